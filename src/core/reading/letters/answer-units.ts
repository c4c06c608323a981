import type { Span } from "../reading.ts";
import { tests } from "../sieve.ts";
import { actOf } from "./clause-acts.ts";
import { deciding, type Named } from "./earlier-documents.ts";
import type { LetterOutcome } from "./letter.ts";
import type { ActRule } from "./letter-rules.ts";
import { type BodySentence, type LetterScene, plainSpan } from "./letter-scene.ts";

/** A stretch of the body that can tell what came of one ask. */
export type Unit = Span & { sentence: BodySentence };

/** A wish of the writer's own, meant or not, is no answer. */
type Stretch = { start: number; end: number };

const unitCut =
  /;\s+|,? so (?=(?:\p{L}+ ){1,3}(?:is|are|can|will|may)\b)|,? (?:but|while|whereas|however|although|however,)\s|, (?:and|и) (?=(?:I|we|he|she|they|it|the|an?|his|her|their|no|your|он|она|мы|я|его|её|ее|их)\s)|,\s(?:но|однако|тогда как|при этом|а)\s/giu;

/** The stretches of the body that can each tell what came of one ask. */
export function unitsOf(letter: LetterScene, documents: readonly Named[], asks: readonly Stretch[]): Unit[] {
  return letter.sentences.flatMap((sentence) => {
    const named = documents.filter((one) => one.sentence === sentence).map(({ span }) => span.end);
    let from = Math.max(sentence.start, ...named);
    const units: Unit[] = [];
    const text = letter.scene.page.text;
    for (const cut of text.slice(from, sentence.end).matchAll(unitCut)) {
      const end: number = Math.max(sentence.start, ...named) + cut.index;
      units.push({ ...plainSpan(letter.scene, from, end), sentence });
      from = end + cut[0].length;
    }
    units.push({ ...plainSpan(letter.scene, from, sentence.end), sentence });
    return units.filter(
      (unit) =>
        unit.text !== "" &&
        !/\?\s*$/u.test(sentence.text) &&
        !asks.some((ask) => ask.start < unit.sentence.end && unit.start < ask.end),
    );
  });
}

/** A paper sent with the answer was asked for. */
export const enclosing: ActRule = { name: "encloses", outcome: "granted", pattern: /^/u };
/** Nothing done and nothing put off: what is said of the one in custody is information. */
const telling: ActRule = { name: "told", outcome: "information", weak: true, pattern: /^/u };

/** What is told in a stretch of the answer, by the rule that shows it. */
export type Told = { unit: Unit; outcome: LetterOutcome; rule: ActRule };

/** What each stretch tells of what was asked. */
export function outcomesOf(letter: LetterScene, units: readonly Unit[]): Told[] {
  const words = letter.scene.language.letters.answers;
  return units.flatMap((unit) => {
    if (words.supposed.test(unit.text) || tests(words.elsewhere, unit.text)) return [];
    if (deciding.has(letter.kind) && tests(words.pleaded, unit.text)) return [];
    const act = actOf(letter, unit);
    const along =
      act?.outcome !== "refused" && tests(words.papers, unit.text) && tests(words.sentAlong, unit.text);
    const rule = along ? enclosing : (act ?? (words.ofHeld.test(unit.text) ? telling : undefined));
    return rule ? [{ unit, outcome: rule.outcome, rule }] : [];
  });
}
