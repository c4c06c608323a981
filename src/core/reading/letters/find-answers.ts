import { knowing, partsOf, reasonOf } from "./answer-parts.ts";
import { outcomesOf, type Told, unitsOf } from "./answer-units.ts";
import { earlierDocuments, type Named } from "./earlier-documents.ts";
import type { AnswerPart, LetterOutcome, NotAsk, ReadAnswer, ReadAsk } from "./letter.ts";
import { dayIn } from "./letter-days.ts";
import type { LetterScene } from "./letter-scene.ts";

/** What is said of a document where it is named, or right after. */
function nearTold(letter: LetterScene, documents: readonly Named[], told: readonly Told[]): readonly Told[] {
  const places = documents.flatMap(({ sentence }) => (sentence ? [letter.sentences.indexOf(sentence)] : []));
  const near = told.filter(({ unit, outcome }) => {
    const at = letter.sentences.indexOf(unit.sentence);
    return outcome !== "information" && places.some((place) => at >= place && at - place <= 1);
  });
  return near.length > 0 ? near : told;
}

/** What came of the whole: judged on what was asked beside information, unless there was only such. */
function outcomeOf(parts: readonly AnswerPart[], told: readonly Told[]): LetterOutcome {
  const acts = parts.filter(({ kind }) => !knowing.has(kind));
  const judged: readonly { outcome: LetterOutcome }[] =
    acts.length > 0 ? acts : parts.length > 0 ? parts : told;
  const has = (outcome: LetterOutcome): boolean => judged.some((one) => one.outcome === outcome);
  if (has("granted") && has("refused")) return "partly";
  if (has("granted")) return has("acknowledged") && acts.length > 1 ? "partly" : "granted";
  if (has("refused")) return "refused";
  if (has("acknowledged")) return "acknowledged";
  return has("information") ? "information" : "acknowledged";
}

/** What the letter says of each earlier document that it answers, acknowledges or chases. */
export function findAnswers(
  letter: LetterScene,
  { asks, notAsks }: { asks: readonly ReadAsk[]; notAsks: readonly NotAsk[] },
): ReadAnswer[] {
  const documents = earlierDocuments(letter);
  if (documents.length === 0) return [];
  const told = outcomesOf(letter, unitsOf(letter, documents, [...asks, ...notAsks]));
  const parts = partsOf(letter, { told, documents });
  const near = nearTold(letter, documents, told);
  const first = documents.findIndex(({ chased }) => !chased);
  const refusal = told.find(({ outcome }) => outcome === "refused");
  return documents.map(({ span, reference, date, rule, chased }, index) => {
    const outcome = chased ? "none" : outcomeOf(parts, near);
    const setting = chased
      ? undefined
      : letter.sentences.find(
          (one) =>
            !asks.some((ask) => ask.start >= one.start && ask.end <= one.end) &&
            dayIn(letter, one.start, one.end),
        );
    return {
      refersTo: { ...span, reference, date },
      outcome,
      reason: outcome === "refused" && refusal ? (reasonOf(letter, refusal.unit) ?? null) : null,
      deadline: index === first && setting ? dayIn(letter, setting.start, setting.end) : null,
      parts: index === first ? parts : [],
      rule,
    };
  });
}
