import { mayBeSameDate } from "../../dates/compare-dates.ts";
import type { Claim } from "../../ledger/entry.ts";
import type { FactBody, KindName } from "../../ledger/kinds/index.ts";
import { foldName } from "../../names/fold-name.ts";
import { enough, likeness, quoted, sameReference, tellSame } from "./likeness.ts";

/** `fit`: they can be one date; `same`: both are known, or both claims stand on the same words. */
type Dates = { fit: boolean; same: boolean };
type Rule<K extends KindName> = (a: FactBody<K>, b: FactBody<K>, dates: Dates) => unknown;

const agree = (a: string | number | undefined, b: string | number | undefined): boolean =>
  a === undefined || b === undefined || foldName(String(a)) === foldName(String(b));

const wanted = (body: FactBody<"representation">): string =>
  body.asks?.map((ask) => ask.words).join(" ") ?? "";

const rules: { [K in KindName]?: Rule<K> } = {
  name: (a, b) => agree(a.full, b.full),
  relation: (a, b) => agree(a.name, b.name) && a.relation === b.relation,
  arrest: (a, b, { fit }) => fit && agree(a.country, b.country),
  custody: (a, b, { fit }) =>
    fit &&
    agree(a.country, b.country) &&
    (a.facility || b.facility ? agreeBoth(a.facility, b.facility) : agree(a.place, b.place)),
  charge: (a, b, { fit }) =>
    fit && (a.stage ?? "brought") === (b.stage ?? "brought") && tellSame(a.offence, b.offence),
  hearing: (a, b, { same }) => same && agree(a.hearingKind ?? "hearing", b.hearingKind ?? "hearing"),
  plea: (a, b, { fit }) => fit && a.plea === b.plea,
  verdict: (a, b, { fit }) => fit && a.verdict === b.verdict,
  sentence: (a, b, { fit }) =>
    fit && agree(a.months, b.months) && agree(a.days, b.days) && agree(a.penalty, b.penalty),
  appeal: (a, b, { fit }) => fit && (a.stage ?? "filed") === (b.stage ?? "filed"),
  extradition: (a, b, { fit }) => fit && a.stage === b.stage,
  deportation: (a, b, { fit }) => fit && agree(a.stage, b.stage),
  release: (a, b, { fit }) => fit && agree(a.releaseKind, b.releaseKind),
  exchange: (_a, _b, { fit }) => fit,
  pardon: (a, b, { fit }) => fit && (a.stage ?? "granted") === (b.stage ?? "granted"),
  return: (_a, _b, { fit }) => fit,
  death: (_a, _b, { fit }) => fit,
  condition: (a, b, { fit }) => fit && tellSame(a.condition, b.condition),
  test: (a, b, { fit }) => fit && agree(a.result, b.result) && tellSame(a.test, b.test),
  treatment: (a, b, { fit }) => fit && agree(a.state, b.state) && tellSame(a.treatment, b.treatment),
  concern: (a, b, { fit }) => fit && a.category === b.category && tellSame(a.allegation, b.allegation),
  contact: (a, b, { same }) => same && a.mode === b.mode && a.outcome === b.outcome,
  representation: (a, b, { fit, same }) => {
    if (a.reference && b.reference && !sameReference(a.reference, b.reference)) return false;
    if (!fit || likeness(a.by, b.by) < enough || !isSameCounterpart(a, b)) return false;
    return same || (a.reference && b.reference) || tellSame(wanted(a), wanted(b));
  },
  answer: (a, b, { fit }) =>
    fit && a.outcome === b.outcome && answerSame(a.answers, b.answers) && tellSame(a.words, b.words),
  statement: (a, b) => likeness(a.speaker, b.speaker) >= enough && tellSame(a.words, b.words, quoted),
  note: (a, b) => tellSame(a.words, b.words, quoted),
};

const agreeBoth = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && tellSame(a, b);

/** The same formula may refuse two letters; what answers nothing yet may be either. */
const answerSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((seq) => b.includes(seq));

/** "Ada Quill, minister" of one source is "Ministry of Justice, Ada Quill" of another; "the minister" alone is nobody yet. */
const isSameCounterpart = (a: FactBody<"representation">, b: FactBody<"representation">): boolean =>
  a.toPerson && b.toPerson
    ? likeness(a.toPerson, b.toPerson) >= enough
    : [likeness(a.to, b.to), likeness(a.toPerson, b.to), likeness(a.to, b.toPerson)].some(
        (found) => found >= enough,
      );

const standOnSameWords = (a: Claim, b: Claim): boolean =>
  a.citations.some((one) =>
    b.citations.some(
      (other) => one.sourceId === other.sourceId && one.start < other.end && other.start < one.end,
    ),
  );

const datesOf = (a: Claim, b: Claim): Dates => {
  const fit = a.on === undefined || b.on === undefined || mayBeSameDate(a.on, b.on);
  return { fit, same: fit && ((a.on !== undefined && b.on !== undefined) || standOnSameWords(a, b)) };
};

/** Whether two claims about one person tell of the same event: same kind, dates that fit, the same key fields. */
export const isSameFact = (a: Claim, b: Claim): boolean => {
  if (a.kind !== b.kind) return false;
  const rule = rules[a.kind] as Rule<never> | undefined;
  return Boolean(rule?.(a.body as never, b.body as never, datesOf(a, b)));
};
