import { transferCets222 } from "./provisions/cets-222/rule.ts";
import { transferEts112 } from "./provisions/ets-112/rule.ts";
import { takeOverEts167, transferEts167 } from "./provisions/ets-167/rule.ts";
import { transferOasA57 } from "./provisions/oas-a-57/rule.ts";
import { transferUs } from "./provisions/usc-18-4100/rule.ts";
import { reliefRemedies } from "./relief-remedies.ts";
import type { Remedy } from "./remedy.ts";

/** Every way home or relief that the program knows, in the order in which a page shows them. */
export const remedies: readonly Remedy[] = [
  transferEts112,
  transferEts167,
  takeOverEts167,
  transferCets222,
  transferOasA57,
  transferUs,
  ...reliefRemedies,
];
