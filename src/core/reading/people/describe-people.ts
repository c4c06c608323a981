import anyAscii from "any-ascii";
import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import { anyCase, type Gender, nominative } from "./grammar.ts";
import { partKey } from "./name.ts";
import { type NameUse, nameUseAt } from "./name-uses.ts";
import type { Draft } from "./register.ts";

type Person = {
  index: number;
  id: string;
  name: string;
  gender: Gender | undefined;
  family: string | undefined;
};

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

export type People = { persons: readonly Person[]; mentions: readonly NamedMention[] };

/** So many places are looked at for what they say of a name. */
const mostUses = 20;

const printed = (words: readonly Word[]): string =>
  words.map((word) => (word.text.length === 1 ? `${word.text}.` : word.text)).join(" ");

/** The sex of a bearer: where names decline by their forms, else by the given name or what stands before. */
export function sexOf(
  language: Language,
  uses: readonly NameUse[],
  given: Gender | undefined,
): Gender | undefined {
  if (language.names.genderOf) return language.names.genderOf(uses);
  return given ?? uses.find((use) => use.gender)?.gender;
}

/** The family name as it is printed; of one without, all of the name. */
const idOf = (draft: Draft, name: string): string =>
  anyAscii(draft.family ?? name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

/** The people with their names, made of the places where they are named. */
export function describePeople(
  page: Page,
  language: Language,
  drafts: readonly Draft[],
  mentions: readonly NamedMention[],
): People {
  const uses = new Map<number, NameUse[]>();
  for (const { person, from, to } of mentions) {
    const list = uses.get(person) ?? [];
    if (list.length === 0) uses.set(person, list);
    if (list.length < mostUses) list.push(nameUseAt(page, language, from, to));
  }
  const taken = new Set<string>();
  const persons = drafts.map((draft, index): Person => {
    const own = uses.get(index) ?? [];
    const gender = sexOf(language, own, draft.gender);
    // "Игорь Павлович" is also Игорь Савин.
    const full = own.filter(({ words }) => words.some((word) => partKey(word) === draft.family));
    const alone = { words: draft.words, cases: anyCase, likely: anyCase, weight: 0 };
    const all = full.length > 0 ? full : [...own, alone];
    const name = language.names.baseForm?.(all, gender) ?? printed(draft.words);
    const plain = idOf(draft, name) || `person-${index + 1}`;
    const id = taken.has(plain) ? `${plain}-${index + 1}` : plain;
    taken.add(id);
    return { index, id, name, gender, family: draft.family };
  });
  return {
    persons,
    mentions: mentions.map((mention) => ({
      ...mention,
      oblique: isOblique(page, language, mention, persons),
    })),
  };
}

/** "Хадсона", "Хадсоном" of "хадсон"; "Гончаря" of "гончарь". */
function isFormOfAny(lower: string, base: ReadonlySet<string>): boolean {
  const [, hard, soft] = /^(.{2,}[^аеиоуыэюяьй])(?:а|у|ом|е)$|^(.{2,})(?:я|ю|ем)$/u.exec(lower) ?? [];
  if (hard !== undefined) return base.has(hard);
  return soft !== undefined && (base.has(`${soft}ь`) || base.has(`${soft}й`));
}

/** Whether a mention stands in a form that no subject has, in a language that declines names. */
function isOblique(
  page: Page,
  language: Language,
  { from, to, person }: NamedMention,
  persons: readonly Person[],
): boolean {
  const { caseOfName } = language.names;
  const one = persons[person];
  if (!caseOfName || !one) return false;
  const words = page.words.slice(from, to);
  const base = new Set(one.name.toLowerCase().replaceAll("ё", "е").split(" "));
  if (words.every((word) => base.has(word.lower))) return false;
  // "Хадсона" may be many a name; of a man whose name is Хадсон it is no subject.
  if (one.gender === "m" && words.some((word) => isFormOfAny(word.lower, base))) return true;
  return !one.gender || (caseOfName(words, one.gender) & nominative) === 0;
}
