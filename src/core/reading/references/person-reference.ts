import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import type { NamedMention, People } from "../people/describe-people.ts";
import { followsClosely, type PhraseSearch } from "./phrase-search.ts";
import type { Reference } from "./reference.ts";

type Search = PhraseSearch & { people: People };

/** Whether what ends before a word has 's behind it. */
export const ownsNext = ({ words }: Page, to: number): boolean => {
  const gap = words[to]?.gap ?? " ";
  return gap !== " " && /^['’]s?(?: |$)/u.test(gap);
};

/** A named person, as a reference. */
export function personReference(search: Search, mention: NamedMention): Reference {
  const { page, language, people } = search;
  const person = people.persons[mention.person];
  const afterPreposition = followsPreposition(search, mention.from);
  return {
    from: mention.from,
    to: mention.to,
    head: mention.to - 1,
    kind: "person",
    person: mention.person,
    ...(person?.gender ? { gender: person.gender } : {}),
    oblique: afterPreposition || standsOblique(search, mention),
    possessive: ownsNext(page, mention.to) || isEponym(page, language, mention.to),
  };
}

/** "For Ruiz", "for Mr Ruiz": the title goes with the name; "after Mr Ruiz spoke" opens a clause. */
function followsPreposition({ page, language }: Search, from: number): boolean {
  const titled = language.names.honorifics.has(page.words[from - 1]?.lower ?? "");
  const at = titled ? from - 1 : from;
  const before = page.words[at - 1];
  if (!before || !followsClosely(page, language, at)) return false;
  return (
    language.references.prepositions.has(before.lower) &&
    !(titled && language.cues.clauseOpeners.has(before.lower))
  );
}

/** Whether a name stands in a form that no subject has. */
function standsOblique(search: Search, mention: NamedMention): boolean {
  const family = search.page.words[mention.to - 1]?.lower ?? "";
  const ending = search.language.references.obliqueName?.test(family) === true;
  return ending || (mention.oblique && !showsSubject(search, mention));
}

/** "Ион | Руссу": a given name that would change in another case has not, so the surname has not either. */
function showsSubject({ page, people }: Search, mention: NamedMention): boolean {
  const given = page.words[mention.from];
  if (!given || mention.to - mention.from < 2 || !/[^аеиоуыэюяь]$/u.test(given.lower)) return false;
  const base = (people.persons[mention.person]?.name ?? "").toLowerCase().replaceAll("ё", "е").split(" ");
  return given.text.length > 1 && base.includes(given.lower);
}

/** "The Ruiz family", "the Ruiz inquiry": the name tells which. */
function isEponym(page: Page, language: Language, to: number): boolean {
  return followsClosely(page, language, to) && language.names.eponymHeads.has(page.words[to]?.lower ?? "");
}
