import { cases as cets222 } from "./provisions/cets-222/rule.cases.ts";
import { cases as ets112 } from "./provisions/ets-112/rule.cases.ts";
import { takeOverCases, transferCases } from "./provisions/ets-167/rule.cases.ts";
import { cases as oasA57 } from "./provisions/oas-a-57/rule.cases.ts";
import { cases as usc4100 } from "./provisions/usc-18-4100/rule.cases.ts";
import { reliefCases } from "./relief-cases.ts";
import type { RemedyCases } from "./remedy-case.ts";

/** The cases that test each remedy; a rule's page shows them. */
export const remedyCases: readonly RemedyCases[] = [
  ets112,
  transferCases,
  takeOverCases,
  cets222,
  oasA57,
  usc4100,
  ...reliefCases,
];
