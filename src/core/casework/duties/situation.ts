import { addMonths } from "../../dates/add-months.ts";
import { endsOf } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { beginningOf } from "./duty.ts";
import type { Phase, Situation } from "./policy.ts";

const [CHILD, OLD] = [18, 65];

/** The situation of a person; since when anything has been known that makes him or her vulnerable. */
export type CaseSituation = Situation & { vulnerableSince?: string | undefined };

/** Where the person is held, at which stage, and whether anything known makes him or her vulnerable. */
export const situationOf = (file: CaseFile, on: string): CaseSituation => {
  const grounds = [...groundsOfAge(file, on), ...groundsOfTreatment(file), ...groundsOfHealth(file)];
  return {
    country: file.standing.custody?.body.country ?? file.standing.heldSince?.body.country,
    phase: phaseOf(file),
    vulnerable: grounds.length > 0,
    vulnerableSince: grounds.sort()[0],
  };
};

/** A sentence from before the person was last free says nothing of this time. */
const phaseOf = (file: CaseFile): Phase | undefined => {
  const sentenced = factsOf(file, "sentence").some(
    (sentence) => !file.setAside.has(sentence) && isOfThisTime(file, sentence),
  );
  if (sentenced) return "sentenced";
  const regime = file.standing.custody?.body.regime;
  if (regime === "prison") return "sentenced";
  return regime === "police" || regime === "remand" ? "before trial" : undefined;
};

const isOfThisTime = (file: CaseFile, { on }: Fact): boolean => {
  const since = file.standing.heldSince && beginningOf(file.standing.heldSince)?.earliest;
  const latest = on === undefined ? undefined : endsOf(on).latest;
  return since === undefined || latest === undefined || latest >= since;
};

/** Under 18 or 65 and over, whatever the day of birth within what is known of it. */
const groundsOfAge = (file: CaseFile, on: string): string[] =>
  factsOf(file, "birth").flatMap((birth) => {
    const days = file.setAside.has(birth) ? undefined : beginningOf(birth);
    if (!days || days.earliest > on) return [];
    if (addMonths(days.earliest, CHILD * 12) > on) return [days.earliest];
    const old = addMonths(days.latest, OLD * 12);
    return old <= on ? [old] : [];
  });

const illTreatment = new Set(["violence", "threats", "solitary", "medical care"]);

/** A complaint counts until it is closed; that the authority denies it does not close it. */
const groundsOfTreatment = (file: CaseFile): string[] =>
  factsOf(file, "concern")
    .filter((concern) => illTreatment.has(concern.body.category) && concern.body.closed === undefined)
    .filter((concern) => isOfThisTime(file, concern))
    .map(knownSince);

/** What is said last of each condition counts. */
const groundsOfHealth = (file: CaseFile): string[] => {
  const conditions = factsOf(file, "condition").filter((condition) => isOfThisTime(file, condition));
  const last = new Map(conditions.map((fact) => [fact.body.condition.toLowerCase(), fact]));
  return [...last.values()]
    .filter(({ body }) => body.course === "worse" && body.finding !== "ruled out")
    .map(knownSince);
};

/** When the house had it, at the latest. */
const knownSince = (fact: Fact<"concern" | "condition">): string => {
  const received = "received" in fact.body && fact.body.received;
  const latest = received ? endsOf(received).latest : undefined;
  return latest ?? fact.versions[0]?.entry.recordedOn ?? "";
};
