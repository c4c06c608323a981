import { type DayRange, daysFromTo, daysOf, hullOf, laterOf, onDay } from "../dates/day-range.ts";
import { readPartialDate } from "../dates/partial-date.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import type { Text } from "../words/text.ts";
import type { FreeBy } from "./free-by.ts";
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
  if (!sentence || isFreedSince(file, sentence)) return undefined;
  const found = endOf(freeByOf(file));
  if (!found || found.end.earliest >= on) return undefined;
  const isCertain = found.end.latest < on;
  return { ...found, isCertain, days: daysFromTo(found.end, onDay(on)), sentence };
};

/** Whoever was let go after the sentence and is held again may be held for something else. */
const isFreedSince = (file: CaseFile, sentence: Fact<"sentence">): boolean => {
  const held = latestOf(file.standing.heldSince);
  const sentenced = latestOf(sentence);
  return factsOf(file, "release").some((release) => {
    const freed = latestOf(release);
    if (freed === undefined || (held !== undefined && freed > held)) return false;
    return sentenced === undefined || freed >= sentenced;
  });
};

const latestOf = (fact: Fact | undefined): string | undefined =>
  fact?.on === undefined ? undefined : readPartialDate(fact.on.split("/")[0] ?? "")?.latest;

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
