import { type DayRange, daysOf } from "../dates/day-range.ts";
import type { Term } from "../dates/term.ts";
import type { FactKey } from "../law/facts/facts.ts";
import type { Fact } from "../ledger/resolve.ts";
import { isWithinReach } from "../sentences/reach.ts";
import { aggregateTerms, type ImposedTerm } from "../sentences/us-federal/aggregate.ts";
import { agreedDate, dated } from "./dated-fact.ts";
import type { SentenceInForce, SentencesInForce } from "./sentences-in-force.ts";

/** The terms of a file, the first of them first, and the entries of each by its id. */
export type TermsOfCase = {
  terms: readonly [ImposedTerm, ...ImposedTerm[]];
  evidence: Readonly<Record<string, readonly Fact<"sentence">[]>>;
};

type Found = TermsOfCase | { missing: readonly FactKey[]; disputed: readonly FactKey[] };

/** The terms that run, or what is not known of one of them. */
export const termsOfCase = ({ sentences }: SentencesInForce): Found => {
  const read = sentences.map((sentence, place) => readTerm(sentence, idOf(place, sentences), sentences));
  const missing = (["sentencedOn", "sentenceMonths"] as const).filter((key) =>
    read.some((one) => one[key] === undefined),
  );
  const disputed = missing.filter((key) => read.some((one) => one.disputed.includes(key)));
  const [first, ...others] = stillRunning(read.flatMap(({ term }) => term ?? []));
  if (!first || missing.length > 0) return { missing, disputed };
  const ids = new Set([first, ...others].map(({ id }) => id));
  const evidence = Object.fromEntries(
    sentences
      .map((sentence, place) => [idOf(place, sentences), tellersOf(sentence)] as const)
      .filter(([id]) => ids.has(id)),
  );
  return { terms: [first, ...others], evidence };
};

const idOf = (place: number, { length }: readonly unknown[]): string =>
  length === 1 ? "sentence" : `sentence-${place + 1}`;

const tellersOf = ({ facts, begun }: SentenceInForce) => [...new Set([...begun, ...facts])];

type Read = {
  sentencedOn: DayRange | undefined;
  sentenceMonths: Term | undefined;
  disputed: FactKey[];
  term: ImposedTerm | undefined;
};

const readTerm = (sentence: SentenceInForce, id: string, all: readonly SentenceInForce[]): Read => {
  const { facts, begun, ordered, beside } = sentence;
  const dates = begun.flatMap((fact) => dated(fact) ?? []);
  const days = dayOf(sentence);
  const lengths = facts
    .map(({ body }) => ({ months: body.months ?? 0, days: body.days ?? 0 }))
    .filter(({ months, days: more }) => months + more > 0);
  const [length] = lengths;
  const isOne = lengths.every((one) => one.months === length?.months && one.days === length.days);
  const term = isOne ? length : undefined;
  const after = beside && all.flatMap((other, place) => (isAmong(other, beside) ? [idOf(place, all)] : []));
  return {
    sentencedOn: days,
    sentenceMonths: term,
    disputed: [
      ...(dates.length > 0 && !days ? (["sentencedOn"] as const) : []),
      ...(isOne ? [] : (["sentenceMonths"] as const)),
    ],
    term: days && term && { id, on: days, term, ordered, ...(after?.length && { after }) },
  };
};

const dayOf = ({ begun }: SentenceInForce): DayRange | undefined => {
  const date = agreedDate(begun.flatMap((fact) => dated(fact) ?? []));
  return date === undefined ? undefined : daysOf(date);
};

/** The days on which the first sentence can have been passed. */
export const firstDayOf = ({ sentences: [first] }: SentencesInForce): DayRange | undefined =>
  first && dayOf(first);

const isAmong = ({ covers }: SentenceInForce, some: NonNullable<SentenceInForce["beside"]>): boolean =>
  covers.some((one) => some.includes(one));

/** Without those that had run out before a later one was passed of which nothing says that it stands beside them. */
const stillRunning = (terms: readonly ImposedTerm[]): readonly ImposedTerm[] => {
  if (!terms.every(({ on, term }) => isWithinReach(on.latest, term))) return terms;
  for (let place = terms.length - 1; place > 0; place -= 1) {
    const [first, ...others] = terms.slice(0, place);
    const later = terms.slice(place);
    if (!first || later.some(({ ordered }) => ordered === "together" || ordered === "after")) continue;
    const { longest } = aggregateTerms(first, others, first.on.latest);
    if (longest.ends < (later[0]?.on.earliest ?? "")) return later;
  }
  return terms;
};
