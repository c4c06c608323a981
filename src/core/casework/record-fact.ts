import { type CircumstanceFact, isCircumstance } from "../law/facts/circumstance-facts.ts";
import type { FactKey } from "../law/facts/facts.ts";
import type { KindName } from "../ledger/kinds/index.ts";

/** The entry that tells a fact for law: its kind, and what the form begins with. */
type EntryForFact = { kind: KindName; body: Record<string, unknown> };

const sentence: EntryForFact = { kind: "sentence", body: {} };

/** Facts that entries of a kind of their own tell; what the court did is told by the sentence. */
const otherKinds: Record<Exclude<FactKey, CircumstanceFact>, EntryForFact> = {
  nationalities: { kind: "nationality", body: {} },
  homeState: { kind: "nationality", body: { home: "yes" } },
  birth: { kind: "birth", body: {} },
  heldSince: { kind: "arrest", body: {} },
  detainingState: { kind: "custody", body: {} },
  releasedOn: { kind: "release", body: {} },
  sentencingState: sentence,
  jurisdiction: sentence,
  sentencedOn: sentence,
  penalty: sentence,
  sentenceMonths: sentence,
  fullTermOn: sentence,
  transferRequestedOn: {
    kind: "representation",
    body: { asks: [{ kind: "sentence transfer", words: "" }] },
  },
  transferRefusedOn: { kind: "answer", body: { outcome: "refused" } },
};

/** Which entry would tell the fact. */
export const entryForFact = (fact: FactKey): EntryForFact =>
  isCircumstance(fact) ? { kind: "circumstance", body: { circumstance: fact } } : otherKinds[fact];
