import type { Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { isProse, offsets, referencesBefore, type Scene } from "../scene.ts";
import type { Subject } from "./find-subject.ts";

/** A phrase of more words is no subject that a rule should guess at. */
const longest = 9;

/** So many words may stand before the noun. */
const mostInner = 5;

/** Helpers of a verb and the like stand in no noun phrase. */
const cannotStandIn = ({ language }: Scene, lower: string): boolean =>
  language.cues.between.has(lower) ||
  (language.cues.notAfter.has(lower) && !language.references.openers?.has(lower)) ||
  Object.hasOwn(language.references.pronouns, lower);

const isPlural = (lower: string): boolean => lower.length > 3 && /[^s]s$/u.test(lower);

const some = { kind: "group", plural: true, part: "other", oblique: false, possessive: false } as const;

/** "It": the body that spoke last. */
const thing = { kind: "pronoun", thing: true, oblique: false, possessive: false } as const;

/** Where the noun of a phrase ends: before what belongs to it ("a boy | of about six"). */
function nounEnd(scene: Scene, from: number, to: number): number {
  const { words } = scene.page;
  for (let at = from + 1; at < to; at++)
    if (scene.language.references.prepositions.has(words[at]?.lower ?? "")) return at;
  return to;
}

/**
 * Words that stand where a subject does, though nothing is known of their noun: "a boy of about six", "one commenter",
 * "critics of the law".
 */
export function phraseSubject(
  scene: Scene,
  sentence: Sentence,
  from: number,
  to: number,
): Subject | undefined {
  const { words } = scene.page;
  const { openers, noSubjects } = scene.language.references;
  if (!openers || to - from > longest || to <= from || !isProse(scene.page, sentence)) return undefined;
  const { thingPronouns, several } = scene.language.references;
  // "Some say"
  if (to - from === 1 && several?.has(words[from]?.lower ?? ""))
    return { reference: { ...some, from, to, head: from }, from, to };
  if (to - from === 1 && thingPronouns?.has(words[from]?.lower ?? ""))
    return { reference: { ...thing, from, to, head: from }, from, to };
  const skip = scene.language.cues.conjunctions.has(words[from]?.lower ?? "") ? 1 : 0;
  const start = from + skip;
  const first = words[start];
  const last = words[to - 1];
  if (!first || !last || start >= to || noSubjects?.has(first.lower)) return undefined;
  const head = nounEnd(scene, start, to) - 1;
  const noun = words[head];
  if (!noun || (head === start && openers.has(first.lower) && first.lower !== "another")) return undefined;
  const opened = openers.has(first.lower);
  const plural = isPlural(noun.lower);
  const inner = words.slice(start, head);
  if (inner.some((word) => cannotStandIn(scene, word.lower)) || head - start > mostInner) return undefined;
  // "Candidates took questions": a clause, not a phrase.
  if (!opened && inner.some((word) => isPlural(word.lower))) return undefined;
  // "El-Watan paper said"
  const opens = first.index === sentence.from;
  const named =
    first.capital && (!opens || (to - start > 1 && !scene.language.names.grammar.has(first.lower)));
  // "…, | state radio said"
  const apart =
    to - start <= 3 && /,/u.test(first.gap) && !scene.language.references.prepositions.has(first.lower);
  if (!opened && !plural && !named && !apart && !isName(scene, start, to)) return undefined;
  // "Last week": a time is nobody.
  if (scene.language.dates.words.months[noun.lower] !== undefined || /^\p{N}/u.test(noun.text))
    return undefined;
  // "The 22-year-old | Ana Ruiz"
  const [person] = referencesBefore(scene, to, 1).filter((one) => one.kind === "person" && one.to === to);
  if (person && person.from > start)
    return { reference: person, role: { from: start, to: person.from }, from: start, to };
  const kind: Reference["kind"] = plural ? "group" : noun.capital ? "organisation" : "description";
  const end = placed(scene, head + 1, to) ? to : head + 1;
  const reference: Reference = {
    from: start,
    to: end,
    head,
    kind,
    plural,
    part: "other",
    oblique: false,
    possessive: false,
  };
  return { reference, from: start, to, guessed: true };
}

/** "A man *in Miami*": what belongs to a noun tells who is meant when it names something. */
const placed = (scene: Scene, from: number, to: number): boolean =>
  scene.page.words.slice(from, to).some((word) => word.capital);

/** A lone capitalised word that opens a sentence right before its verb. */
function isName(scene: Scene, from: number, to: number): boolean {
  const word = scene.page.words[from];
  if (!word?.capital || to - from !== 1) return false;
  const { names } = scene.language;
  const { start, end } = offsets(scene.page, from, to);
  return end - start > 2 && !names.grammar.has(word.lower);
}
