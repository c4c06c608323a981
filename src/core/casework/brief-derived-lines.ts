import { type DayRange, isOneDay } from "../dates/day-range.ts";
import { sayDate } from "../dates/say-date.ts";
import type { CaseFile } from "../ledger/fold.ts";
import type { OwnRule } from "../sentences/regimes/own-rule.ts";
import type { Lang } from "../words/text.ts";
import { sayDaysLate, sayEnd, sayNear, sayNoEnd, sayOwed, saySentenceEnd } from "./brief-derived-words.ts";
import type { DraftLine } from "./brief-lines.ts";
import { dutiesOf } from "./duties/duties.ts";
import type { Duty } from "./duties/duty.ts";
import { dutyWords } from "./duties/duty-kinds.ts";
import type { PolicyRule } from "./duties/policy.ts";
import { nearnessOf } from "./openness.ts";
import { isFree, type RemedyOfCase } from "./remedies-of-case.ts";
import { freeByOf } from "./sentence-of-case.ts";

const sayRange = (days: DayRange, lang: Lang): string =>
  isOneDay(days)
    ? sayDate(days.earliest, lang)
    : `${sayDate(days.earliest, lang)} – ${sayDate(days.latest, lang)}`;

/** When the sentence ends, by the computation or as somebody told it; nothing where neither says a day. */
export const freeByLines = (file: CaseFile, own: readonly OwnRule[], lang: Lang): DraftLine[] => {
  if (isFree(file)) return [];
  const free = freeByOf(file, own);
  const told = "told" in free && free.told ? [free.told] : [];
  return [
    ...told.map(({ on, by }) => ({ text: sayEnd(sayDate(on, lang), lang), facts: [...by] })),
    ...computedLines(free, lang),
  ];
};

const computedLines = (free: ReturnType<typeof freeByOf>, lang: Lang): DraftLine[] => {
  if (free.kind === "computed") {
    const { walkOut, fullTerm, unconfirmedCreditDays, by } = free;
    const [out, full] = [sayRange(walkOut, lang), sayRange(fullTerm, lang)];
    return [{ text: saySentenceEnd({ out, full, openDays: unconfirmedCreditDays }, lang), facts: [...by] }];
  }
  if (free.kind === "by shares") {
    const { fullTerm, openCreditDays, by } = free;
    const full = sayRange(fullTerm, lang);
    return [{ text: saySentenceEnd({ full, openDays: openCreditDays }, lang), facts: [...by] }];
  }
  if (free.kind === "no date") return [{ text: sayNoEnd(free.penalty, lang), facts: [...free.by] }];
  return [];
};

const lateness = ({ daysLate }: Duty): number => daysLate?.atMost ?? 0;

/** What is late, ours and the other side's, the latest of all last. */
export const lateLines = (
  file: CaseFile,
  policy: readonly PolicyRule[],
  { today, lang }: { today: string; lang: Lang },
): DraftLine[] =>
  dutiesOf(file, policy, today)
    .filter(({ state }) => state === "late")
    .sort((a, b) => lateness(a) - lateness(b))
    .map((duty) => lateLine(duty, lang));

const lateLine = ({ kind, due, daysLate, trigger }: Duty, lang: Lang): DraftLine => {
  const { says, owner } = dutyWords[kind];
  const by = due ? sayRange(due, lang) : "";
  const owed = sayOwed(says[lang], by, owner === "detaining state", lang);
  return {
    text: `${owed} ${sayDaysLate(daysLate?.atLeast, daysLate?.atMost, lang)}`.trim(),
    facts: [trigger],
  };
};

/** The remedies that nobody has begun and that are open or wait for others' decision alone. */
export const nearLines = (ways: readonly RemedyOfCase[], lang: Lang): DraftLine[] =>
  ways
    .filter(({ steps }) => steps.length === 0)
    .flatMap((way) => {
      const nearness = nearnessOf(way, way.stage);
      return nearness === "open" || nearness === "to decide"
        ? [{ text: sayNear(way.remedy.title[lang], nearness, lang), facts: [] }]
        : [];
    });
