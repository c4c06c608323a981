import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import type { People } from "../people/describe-people.ts";
import type { Gender } from "../people/grammar.ts";
import type { Role } from "../scene.ts";
import type { Reference } from "./reference.ts";

/** So many pronouns of one gender more than of the other tell whose they are. */
const enough = 2;

/** So many tell against what a given name seems to say. */
const outweighing = 3;

type Known = { people: People; roles: ReadonlyMap<number, readonly Role[]> };

/** "Mr Ruiz", "his wife Ana": what is printed beside a name. */
function printedGenders(
  page: Page,
  language: Language,
  { people, roles, counts }: Known & { counts: ReadonlyMap<number, number> },
): Map<number, Gender> {
  const found = new Map<number, Gender>();
  // "Супруг журналистки Павел Орлов": where nouns decline, the one before a name may be another's.
  if (language.references.verbForm)
    for (const { index, gender } of people.persons) if (gender) found.set(index, gender);
  for (const { person, from } of people.mentions) {
    const title = page.words[from - 1]?.lower ?? "";
    const { titleGender } = language.names;
    const gender = Object.hasOwn(titleGender, title) ? titleGender[title] : undefined;
    if (gender && /^\.? $/u.test(page.words[from]?.gap ?? "") && !found.has(person))
      found.set(person, gender);
  }
  const add = (person: number, gender: Gender | undefined) => {
    if (gender && !found.has(person)) found.set(person, gender);
  };
  // "His wife" says more than the name Robin.
  for (const [person, list] of roles)
    add(person, list.find((role) => role.gender && role.part === "family")?.gender);
  for (const { index, gender } of people.persons)
    if (Math.abs(counts.get(index) ?? 0) < outweighing) add(index, gender);
  for (const [person, list] of roles) add(person, list.find((role) => role.gender)?.gender);
  return found;
}

/** Counts the pronouns that follow a name in a sentence where nobody else is named. */
function countPronouns(
  page: Page,
  language: Language,
  references: readonly Reference[],
): Map<number, number> {
  const counts = new Map<number, number>();
  const { possessives } = language.eventWords;
  let at = 0;
  for (const { from, to } of page.clauses) {
    while ((references[at]?.from ?? Number.POSITIVE_INFINITY) < from) at++;
    const named = new Set<number>();
    let first = to;
    for (let next = at; (references[next]?.from ?? to) < to; next++) {
      const one = references[next];
      if (one?.person === undefined) continue;
      named.add(one.person);
      first = Math.min(first, one.to);
    }
    const [person] = named;
    if (person === undefined || named.size > 1) continue;
    const rest = page.words.slice(first, to);
    // "Ruiz said he was ill": the one spoken of.
    if (rest.some(({ lower }) => language.cues.entries.has(lower))) continue;
    for (const { lower } of rest) {
      const pronoun = Object.hasOwn(language.references.pronouns, lower)
        ? language.references.pronouns[lower]
        : Object.hasOwn(possessives, lower)
          ? possessives[lower]
          : undefined;
      if (pronoun?.gender) counts.set(person, (counts.get(person) ?? 0) + (pronoun.gender === "m" ? 1 : -1));
    }
  }
  return counts;
}

/** The people with the gender that the text shows: by a title, a given name, a part ("his wife Ana") or pronouns. */
export function knowGenders(
  page: Page,
  language: Language,
  { people, references, roles }: Known & { references: readonly Reference[] },
): People {
  const counts = countPronouns(page, language, references);
  const printed = printedGenders(page, language, { people, roles, counts });
  const guessed = (person: number): Gender | undefined => {
    const count = counts.get(person) ?? 0;
    return Math.abs(count) < enough ? undefined : count > 0 ? "m" : "f";
  };
  return {
    mentions: people.mentions,
    persons: people.persons.map((person) => ({
      ...person,
      gender: printed.get(person.index) ?? guessed(person.index),
    })),
  };
}
