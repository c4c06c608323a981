import { byDate, mayBeSameDate } from "../dates/compare-dates.ts";
import type { SentenceRelation } from "./kinds/sentence.ts";
import type { Fact } from "./resolve.ts";

type Sentence = Fact<"sentence">;

/** One sentence, by the entries that tell it; of several sentences all but the first say how they stand to earlier ones. */
export type ToldSentence = {
  facts: Sentence[];
  /** Undefined for the first, and where its entries say it differently. */
  relation: SentenceRelation | undefined;
  /** The earlier ones that it names; all of them, where it names none. */
  earlier: ToldSentence[];
  isNamed: boolean;
};

/** Tells apart the sentences that the entries of one person are about. The order of the entries does not matter. */
export const toldSentences = (facts: readonly Sentence[]): ToldSentence[] => {
  const ordered = [...facts].sort((a, b) => byDate(a.on ?? "~", b.on ?? "~") || a.seq - b.seq);
  const groups: Sentence[][] = [];
  const bare = ordered.filter(({ body }) => body.relation === undefined);
  const further = ordered.filter(({ body }) => body.relation !== undefined);
  for (const one of further) {
    const same = groups.find((group) => group.every((other) => mayBeOne(one, other, ordered)));
    if (same) same.push(one);
    else groups.push([one]);
  }
  const first: Sentence[] = [];
  for (const one of bare) (groups.find((group) => tells(one, group, ordered)) ?? first).push(one);
  const told = [...(first.length > 0 ? [first] : []), ...groups].map(
    (group): ToldSentence => ({ facts: group, relation: relationOf(group), earlier: [], isNamed: false }),
  );
  for (const one of told) {
    const named = one.facts.flatMap((fact) => earlierThan(fact, ordered));
    one.earlier = told.filter((other) => other !== one && other.facts.some((fact) => named.includes(fact)));
    one.isNamed = one.facts.some(({ body }) => body.relatesTo !== undefined);
  }
  return told;
};

const relationOf = (group: readonly Sentence[]): SentenceRelation | undefined => {
  const [relation, another] = new Set(group.flatMap(({ body }) => body.relation ?? []));
  return another === undefined ? relation : undefined;
};

/** The entries beside which this one says that it stands: those that it names, else all of which it may speak. */
const earlierThan = (one: Sentence, all: readonly Sentence[]): Sentence[] => {
  const { relation, relatesTo } = one.body;
  if (relation === undefined) return [];
  if (relatesTo)
    return all.filter(({ seq, ledgerId }) => ledgerId === one.ledgerId && relatesTo.includes(seq));
  const others = all.filter((other) => other !== one);
  const bare = others.filter(({ body }) => body.relation === undefined);
  const differing = bare.filter((other) => !agree(one, other));
  const before = others.filter(({ body, on }) => body.relation !== undefined && isBefore(on, one.on));
  return [...(differing.length > 0 ? differing : bare), ...before];
};

const isBefore = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !mayBeSameDate(a, b) && byDate(a, b) < 0;

/** Of one day and one length, as far as both are known. */
const agree = (a: Sentence, b: Sentence): boolean =>
  a.on !== undefined &&
  b.on !== undefined &&
  mayBeSameDate(a.on, b.on) &&
  a.body.months === b.body.months &&
  (a.body.days ?? 0) === (b.body.days ?? 0);

const takesPlace = ({ body }: Sentence): boolean =>
  body.relation === "resentenced" || body.relation === "reduced";

/** Two further sentences are one where neither speaks of the other as earlier and the day does not tell them apart. */
const mayBeOne = (a: Sentence, b: Sentence, all: readonly Sentence[]): boolean =>
  takesPlace(a) === takesPlace(b) &&
  (a.on === undefined || b.on === undefined || mayBeSameDate(a.on, b.on)) &&
  !earlierThan(a, all).includes(b) &&
  !earlierThan(b, all).includes(a);

/** Whether an entry that says nothing of others tells a further sentence again: it agrees with it, and it is not what that one stands beside. */
const tells = (one: Sentence, group: readonly Sentence[], all: readonly Sentence[]): boolean =>
  group.some((other) => {
    const earlier = earlierThan(other, all);
    return agree(one, other) && !earlier.includes(one) && earlier.some((beside) => !agree(one, beside));
  });
