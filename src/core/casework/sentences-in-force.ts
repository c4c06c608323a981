import { byDate } from "../dates/compare-dates.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";
import { type ToldSentence, toldSentences } from "../ledger/told-sentences.ts";
import { isPast } from "./past-sentences.ts";

type Sentence = Fact<"sentence">;

/** A sentence that runs, or has run: what holds of it now, and what it was when it was passed. */
export type SentenceInForce = {
  /** The entries that tell it as it stands. */
  facts: readonly Sentence[];
  /** The entries that tell how it began: of a reduced or replaced one, those of the sentence before. */
  begun: readonly Sentence[];
  /** Whether the court passed it anew; a reduction leaves the day of the sentence. */
  isNew: boolean;
  /** How it runs beside the earlier ones; undefined where no entry says it. */
  ordered: "together" | "after" | "nothing" | undefined;
  /** Itself, and those whose place it took. */
  covers: readonly ToldSentence[];
  /** The earlier ones that its entries name; undefined where they name none. */
  beside: readonly ToldSentence[] | undefined;
};

/** Why an entry leaves open which sentences run: the earlier one is not recorded, several could be meant, or nothing says how it runs. */
export type OpenRelation = {
  why: "no earlier" | "which earlier" | "how it runs";
  facts: readonly Sentence[];
};

export type SentencesInForce = {
  /** The first, and those that run beside it, by date. */
  sentences: readonly SentenceInForce[];
  open: readonly OpenRelation[];
};

/** A sentence to prison, for life or to death; a fine beside it has a date of its own. */
const holdsSomebody = ({ body }: Sentence): boolean => body.penalty !== "fine" && body.penalty !== "other";

/** The entries of sentences that hold the person now: neither set aside nor of an earlier time. */
export const sentencesHolding = (file: CaseFile): Sentence[] =>
  factsOf(file, "sentence").filter(
    (fact) => !file.setAside.has(fact) && holdsSomebody(fact) && !isPast(file, fact),
  );

/** The sentences of a file that stand, each once, whichever entries tell it; one that took the place of another stands for it. */
export const sentencesInForce = (file: CaseFile): SentencesInForce => {
  const told = toldSentences(sentencesHolding(file));
  const open = told.flatMap(openOf);
  const replaced = replacedIn(told.filter((one) => !open.some(({ facts }) => facts === one.facts)));
  const sentences = told
    .filter((one) => !replaced.has(one))
    .map((one) => inForce(one, replaced))
    .sort((a, b) => byDate(dayOf(a), dayOf(b)));
  return { sentences, open: [...open, ...unclear(sentences)] };
};

type Replaced = ReadonlyMap<ToldSentence, ToldSentence>;

/** Which sentence took the place of which; two cannot have taken the place of one another. */
const replacedIn = (told: readonly ToldSentence[]): Replaced => {
  const replaced = new Map<ToldSentence, ToldSentence>();
  for (const one of told.filter(takesPlace))
    for (const before of one.earlier)
      if (!coveredBy(before, replaced).includes(one)) replaced.set(before, one);
  return replaced;
};

/** A sentence and all those whose place it took, the first of them first. */
const coveredBy = (one: ToldSentence, replaced: Replaced): ToldSentence[] => [
  ...[...replaced].flatMap(([before, by]) => (by === one ? coveredBy(before, replaced) : [])),
  one,
];

const takesPlace = ({ relation }: ToldSentence): boolean =>
  relation === "resentenced" || relation === "reduced";

const openOf = (one: ToldSentence): OpenRelation[] => {
  const { relation, earlier, isNamed, facts } = one;
  if (relation === undefined) return [];
  if (earlier.length === 0) return [{ why: "no earlier", facts }];
  return takesPlace(one) && !isNamed && earlier.length > 1 ? [{ why: "which earlier", facts }] : [];
};

const inForce = (one: ToldSentence, replaced: Replaced): SentenceInForce => {
  const covers = coveredBy(one, replaced);
  const [root = one] = covers;
  const before = covers.filter((other) => !takesPlace(other));
  return {
    facts: one.facts,
    begun: (before.length > 0 ? before : [one]).flatMap(({ facts }) => facts),
    isNew: one.relation !== "reduced",
    ordered: orderedOf(root),
    covers,
    beside: root.isNamed ? root.earlier : undefined,
  };
};

const orderedOf = ({ relation }: ToldSentence): SentenceInForce["ordered"] => {
  if (relation === "together" || relation === "after") return relation;
  return relation === "silent" ? "nothing" : undefined;
};

const dayOf = ({ begun }: SentenceInForce): string =>
  begun
    .map(({ on }) => on ?? "~")
    .sort(byDate)
    .at(0) ?? "~";

/** Those beside the first of which no entry says how they run. */
const unclear = ([, ...others]: readonly SentenceInForce[]): OpenRelation[] =>
  others.filter(({ ordered }) => ordered === undefined).map(({ facts }) => ({ why: "how it runs", facts }));

/** Whether an earlier sentence is not recorded, or it is not said which one another took the place of. */
export const isIncomplete = ({ open }: SentencesInForce): boolean =>
  open.some(({ why }) => why !== "how it runs");
