import { custodyProvisions } from "./custody-provisions.ts";
import type { Provision } from "./provision.ts";
import { cets222 } from "./provisions/cets-222/text.ts";
import { ets112 } from "./provisions/ets-112/text.ts";
import { ets167 } from "./provisions/ets-167/text.ts";
import { reliefProvisions } from "./relief-provisions.ts";
import { sentenceProvisions } from "./sentence-provisions.ts";

/** Every provision that a rule, a duty or a date stands on. */
export const provisions: readonly Provision[] = [
  ets112,
  ets167,
  cets222,
  ...reliefProvisions,
  ...custodyProvisions,
  ...sentenceProvisions,
];
