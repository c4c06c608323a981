import { addMonths } from "../../dates/add-months.ts";
import { daysOf } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Phase, Situation } from "./policy.ts";

const [CHILD, OLD] = [18, 65];

/** Where the person is held, at which stage, and whether anything known makes him or her vulnerable. */
export const situationOf = (file: CaseFile, on: string): Situation => ({
  country: file.standing.custody?.body.country ?? file.standing.heldSince?.body.country,
  phase: phaseOf(file),
  vulnerable: isOfAge(file, on) || hasOpenComplaint(file),
});

const phaseOf = (file: CaseFile): Phase | undefined => {
  if (factsOf(file, "sentence").length > 0) return "sentenced";
  const regime = file.standing.custody?.body.regime;
  if (regime === "prison") return "sentenced";
  return regime === "police" || regime === "remand" ? "before trial" : undefined;
};

/** Under 18 or 65 and over, whatever the day of birth within what is known of it. */
const isOfAge = (file: CaseFile, on: string): boolean =>
  factsOf(file, "birth").some(({ on: birth }) => {
    const days = birth === undefined ? undefined : daysOf(birth);
    if (!days) return false;
    return addMonths(days.earliest, CHILD * 12) > on || addMonths(days.latest, OLD * 12) <= on;
  });

const illTreatment = new Set(["violence", "threats", "solitary", "medical care"]);

const hasOpenComplaint = (file: CaseFile): boolean =>
  factsOf(file, "concern").some(
    ({ body }) => illTreatment.has(body.category) && body.verification !== "denied",
  );
