import { cases as ets112 } from "./provisions/ets-112/rule.cases.ts";
import { reliefCases } from "./relief-cases.ts";
import type { RemedyCases } from "./remedy-case.ts";

/** The cases that test each remedy; a rule's page shows them. */
export const remedyCases: readonly RemedyCases[] = [ets112, ...reliefCases];
