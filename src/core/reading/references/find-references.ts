import type { Language } from "../languages/language.ts";
import { type BlockKind, type Page, sentenceOf } from "../layout/page.ts";
import { GRAMMAR, has, THING, TITLE } from "../layout/word-traits.ts";
import type { NamedMention, People } from "../people/describe-people.ts";
import { placeLength } from "../people/word-kinds.ts";
import { ownsNext, personReference } from "./person-reference.ts";
import { phraseEnd, phraseStart } from "./phrase-extent.ts";
import { followsClosely, type PhraseSearch } from "./phrase-search.ts";
import type { Reference } from "./reference.ts";

type Search = PhraseSearch & {
  people: People;
  /** No phrase reaches back over this word. */
  floor: number;
};

function isOblique({ page, language }: Search, from: number, head: number): boolean {
  const words = language.references;
  const before = page.words[from - 1];
  if (before && followsClosely(page, language, from) && words.prepositions.has(before.lower)) return true;
  const noun = page.words[head];
  return noun !== undefined && words.isSubjectForm?.(noun) === false;
}

function nounReference(search: Search, at: number): Reference | undefined {
  const { page, language } = search;
  const word = page.words[at];
  const noun =
    word && !language.references.notNouns?.has(word.lower)
      ? language.references.nouns.get(word.stem)
      : undefined;
  if (!word || !noun) return undefined;
  // "Ministry | officials": the last noun carries the phrase.
  const next = page.words[at + 1];
  if (
    !language.references.genitiveFollows &&
    next &&
    followsClosely(page, language, at + 1) &&
    (language.references.nouns.has(next.stem) || language.references.compounds?.has(next.lower))
  )
    return undefined;
  // "The women's | prison" is no group of women.
  const housed = next && ownsNext(page, at + 1) && language.eventWords.placeNouns.has(next.stem);
  if (!language.references.genitiveFollows && housed) return undefined;
  // "White House | National | Security Council": a word of a name.
  const inName = noun.part === "detainee" && word.capital && next?.capital && !search.mentionAt.has(at + 1);
  if (inName && followsClosely(page, language, at + 1)) return undefined;
  const from = phraseStart(search, at, search.floor);
  const to = phraseEnd(search, at);
  const counted = countedBy(search, from, at);
  const many = counted !== undefined || language.references.isMany?.(word) === true;
  const kind = many ? "group" : noun.kind;
  const gender = noun.gender ?? language.references.formGender?.(word);
  return {
    from,
    to,
    head: at,
    kind,
    part: noun.part,
    ...(gender && !many ? { gender } : {}),
    plural: kind === "group" && !language.references.bodiesOfMany?.has(word.stem),
    oblique: counted === undefined ? isOblique(search, from, at) : counted,
    possessive: ownsNext(page, to),
  };
}

/** "Оба моряка", "двоих рыбаков": where nouns decline, whether the number before a noun stands in a form that no subject has. */
function countedBy({ page, language }: Search, from: number, at: number): boolean | undefined {
  const { references, eventWords } = language;
  if (!references.isMany) return undefined;
  const number = page.words.slice(from, at).find(({ lower }) => eventWords.smallNumbers.has(lower));
  if (!number) return undefined;
  const before = page.words[from - 1];
  const governed =
    before !== undefined && page.words[from]?.gap === " " && references.prepositions.has(before.lower);
  return governed || /(?:х|м|мя)$/u.test(number.lower);
}

/** A country, city or body that is named without a noun that says what it is: "Moscow", "Interfax". */
function nameReference(search: Search, at: number): Reference | undefined {
  const { page, language } = search;
  const word = page.words[at];
  if (!word?.capital) return undefined;
  const grammatical =
    language.references.determiners.has(word.lower) || language.references.prepositions.has(word.lower);
  const small = word.text.length === 1 || /^I['’]/u.test(word.text);
  const grammarWord = has(word, GRAMMAR) && word.text !== word.text.toUpperCase();
  if (grammatical || small || grammarWord || has(word, TITLE)) return undefined;
  const length = placeLength(page, at);
  const place = length > 0 && language.places.has(word.stem) && !isAdjective(search, at);
  if (length > 0 && !place) return undefined;
  const acronym = word.text.length > 1 && word.text === word.text.toUpperCase();
  const foreign = language.references.mayBelong !== undefined && /^[A-Za-z]/u.test(word.text);
  if (!place && !acronym && opensDeclined(search, at)) return undefined;
  let to = at + Math.max(1, length);
  const goesOn = page.words[to]?.capital === true && followsClosely(page, language, to);
  const opens = sentenceOf(page.clauses, at)?.from === at;
  if (!place && !acronym && !foreign && opens && !goesOn) return undefined;
  if (!place && has(word, THING) && word.text !== word.text.toUpperCase()) {
    if (!language.references.nouns.has(word.stem) && !goesOn) return undefined;
  }
  while (
    page.words[to]?.capital &&
    followsClosely(page, language, to) &&
    !search.mentionAt.has(to) &&
    to - at < 8
  ) {
    if (language.references.nouns.has(page.words[to]?.stem ?? "")) return undefined;
    if (language.peoples.has(page.words[to]?.lower ?? "")) break;
    to++;
  }
  // "Читинская | епархия": an adjective of a name takes the noun after it.
  const noun = page.words[to];
  const described =
    !place &&
    to === at + 1 &&
    language.references.mayDescribe?.(word.lower) === true &&
    noun?.gap === " " &&
    !noun.capital &&
    noun.text.length > 3 &&
    !language.cues.entries.has(noun.lower) &&
    language.references.verbForm?.(noun.lower) === undefined;
  if (described) to++;
  const before = page.words[at - 1];
  // "Stated that | Russia": a country is never "that" one.
  const the =
    before !== undefined &&
    followsClosely(page, language, at) &&
    language.references.determiners.has(before.lower) &&
    !language.cues.complementizers.has(before.lower);
  const from = the ? at - 1 : at;
  return {
    from,
    to,
    head: to - 1,
    kind: place ? "place" : "organisation",
    oblique: isOblique(search, from, to - 1),
    possessive: ownsNext(page, to),
  };
}

/** "Сам | Ruiz", "Позже | Ruiz": where nouns decline, the first word before a person's name names nobody. */
function opensDeclined({ page, language, mentionAt }: Search, at: number): boolean {
  if (!language.references.mayBelong || sentenceOf(page.clauses, at)?.from !== at) return false;
  return mentionAt.has(at + 1) || placeLength(page, at + 1) > 0;
}

/** "US citizens", "Moscow officials": the place tells which. */
function isAdjective({ page, language }: Search, at: number): boolean {
  const next = page.words[at + placeLength(page, at)];
  return (
    next !== undefined &&
    followsClosely(page, language, next.index) &&
    language.references.nouns.has(next.stem)
  );
}

/** Whether the next words lead to a noun that stands for somebody, with nothing between that ends a phrase. */
function leadsToNoun({ page, language }: PhraseSearch, at: number): boolean {
  if (language.references.genitiveFollows) return false;
  for (let next = at; next < at + 3; next++) {
    const word = page.words[next];
    if (!word || !followsClosely(page, language, next)) return false;
    if (language.references.nouns.has(word.stem)) return true;
    const ends = language.references.prepositions.has(word.lower) || language.cues.entries.has(word.lower);
    if (ends || language.names.grammar.has(word.lower)) return false;
  }
  return false;
}

/** A people in the plural ("the Russians"), or one of them ("a Russian"). */
function peopleReference(search: Search, at: number): Reference | undefined {
  const { page, language } = search;
  const word = page.words[at];
  const entry = word && language.peoples.get(word.lower);
  if (!word || !entry) return undefined;
  const next = page.words[at + 1];
  if (
    next &&
    followsClosely(page, language, at + 1) &&
    (language.references.nouns.has(next.stem) ||
      // "Норвежец | Ульсен": where nouns decline, a people's noun stands before its bearer's name.
      (next.capital && !(language.references.mayBelong && search.mentionAt.has(at + 1))))
  )
    return undefined;
  // "An Iranian | judiciary official": the noun comes later, but not after "Iranians".
  const surelyMany = entry === "many" && /(?:[^s]s|men)$/u.test(word.lower);
  if (next && !next.capital && !surelyMany && leadsToNoun(search, at + 1)) return undefined;
  const from = phraseStart(search, at, search.floor);
  if (entry === "one" && from === at && !language.references.genitiveFollows) return undefined;
  return {
    from,
    to: at + 1,
    head: at,
    kind: entry === "many" ? "group" : "description",
    part: "detainee",
    plural: entry === "many",
    oblique: isOblique(search, from, at),
    possessive: ownsNext(page, at + 1),
  };
}

function pronounReference({ page, language }: Search, at: number): Reference | undefined {
  const word = page.words[at];
  if (!word) return undefined;
  const base = { from: at, to: at + 1, head: at, possessive: false };
  if (language.references.relatives.has(word.lower)) return { ...base, kind: "relative", oblique: false };
  const pronoun = language.references.pronouns[word.lower];
  if (!pronoun || !Object.hasOwn(language.references.pronouns, word.lower)) return undefined;
  const { gender, plural, oblique = false } = pronoun;
  return { ...base, kind: "pronoun", gender, plural, oblique };
}

/** Whoever is named only where authors, credits and links stand takes no part in what is told. */
const silent: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "byline",
  "credit",
  "tweet",
  "boilerplate",
  "dateline",
]);

function isSilent({ page }: Search, at: number): boolean {
  const block = page.blocks[sentenceOf(page.clauses, at)?.block ?? -1];
  return block !== undefined && silent.has(block.kind);
}

function referenceFrom(search: Search, at: number, mention: NamedMention | undefined): Reference | undefined {
  if (isSilent(search, at)) return undefined;
  if (mention) return personReference(search, mention);
  const named = search.page.words[at]?.form.refers
    ? (pronounReference(search, at) ?? nounReference(search, at) ?? peopleReference(search, at))
    : undefined;
  return named ?? nameReference(search, at);
}

/** All references have the same shape, since everything after looks at them again and again. */
const uniform = (one: Reference): Reference => ({
  from: one.from,
  to: one.to,
  head: one.head,
  kind: one.kind,
  person: one.person,
  gender: one.gender,
  plural: one.plural,
  part: one.part,
  oblique: one.oblique,
  possessive: one.possessive,
});

/** Everything in the text that stands for somebody, in its order and without overlap. */
export function findReferences(page: Page, language: Language, people: People): Reference[] {
  const mentionAt = new Map(people.mentions.map((mention) => [mention.from, mention]));
  const search: Search = { page, language, people, mentionAt, floor: 0 };
  const found: Reference[] = [];
  let at = 0;
  while (at < page.words.length) {
    const word = page.words[at];
    const mention = mentionAt.get(at);
    const reference =
      mention || word?.capital || word?.form.refers ? referenceFrom(search, at, mention) : undefined;
    if (!reference) {
      at++;
      continue;
    }
    // A modifier taken for a name of its own belongs to the noun: "Russian Foreign | Ministry".
    while ((found.at(-1)?.from ?? -1) >= reference.from) found.pop();
    found.push(uniform(reference));
    at = Math.max(reference.to, at + 1);
    if (reference.kind === "person") search.floor = at;
  }
  return found;
}
