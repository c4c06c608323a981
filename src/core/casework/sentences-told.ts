import { mayBeSameDate } from "../dates/compare-dates.ts";
import { daysOf, laterOf } from "../dates/day-range.ts";
import type { CaseFile } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { dated } from "./dated-fact.ts";
import type { Told } from "./facts-told.ts";
import { isIncomplete, type SentenceInForce, sentencesInForce } from "./sentences-in-force.ts";

type Sentence = Fact<"sentence">;
type Body = Sentence["body"];

/** What the sentences that stand tell to the rules; of several, what holds of them together. */
export function* sentencesTold(file: CaseFile): Generator<Told> {
  const inForce = sentencesInForce(file);
  const { sentences } = inForce;
  for (const sentence of sentences) {
    for (const by of sentence.facts) yield { fact: "sentenced", value: true, by };
    for (const by of telling(sentence, "country"))
      yield { fact: "sentencingState", value: by.body.country ?? "", by };
    for (const by of telling(sentence, "jurisdiction"))
      yield { fact: "jurisdiction", value: by.body.jurisdiction ?? "national", by };
  }
  yield* penaltyTold(sentences);
  // With an earlier sentence that the file does not have, no day and no length is that of all.
  if (isIncomplete(inForce)) return;
  yield* dayTold(sentences);
  yield* lengthTold(sentences);
  yield* endTold(sentences);
}

/** The entries of a sentence that say something of it; where none does, those of the one whose place it took. */
const telling = ({ facts, begun }: SentenceInForce, field: keyof Body): Sentence[] => {
  const says = ({ body }: Sentence) => body[field] !== undefined;
  const own = facts.filter(says);
  return own.length > 0 ? own : begun.filter(says);
};

const penalties = { prison: "term", life: "life", death: "death" } as const;
const gravest = ["death", "life", "term"] as const;

const penaltyOf = ({ penalty, months }: Body) => {
  if (penalty === undefined) return months === undefined ? undefined : "term";
  return penalty === "fine" || penalty === "other" ? undefined : penalties[penalty];
};

/** Life beside a term is life. */
function* penaltyTold(sentences: readonly SentenceInForce[]): Generator<Told> {
  const saying = (penalty: (typeof gravest)[number]) =>
    sentences.filter(({ facts }) => facts.some(({ body }) => penaltyOf(body) === penalty));
  const gravestSaid = gravest.map(saying).find((some) => some.length > 0) ?? [];
  for (const by of gravestSaid.flatMap(({ facts }) => facts)) {
    const value = penaltyOf(by.body);
    if (value !== undefined) yield { fact: "penalty", value, by };
  }
}

const all = <T>(some: readonly T[], fits: (a: T, b: T) => boolean): boolean =>
  some.every((a, place) => some.slice(place + 1).every((b) => fits(a, b)));

const isOneDayFor = (sentences: readonly SentenceInForce[]): boolean => {
  const days = sentences.map(({ begun }) => begun.find(({ on }) => on !== undefined)?.on);
  return all(days, (a, b) => a !== undefined && b !== undefined && mayBeSameDate(a, b));
};

/** Sentences of different days have no one day. */
function* dayTold(sentences: readonly SentenceInForce[]): Generator<Told> {
  if (!isOneDayFor(sentences)) return;
  for (const by of sentences.flatMap(({ isNew, facts, begun }) => (isNew ? facts : begun))) {
    const value = dated(by);
    if (value !== undefined) yield { fact: "sentencedOn", value, by };
  }
}

/** The months of all together, where they come to a number: all one after the other, or all at once from one day. */
function* lengthTold(sentences: readonly SentenceInForce[]): Generator<Told> {
  const lengths = sentences.map(({ facts }) =>
    facts.filter(({ body }) => body.months !== undefined && !body.days),
  );
  const isTold = lengths.map((facts) => all(facts, (a, b) => a.body.months === b.body.months));
  const months = lengths.map(([fact]) => fact?.body.months);
  const [, ...others] = sentences;
  for (const [place, facts] of lengths.entries())
    for (const by of facts)
      if (others.length === 0 || !isTold[place])
        yield { fact: "sentenceMonths", value: by.body.months ?? 0, by };
  const known = months.filter((one) => one !== undefined);
  if (others.length === 0 || isTold.includes(false) || known.length < months.length) return;
  const isAfter = others.every(({ ordered, beside }) => ordered === "after" && beside === undefined);
  const isTogether = others.every(({ ordered }) => ordered === "together") && isOneDayFor(sentences);
  const value = isAfter
    ? known.reduce((sum, one) => sum + one, 0)
    : isTogether
      ? Math.max(...known)
      : undefined;
  if (value === undefined) return;
  for (const by of lengths.flat()) yield { fact: "sentenceMonths", value, by };
}

/** The end as somebody told it; of several sentences only where the end of each is told, and then the last. */
function* endTold(sentences: readonly SentenceInForce[]): Generator<Told> {
  const ends = sentences.map(({ facts }) => facts.filter(({ body }) => daysOf(body.ends ?? "~")));
  if (ends.some((facts) => facts.length === 0)) return;
  const latest = (facts: readonly Sentence[]): string =>
    facts.map(({ body }) => daysOf(body.ends ?? "")?.latest ?? "").reduce(laterOf, "");
  const last = ends.reduce((a, b) => (latest(b) > latest(a) ? b : a), []);
  for (const by of last) yield { fact: "fullTermOn", value: by.body.ends ?? "", by };
}
