import { wordAt } from "../layout/page.ts";
import type { Span } from "../reading.ts";
import { peopleIn } from "./correspondents.ts";
import type { LetterScene } from "./letter-scene.ts";

/** So far back the one is looked for whom "he" or "her" means. */
const reach = 900;

/** For whom something is asked or decided: those named in its words, those whom its pronouns mean, else all concerned. */
export function askedFor(letter: LetterScene, span: Span): string[] {
  const { scene, concerned, parties } = letter;
  const { people, page, language } = scene;
  const idOf = (person: number): string => people.persons[person]?.id ?? "";
  const named = peopleIn(scene, span).filter(({ person }) => concerned.includes(person));
  if (named.length > 0) return [...new Set(named.map(({ person }) => idOf(person)))];
  if (concerned.length < 2) return [...parties];
  const pronoun = page.words
    .slice(wordAt(page, span.start), wordAt(page, span.end))
    .map(({ lower }) => language.eventWords.possessives[lower] ?? language.references.pronouns[lower])
    .find((found) => found !== undefined && typeof found === "object");
  if (!pronoun || pronoun.plural) return [...parties];
  const before = peopleIn(scene, { start: Math.max(0, span.start - reach), end: span.start }).filter(
    ({ person }) =>
      concerned.includes(person) &&
      (people.persons[person]?.gender === undefined ||
        pronoun.gender === undefined ||
        people.persons[person]?.gender === pronoun.gender),
  );
  const last = before.at(-1);
  return last ? [idOf(last.person)] : [...parties];
}
