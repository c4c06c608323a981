import type { Language } from "../languages/language.ts";
import { type Page, quotationAt, sentenceOf, type Word, wordAt } from "../layout/page.ts";
import { describePeople, type NamedMention, type People, sexOf } from "./describe-people.ts";
import type { NameCandidate } from "./find-names.ts";
import type { Gender } from "./grammar.ts";
import { enoughAlone, never } from "./lone-names.ts";
import { partKey, takeApart } from "./name.ts";
import { hasHeadAfter, headBefore } from "./name-signs.ts";
import { type NameUse, nameUseAt } from "./name-uses.ts";
import { type Lookup, Register, unsaid } from "./register.ts";

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
  return hasHeadAfter(page, language, to) ? undefined : register.findFamily(lookupOf(page, language, word));
}

/** The first word of a paragraph. */
function paragraphStart(page: Page, at: number): number {
  const block = sentenceOf(page.clauses, at)?.block;
  const start = block === undefined ? undefined : page.blocks[block]?.start;
  return start === undefined ? at : wordAt(page, start);
}

/** Whether a word stands in running text, not in a caption or credit. */
const isTold = (page: Page, at: number): boolean =>
  page.blocks[sentenceOf(page.clauses, at)?.block ?? -1]?.kind === "prose";

/** What a lone name is looked up with: the form and the words around tell whether a man or a woman can be meant. */
function lookupOf(page: Page, language: Language, word: Word): Lookup {
  const { caseOfName } = language.names;
  const { cases, likely, gender: told, weight } = nameUseAt(page, language, word.index, word.index + 1);
  const suits = (gender: Gender | undefined): number => {
    if (!gender) return 0;
    const own = caseOfName?.([word], gender);
    if (own !== undefined && (own & cases) === 0) return -1;
    if (told && told !== gender && weight > 1) return -1;
    return (told === gender ? 4 : 0) + (own !== undefined && (own & likely) === 0 ? 0 : 2);
  };
  return { word, suits, paragraph: paragraphStart(page, word.index), firstMeant: !caseOfName };
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
    if (person === undefined && word && word.text.length > 2)
      person = register.findByWord(lookupOf(page, language, word));
    if (person !== undefined)
      found.push({ from: at, to: at + length, person, titled: false, oblique: false, rule: "known-name" });
    at += length;
  }
  return found;
}

/** Whether a name is given as that of somebody's relative: "his wife, Ana Ruiz", "Ana Ruiz, the mother". */
function isKin(page: Page, language: Language, from: number, to: number): boolean {
  const { kin } = language.names;
  if (kin.has(page.words[from - 1]?.lower ?? "")) return true;
  if (!page.words[to]?.gap.startsWith(", ")) return false;
  const after = page.words.slice(to, to + 4);
  const end = after.findIndex((word, index) => index > 0 && word.gap !== " ");
  return after.slice(0, end < 0 ? after.length : end).some((word) => kin.has(word.lower));
}

/** The name before another that is the same person's: "known as", or a form of letters that says so. */
function aliasOf(
  page: Page,
  language: Language,
  candidate: NameCandidate,
  before: NameCandidate | undefined,
): NameCandidate | undefined {
  const end = page.words[(before?.to ?? 0) - 1]?.end;
  const start = page.words[candidate.from]?.start ?? 0;
  if (!before || end === undefined || start - end > longestAlias) return undefined;
  return (candidate.alias ?? language.names.aliasMark.test(page.text.slice(end, start))) ? before : undefined;
}

/** So many last places are looked at for what they say of a name. */
const mostUses = 20;

/** So many letters stand between a name and another name of the same person at most. */
const longestAlias = 80;

/** Enters the full names of a text, each with the person it is; other names of theirs come last. */
function enterFull(
  page: Page,
  language: Language,
  candidates: readonly NameCandidate[],
  register: Register,
): Map<NameCandidate, number> {
  const full = new Map<NameCandidate, number>();
  const uses = new Map<number, NameUse[]>();
  const aliases: [NameCandidate, NameCandidate][] = [];
  const enter = (candidate: NameCandidate, person: number) => {
    const { from, to } = candidate;
    full.set(candidate, person);
    const own = uses.get(person) ?? [];
    uses.set(person, own);
    own.push(nameUseAt(page, language, from, to));
    if (own.length > mostUses) own.shift();
    const kin = isKin(page, language, from, to) ? 1 : 0;
    const draft = register.drafts[person];
    const told = isTold(page, from) ? from : unsaid;
    if (draft)
      register.note(person, { full: draft.full + 1, kin: draft.kin + kin, told: Math.min(draft.told, told) });
  };
  candidates.forEach((candidate, index) => {
    if (!candidate.sure) return;
    const words = page.words.slice(candidate.from, candidate.to);
    const other = aliasOf(page, language, candidate, candidates[index - 1]);
    if (other) aliases.push([candidate, other]);
    else enter(candidate, register.enter(takeApart(words, language), words));
  });
  for (const [candidate, other] of aliases) {
    const words = page.words.slice(candidate.from, candidate.to);
    const parts = takeApart(words, language);
    const lone = page.words[other.lone ?? -1];
    const known = full.get(other) ?? (lone && register.findByWord(lookupOf(page, language, lone)));
    if (known !== undefined) register.alias(known, parts);
    enter(candidate, known ?? register.enter(parts, words));
  }
  for (const [person, own] of uses)
    register.note(person, { gender: sexOf(language, own, register.drafts[person]?.gender) });
  return full;
}

/** Enters those whom the text names by one word alone, and counts who is called by the given name. */
function enterLone(
  page: Page,
  language: Language,
  candidates: readonly NameCandidate[],
  register: Register,
): void {
  const lone = findLone(page, candidates);
  for (const { sure, lone: at = -1 } of candidates) {
    const word = page.words[at];
    if (sure || !word) continue;
    const given = register.findGiven(word);
    const draft = given === undefined ? undefined : register.drafts[given];
    // Those who speak call many by the given name; who writes does so with relatives.
    if (draft && given !== undefined && !quotationAt(page, word.start))
      register.note(given, { byGiven: draft.byGiven + 1 });
    if (!lone.has(partKey(word))) continue;
    if (register.findByWord(lookupOf(page, language, word)) === undefined)
      register.enter(takeApart([word], language), [word]);
  }
}

/** Tells who is who: full names first, then lone names by the people so found. */
export function resolvePeople(page: Page, language: Language, candidates: readonly NameCandidate[]): People {
  const register = new Register(language.names.nicknames);
  const full = enterFull(page, language, candidates, register);
  // A family name that some place shows to be one is known from the first line on.
  enterLone(page, language, candidates, register);
  const mentions: NamedMention[] = [];
  const add = (mention: NamedMention) => {
    register.see(mention.person, mention.from);
    mentions.push(mention);
  };
  for (const candidate of candidates) {
    const { from, to, titled, rule } = candidate;
    const person = full.get(candidate);
    const word = page.words[candidate.lone ?? -1];
    if (person !== undefined) add({ from, to, person, titled, oblique: false, rule });
    else if (!word) for (const mention of knownInside(page, language, candidate, register)) add(mention);
    else {
      const known = candidate.weak
        ? findWeak(page, language, candidate, register)
        : register.findByWord(lookupOf(page, language, word));
      if (known !== undefined)
        add({ from, to, person: known, titled, oblique: false, rule: titled ? rule : "known-name" });
    }
  }
  return describePeople(page, language, register.drafts, mentions);
}
