import anyAscii from "any-ascii";
import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import type { NameCandidate } from "./find-names.ts";
import type { Gender } from "./grammar.ts";
import { enoughAlone, never } from "./lone-names.ts";
import { partKey, takeApart } from "./name.ts";
import { hasHeadAfter, headBefore } from "./name-signs.ts";
import { Register } from "./register.ts";

/** A mention by word numbers. */
export type NamedMention = {
  from: number;
  to: number;
  person: number;
  titled: boolean;
  /** Stands in a form that no subject has ("Сомову"). */
  oblique: boolean;
  rule: string;
};

type Person = {
  index: number;
  id: string;
  name: string;
  gender: Gender | undefined;
  family: string | undefined;
};

export type People = { persons: readonly Person[]; mentions: readonly NamedMention[] };

/** The lone words that name somebody of whom the text has no full name: enough speaks for it in one place. */
function findLone(page: Page, candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const weights = new Map<string, { most: number; least: number }>();
  for (const { lone, sure, weight } of candidates) {
    const word = page.words[lone ?? -1];
    if (sure || !word) continue;
    const known = weights.get(partKey(word));
    weights.set(partKey(word), {
      most: Math.max(weight, known?.most ?? weight),
      least: Math.min(weight, known?.least ?? weight),
    });
  }
  const isPerson = ({ most, least }: { most: number; least: number }) =>
    most >= enoughAlone && least > never && (least > -3 || most > enoughAlone);
  return new Set([...weights].flatMap(([key, weight]) => (isPerson(weight) ? [key] : [])));
}

/** Prepositions and articles after which the name of a place or thing is meant: "in Washington". */
const ofPlace =
  /^(?:the|a|an|in|at|near|from|to|across|around|outside|inside|в|во|на|из|под|до|через|близ)$/u;

/** A known person whose family name is also a place, a thing or a title: "Hill said", "asked King". */
function findWeak(
  page: Page,
  language: Language,
  { from, to }: NameCandidate,
  register: Register,
): number | undefined {
  const word = page.words[from];
  const previous = page.words[from - 1];
  if (!word || (previous && ofPlace.test(previous.lower)) || headBefore(page, language, from))
    return undefined;
  return hasHeadAfter(page, language, to) ? undefined : register.findFamily(word);
}

/** Known names inside a run where every word is capitalised ("President Thanks Ana Ruiz"). */
function knownInside(
  page: Page,
  language: Language,
  candidate: NameCandidate,
  register: Register,
): NamedMention[] {
  const found: NamedMention[] = [];
  let at = candidate.from;
  while (at < candidate.to) {
    let length = Math.min(4, candidate.to - at);
    let person: number | undefined;
    for (; length > 1; length--) {
      person = register.findFull(takeApart(page.words.slice(at, at + length), language));
      if (person !== undefined) break;
    }
    const word = page.words[at];
    if (person === undefined && word && word.text.length > 2) person = register.findByWord(word);
    if (person !== undefined)
      found.push({ from: at, to: at + length, person, titled: false, oblique: false, rule: "known-name" });
    at += length;
  }
  return found;
}

/** Names people, and makes ids of their family names. */
function describe(
  register: Register,
  language: Language,
  forms: ReadonlyMap<number, (readonly Word[])[]>,
): Person[] {
  const taken = new Set<string>();
  return register.drafts.map((draft, index) => {
    const printed = draft.words
      .map((word) => (word.text.length === 1 ? `${word.text}.` : word.text))
      .join(" ");
    const name =
      language.names.baseForm?.([draft.words, ...(forms.get(index) ?? [])], draft.gender) ?? printed;
    const plain = anyAscii(draft.family ?? printed)
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-|-$/gu, "");
    let id = plain || `person-${index + 1}`;
    if (taken.has(id)) id = `${id}-${index + 1}`;
    taken.add(id);
    return { index, id, name, gender: draft.gender, family: draft.family };
  });
}

/** Whether a mention stands in another form than the name's own, in a language that declines names. */
function isOblique(
  page: Page,
  language: Language,
  mention: NamedMention,
  persons: readonly Person[],
): boolean {
  if (!language.names.baseForm) return false;
  const base = new Set((persons[mention.person]?.name ?? "").toLowerCase().replaceAll("ё", "е").split(" "));
  return !page.words.slice(mention.from, mention.to).every((word) => base.has(word.lower));
}

/** Tells who is who: full names first, then lone names by the people so found. */
export function resolvePeople(page: Page, language: Language, candidates: readonly NameCandidate[]): People {
  const register = new Register(language.names.nicknames);
  const full = new Map<NameCandidate, number>();
  const forms = new Map<number, (readonly Word[])[]>();
  let last: NameCandidate | undefined;
  for (const candidate of candidates) {
    if (!candidate.sure) continue;
    const words = page.words.slice(candidate.from, candidate.to);
    const parts = takeApart(words, language);
    const alias =
      last &&
      (candidate.alias ??
        language.names.aliasMark.test(page.text.slice(page.words[last.to - 1]?.end, words[0]?.start)));
    const other = alias && last ? full.get(last) : undefined;
    if (other !== undefined) register.alias(other, parts);
    const person = other ?? register.enter(parts, words);
    last = candidate;
    full.set(candidate, person);
    forms.set(person, [...(forms.get(person) ?? []), words].slice(0, 20));
  }
  const lone = findLone(page, candidates);
  // A family name that some place shows to be one is known from the first line on.
  for (const candidate of candidates) {
    const word = page.words[candidate.lone ?? -1];
    if (candidate.sure || !word || !lone.has(partKey(word))) continue;
    if (register.findByWord(word) === undefined) register.enter(takeApart([word], language), [word]);
  }
  const mentions: NamedMention[] = [];
  const add = (mention: NamedMention) => {
    register.see(mention.person, mention.from);
    mentions.push(mention);
  };
  for (const candidate of candidates) {
    const { from, to, titled, rule } = candidate;
    const word = page.words[candidate.lone ?? -1];
    const person = full.get(candidate);
    if (person !== undefined) add({ from, to, person, titled, oblique: false, rule });
    else if (!word) for (const mention of knownInside(page, language, candidate, register)) add(mention);
    else {
      const known = candidate.weak
        ? findWeak(page, language, candidate, register)
        : register.findByWord(word);
      if (known !== undefined)
        add({ from, to, person: known, titled, oblique: false, rule: titled ? rule : "known-name" });
    }
  }
  const persons = describe(register, language, forms);
  return {
    persons,
    mentions: mentions.map((mention) => ({
      ...mention,
      oblique: isOblique(page, language, mention, persons),
    })),
  };
}
