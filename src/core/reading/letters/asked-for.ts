import { wordAt } from "../layout/page.ts";
import type { Span } from "../reading.ts";
import { peopleIn } from "./head-pieces.ts";
import type { LetterScene } from "./letter-scene.ts";

/** A heading of a section has so few characters. */
const shortLine = 60;

/** The person under whose heading or list item a place stands: "b) Mr X, …", "A - seen alone". */
function ofSection({ scene, form, concerned }: LetterScene, at: number): number | undefined {
  const { page } = scene;
  for (let block = page.blocks.findLastIndex(({ start }) => start <= at); block >= form.from; block--) {
    const found = page.blocks[block];
    if (!found) return undefined;
    const own = found.start <= at && at <= found.end;
    const named = peopleIn(scene, { start: found.start, end: own ? at : found.end }).filter(({ person }) =>
      concerned.includes(person),
    );
    const line = page.text.slice(found.start, found.end);
    const code = /^(?<code>\p{Lu}|\d)(?:\s[–—-]|[.):])\s/u.exec(line)?.groups?.code?.toLowerCase();
    const coded = form.fields.find(
      ({ name, label }) => name === "person" && code !== undefined && label.endsWith(` ${code}`),
    );
    const byCode = coded && peopleIn(scene, coded.value)[0]?.person;
    if (byCode !== undefined) return byCode;
    if (own && named.length > 0) return named.at(-1)?.person;
    const opens = named[0] && named[0].start - found.start < 12;
    if (!own && opens && (line.length < shortLine || /^\(?[\p{L}\d]{1,2}[.)]/u.test(line)))
      return named[0]?.person;
    if (/^\(?[\p{L}\d]{1,2}[.)]\s/u.test(line)) return undefined;
  }
  return undefined;
}

const kin =
  /(?:mother|father|wife|husband|parents?|sister|brother|son|daughter|aunt|uncle|cousin|fianc[ée]+|мат\p{L}+|отц\p{L}+|отец|жен\p{L}|муж\p{L}?|сын\p{L}*|доч\p{L}+|брат\p{L}*|сестр\p{L}+|супруг\p{L}*|т[её]т\p{L}+),? (?:\p{L}{2,4}\.? )?$/iu;

/** Whether somebody named in a wish may be in custody: no relative, no holder of an office, not one who writes or is written to. */
function mayBeHeld({ scene, sender, addressee }: LetterScene, person: number, start: number): boolean {
  const id = scene.people.persons[person]?.id;
  const parts = scene.roles.get(person) ?? [];
  return (
    id !== sender?.person &&
    id !== addressee?.person &&
    parts.length === 0 &&
    !kin.test(scene.page.text.slice(Math.max(0, start - 24), start))
  );
}

/** Whom "he" or "her" means in a wish: the last one named before it in the paragraph who may be in custody. */
function antecedent(letter: LetterScene, span: Span): number | undefined {
  const { scene } = letter;
  const { page, people, language } = scene;
  const pronoun = page.words
    .slice(wordAt(page, span.start), wordAt(page, span.end))
    .map(({ lower }) => pronounOf(language, lower))
    .find((found) => found !== undefined);
  if (!pronoun || pronoun.plural) return undefined;
  const block = page.blocks.findLast(({ start }) => start <= span.start);
  return peopleIn(scene, { start: block?.start ?? span.start, end: span.start }).findLast(
    ({ person, start }) => {
      const gender = people.persons[person]?.gender;
      const fits = gender === undefined || pronoun.gender === undefined || gender === pronoun.gender;
      return fits && mayBeHeld(letter, person, start);
    },
  )?.person;
}

/** "These thirty-four persons": a group by its number. */
const manyOf =
  /\b(?:these|those|the|all|all the) (?:(?:\p{L}+-)?(?:ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundred|\d{2,4})(?:-\p{L}+)?) (?:\p{L}+ )?(?:persons|people|prisoners|detainees|nationals|citizens|men|women|workers|sailors|seamen)\b|(?<!\p{L})(?:эт|вс|указанн|назван)\p{L}+ (?:\d{2,4}|\p{L}+(?:надцат|десят|дцат)\p{L}+) (?:\p{L}+ )?(?:человек|граждан|заключ[её]нн|осужд[её]нн|женщин|мужчин|моряк|рабоч)/iu;

/** For whom something is asked or decided: those named in its words, those whom its pronouns mean, else all concerned. */
export function askedFor(letter: LetterScene, span: Span): string[] {
  const { scene, concerned, parties } = letter;
  const { people, page, language } = scene;
  const idOf = (person: number): string => people.persons[person]?.id ?? "";
  if (letter.group !== undefined && manyOf.test(span.text)) return [letter.group];
  const inside = peopleIn(scene, span);
  const named = inside.filter(({ person }) => concerned.includes(person));
  if (named.length > 0) return [...new Set(named.map(({ person }) => idOf(person)))];
  const others = inside.filter(({ person, start }) => mayBeHeld(letter, person, start));
  if (others.length > 0) return [...new Set([...parties, ...others.map(({ person }) => idOf(person))])];
  const meant = antecedent(letter, span);
  if (concerned.length < 2)
    return meant === undefined ? [...parties] : [...new Set([...parties, idOf(meant)])];
  const section = ofSection(letter, span.start);
  if (section !== undefined) return [idOf(section)];
  const pronoun = page.words
    .slice(wordAt(page, span.start), wordAt(page, span.end))
    .map(({ lower }) => pronounOf(language, lower))
    .find((found) => found !== undefined);
  if (pronoun?.plural) return [...parties];
  const block = page.blocks.findLast(({ start }) => start <= span.start);
  const before = peopleIn(scene, { start: block?.start ?? span.start, end: span.start }).filter(
    ({ person }) => {
      const gender = people.persons[person]?.gender;
      return (
        concerned.includes(person) &&
        (gender === undefined || pronoun?.gender === undefined || gender === pronoun.gender)
      );
    },
  );
  // Without a pronoun one is meant where the paragraph names nobody else.
  const last = pronoun || new Set(before.map(({ person }) => person)).size === 1 ? before.at(-1) : undefined;
  return last ? [idOf(last.person)] : [...parties];
}

type Pronoun = { gender?: "m" | "f"; plural?: boolean };

function pronounOf(
  { eventWords, references }: LetterScene["scene"]["language"],
  lower: string,
): Pronoun | undefined {
  if (Object.hasOwn(eventWords.possessives, lower)) return eventWords.possessives[lower];
  return Object.hasOwn(references.pronouns, lower) ? references.pronouns[lower] : undefined;
}
