import { custodyProvisions } from "./custody-provisions.ts";
import type { Provision } from "./provision.ts";
import { cets222 } from "./provisions/cets-222/text.ts";
import { commonwealthTransfer } from "./provisions/commonwealth-transfer/text.ts";
import { ets112 } from "./provisions/ets-112/text.ts";
import { ets167 } from "./provisions/ets-167/text.ts";
import { eu2008909 } from "./provisions/eu-2008-909/text.ts";
import { oasA57 } from "./provisions/oas-a-57/text.ts";
import { usBilateralTransfer } from "./provisions/us-bilateral-transfer/text.ts";
import { usTransferPractice } from "./provisions/us-transfer-practice/text.ts";
import { usc4100 } from "./provisions/usc-18-4100/text.ts";
import { reliefProvisions } from "./relief-provisions.ts";
import { sentenceProvisions } from "./sentence-provisions.ts";

/** Every provision that a rule, a duty or a date stands on. */
export const provisions: readonly Provision[] = [
  ets112,
  ets167,
  cets222,
  oasA57,
  usc4100,
  usTransferPractice,
  usBilateralTransfer,
  commonwealthTransfer,
  eu2008909,
  ...reliefProvisions,
  ...custodyProvisions,
  ...sentenceProvisions,
];
