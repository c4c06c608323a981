import { type DayRange, daysFromTo, daysOf, hullOf, laterOf, onDay } from "../dates/day-range.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { Text } from "../words/text.ts";
import type { FreeBy } from "./free-by.ts";
import { releasesSince } from "./past-sentences.ts";
import { freeByOf } from "./sentence-of-case.ts";

/** What has ended: by the computation of the release, by that of the full term, or by what somebody told. */
export type TermEnd = "release" | "full term" | "told";

export const termEndWords: Record<TermEnd, Text> = {
  release: { en: "computed release", ru: "расчётное освобождение" },
  "full term": { en: "computed end of the full term", ru: "расчётное окончание полного срока" },
  told: { en: "end of the term as told", ru: "окончание срока, как сообщено" },
};

/** The end of the term is over, or may be, while the person is recorded as held. */
export type TermPassed = {
  kind: TermEnd;
  end: DayRange;
  /** Whether its latest possible day is over. */
  isCertain: boolean;
  /** Days since. */
  days: { atLeast: number; atMost: number };
  /** The sentence. */
  sentence: Fact<"sentence">;
};

/** Undefined for whoever is not held or is held for another time, and where release is only for somebody to decide. */
export const termPassedOf = (file: CaseFile, on: string): TermPassed | undefined => {
  if (file.standing.state !== "held") return undefined;
  const sentence = factsOf(file, "sentence").findLast((fact) => !file.setAside.has(fact));
  if (!sentence || releasesSince(file, sentence).length > 0) return undefined;
  const found = endOf(freeByOf(file));
  if (!found || found.end.earliest >= on) return undefined;
  const isCertain = found.end.latest < on;
  return { ...found, isCertain, days: daysFromTo(found.end, onDay(on)), sentence };
};

const endOf = (free: FreeBy): Pick<TermPassed, "kind" | "end"> | undefined => {
  const told = "told" in free && free.told ? daysOf(free.told.on) : undefined;
  switch (free.kind) {
    case "computed":
      return { kind: "release", end: orTold(free.walkOut, free.fullTerm, told) };
    case "by shares": {
      const byLaw = free.dates.filter(({ isAutomatic }) => isAutomatic).map(({ when }) => when);
      const end = hullOf([free.fullTerm, ...byLaw]);
      return { kind: "full term", end: orTold(end, free.fullTerm, told) };
    }
    case "not known":
    case "not computed":
      return told && { kind: "told", end: told };
    case "no date":
    case "no sentence":
      return undefined;
    default:
      return free satisfies never;
  }
};

/** An end that was told and lies behind the whole computed term leaves open which of both is right. */
const orTold = (end: DayRange, fullTerm: DayRange, told: DayRange | undefined): DayRange =>
  told && told.latest > fullTerm.latest ? { ...end, latest: laterOf(end.latest, told.latest) } : end;
