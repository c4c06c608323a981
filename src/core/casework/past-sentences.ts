import { readPartialDate } from "../dates/partial-date.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { Fact } from "../ledger/resolve.ts";

type Sentence = Fact<"sentence">;

const latestOf = (fact: Fact | undefined): string | undefined =>
  fact?.on === undefined ? undefined : readPartialDate(fact.on.split("/")[0] ?? "")?.latest;

/** The releases after a sentence and before the custody in which the person is held now. */
export const releasesSince = (file: CaseFile, sentence: Sentence): Fact<"release">[] => {
  const held = latestOf(file.standing.heldSince);
  const sentenced = latestOf(sentence);
  return factsOf(file, "release").filter((release) => {
    const freed = latestOf(release);
    if (freed === undefined || (held !== undefined && freed > held)) return false;
    return sentenced === undefined || freed >= sentenced;
  });
};

const endsSentence = new Set<string | undefined>(["served", "acquitted"]);

/**
 * The person was let go after it and is held again for something else: it was served or set aside, or another state
 * holds the person now. Let go in other ways, an old sentence may go on.
 */
export const isPast = (file: CaseFile, sentence: Sentence): boolean => {
  if (file.standing.state !== "held") return false;
  const releases = releasesSince(file, sentence);
  if (releases.length === 0) return false;
  const now = file.standing.custody?.body.country ?? file.standing.heldSince?.body.country;
  const then = sentence.body.country;
  const isElsewhere = now !== undefined && then !== undefined && now !== then;
  return isElsewhere || releases.some(({ body }) => endsSentence.has(body.releaseKind));
};
