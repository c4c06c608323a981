import { byDate } from "../dates/compare-dates.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";

/** Why the end that is computed is not, or may not be, when the person walks out, and the entry that says so. */
export type SentenceDoubt = { why: "free" | "died" | "appeal" | "pardon"; by: Fact };

const because =
  (why: SentenceDoubt["why"]) =>
  (by: Fact): SentenceDoubt => ({ why, by });

/** That the person is free or has died, and what after the last sentence may have taken away from it. */
export const sentenceDoubtsOf = (file: CaseFile): SentenceDoubt[] => {
  const last = factsOf(file, "sentence").findLast((fact) => !file.setAside.has(fact));
  const isLater = (fact: Fact) =>
    !file.setAside.has(fact) && (!last?.on || !fact.on || byDate(last.on, fact.on) < 0);
  const appeals = factsOf(file, "appeal").filter(
    ({ body }) => body.stage === "allowed" || body.stage === "partly",
  );
  const pardons = factsOf(file, "pardon").filter(
    ({ body }) => body.stage === undefined || body.stage === "granted" || body.stage === "commuted",
  );
  return [
    ...standingDoubt(file),
    ...appeals.filter(isLater).map(because("appeal")),
    ...pardons.filter(isLater).map(because("pardon")),
  ];
};

const standingDoubt = ({ standing: { state, by } }: CaseFile): SentenceDoubt[] => {
  if (!by) return [];
  if (state === "died") return [because("died")(by)];
  return state === "released" || state === "returned" ? [because("free")(by)] : [];
};
