import { countryAt } from "../custody/country-at.ts";
import type { Language } from "../languages/language.ts";
import { type Page, sentenceOf } from "../layout/page.ts";
import { textOf } from "../scene.ts";
import type { Reference } from "./reference.ts";

/** A group of people in custody as the text calls it most fully, and the country whose people they are. */
type NamedGroup = { name: string; nation: string | undefined; held: HeldIn | undefined };

/** The words that name the country in which a group is held. */
export type HeldIn = { country: string; from: number; to: number; noun: boolean };

/** The groups in custody of a text, by the word at which each reference to one begins. */
export type Groups = ReadonlyMap<number, NamedGroup>;

/** How far after "Russian citizens" their country of custody is looked for, in words. */
const reach = 9;

/** The country whose people the words of a reference name: "Russian citizens". */
function nationOf(page: Page, language: Language, reference: Reference): string | undefined {
  for (let at = reference.from; at < reference.to; at++) {
    const country = countryAt(page, language, at);
    if (country && !country.noun) return country.code;
  }
  return undefined;
}

/** "… serving terms in Peru", "… in US prisons": where a group is held, and the last of the words that say so. */
function heldIn(
  page: Page,
  language: Language,
  group: Reference,
  limit: number,
): (HeldIn & { end: number }) | undefined {
  const sentence = sentenceOf(page.clauses, group.from);
  const to = Math.min(sentence?.to ?? group.to, group.to + reach, limit);
  for (let at = group.to; at < to; at++) {
    const word = page.words[at];
    if (!word || /[,;:.]/u.test(word.gap)) return undefined;
    const country = countryAt(page, language, at);
    if (!country) continue;
    const next = page.words[at + country.length];
    const jail = next !== undefined && language.eventWords.heldWords.test(next.lower);
    const between = textOf(page, group.to, at);
    // "Prisoners in Peru" are held there; "prisoners would be taken to Peru" are not said to be.
    const held = language.eventWords.heldWords.test(textOf(page, group.from, group.to)) && at - group.to <= 2;
    if (!jail && !held && !language.eventWords.heldWords.test(between)) return undefined;
    // "Осуждённые с монголами": a people is no country where nouns decline.
    if (language.references.verbForm && !jail && !(country.noun && word.capital)) return undefined;
    return {
      country: country.code,
      noun: country.noun,
      from: at,
      to: at + country.length,
      end: at + country.length + (jail ? 1 : 0),
    };
  }
  return undefined;
}

function plainStart(page: Page, language: Language, { from, head }: Reference): number {
  const { articles, determiners } = language.references;
  let start = from;
  while (
    start < head &&
    (articles.has(page.words[start]?.lower ?? "") || determiners.has(page.words[start]?.lower ?? ""))
  )
    start++;
  return start;
}

/**
 * Names the groups in custody: "Russians in US prisons" is the name of "the Russians", "the prisoners" and
 * "our compatriots" after it; a group of another people keeps its own words.
 */
export function nameGroups(page: Page, language: Language, references: readonly Reference[]): Groups {
  const groups = new Map<number, NamedGroup>();
  let last: NamedGroup | undefined;
  for (const [index, reference] of references.entries()) {
    if (reference.kind !== "group" || reference.part !== "detainee") continue;
    const nation = nationOf(page, language, reference);
    // What is said of the people named next is not said of these.
    const next = references
      .slice(index + 1, index + 4)
      .find((one) => one.kind !== "place" && one.kind !== "organisation");
    const held = heldIn(page, language, reference, next?.from ?? page.words.length);
    const name = textOf(page, plainStart(page, language, reference), held?.end ?? reference.to).replace(
      /\s+/gu,
      " ",
    );
    const own = { name, nation, held };
    const sameNation = last !== undefined && (nation === undefined || nation === last.nation);
    const samePlace = !held || held.country === last?.held?.country;
    groups.set(reference.from, last && sameNation && samePlace ? { ...last, held: held ?? last.held } : own);
    if (held && !(sameNation && samePlace)) last = own;
  }
  return groups;
}
