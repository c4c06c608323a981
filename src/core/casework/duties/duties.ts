import type { CaseFile } from "../../ledger/fold.ts";
import { concernDuties } from "./concern-duties.ts";
import { consularDuties } from "./consular-duties.ts";
import { contactDuties } from "./contact-duties.ts";
import { deathDuties } from "./death-duty.ts";
import type { Duty } from "./duty.ts";
import { withExceptions } from "./exceptions.ts";
import { followUpDuties } from "./follow-up-duties.ts";
import { plannedDuties } from "./planned-duties.ts";
import type { Policy } from "./policy.ts";
import { reapplicationDuty } from "./reapplication-duty.ts";
import { releaseDuty } from "./release-duty.ts";
import { remedyDuties } from "./remedy-duties.ts";
import { situationOf } from "./situation.ts";

/** Everything that is owed in a case on a day, the most urgent first. */
export const dutiesOf = (file: CaseFile, policy: Policy, on: string): Duty[] => {
  const situation = situationOf(file, on);
  const duties = [
    ...contactDuties(file, policy, situation, on),
    ...consularDuties(file, policy, situation, on),
    ...deathDuties(file, policy, situation, on),
    ...concernDuties(file, policy, situation, on),
    ...followUpDuties(file, policy, situation, on),
    ...remedyDuties(file, on),
    ...releaseDuty(file, on),
    ...plannedDuties(file, on),
    ...reapplicationDuty(file, on),
  ];
  return withExceptions(file, duties, on).sort(byUrgency);
};

const ranks = ["late", "refused by the other side", "due", "planned", "not known", "excepted", "done"];

const byUrgency = (a: Duty, b: Duty): number =>
  ranks.indexOf(a.state) - ranks.indexOf(b.state) ||
  ((a.due?.latest ?? "~") < (b.due?.latest ?? "~") ? -1 : 1);
