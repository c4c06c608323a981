import { sentenceOf } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";
import { referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Cases } from "./find-patients.ts";
import { orderTells, type PatientSearch } from "./patient-search.ts";

/** Who opens a text without a name is named within so many words. */
const toldLater = 120;

/** So many words of a phrase are looked at, and so many references before it. */
const longestPhrase = 7;
const farthest = 30;

/** Parts of people of whom such things are not told. */
const bystanders: ReadonlySet<string> = new Set([
  "judge",
  "prosecutor",
  "lawyer",
  "diplomat",
  "speaker",
  "head",
]);

const closely = (gap: string | undefined): boolean => gap === " " || gap === "\u00a0" || gap === "-";

/** Whether the words from here on call somebody: a nation, "who", or a noun for people; and no court, company or judge. */
function callsSomebody({ page, language }: Scene, from: number, anybody: boolean): boolean {
  const { nouns, prepositions, relatives } = language.references;
  let somebody = anybody;
  for (let at = from + 1; at < from + longestPhrase; at++) {
    const word = page.words[at];
    if (!word || prepositions.has(word.lower)) break;
    if (relatives.has(word.lower)) return true;
    if (!closely(word.gap)) break;
    const noun = nouns.get(word.stem);
    const last = page.words[at + 1];
    const ends =
      !last || !closely(last.gap) || prepositions.has(last.lower) || nouns.get(last.stem) === undefined;
    if (noun && ends && (noun.kind === "organisation" || bystanders.has(noun.part))) return false;
    if (noun || placeLength(page, at) > 0) somebody = true;
  }
  return somebody;
}

/** Whether a paragraph before this word has named somebody in custody. */
const isKnown = (scene: Scene, cases: Cases, at: number): boolean =>
  referencesBefore(scene, at, farthest).some((one) => {
    const sentence =
      one.person !== undefined && cases.includes(one.person)
        ? sentenceOf(scene.page.clauses, one.from)
        : undefined;
    return sentence !== undefined && scene.page.blocks[sentence.block]?.kind === "prose";
  });

/** "A Peruvian sailor who | was sentenced", "police arrested | two students" at the head of a text: those whom it names after. */
export function openingPerson(scene: Scene, search: PatientSearch, cases: Cases): string[] {
  if (!orderTells(scene) || cases.length === 0) return [];
  const { sentence, from, to, rule } = search;
  const { newcomers, smallNumbers } = scene.language.eventWords;
  const start = rule.patient === "object" ? to : sentence.from;
  const lower = scene.page.words[start]?.lower ?? "";
  const count = newcomers.has(lower) ? 1 : smallNumbers.get(lower);
  if (count === undefined || isKnown(scene, cases, Math.max(start, from))) return [];
  if (
    !callsSomebody(scene, start, rule.patient !== "object" && rule.weak !== true && rule.type !== "release")
  )
    return [];
  const named = referencesIn(scene, to, to + toldLater).flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  return [...new Set(named)].slice(0, count).map((person) => scene.people.persons[person]?.id ?? "");
}
