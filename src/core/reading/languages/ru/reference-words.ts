import type { Word } from "../../layout/page.ts";
import type { Part, ReferenceNoun, ReferenceWords } from "../../references/reference.ts";
import { wordSet } from "../word-list.ts";
import {
  grammaticalGender,
  isPlural,
  mayBelong,
  mayBePlural,
  mayDescribe,
  pluralOf,
  stemsOf,
} from "./noun-forms.ts";
import { descriptions, groups, organisations } from "./party-nouns.ts";
import { verbForm } from "./verb-form.ts";

const organisationList: readonly string[] = [...wordSet(organisations)];
const listed = (words: Readonly<Partial<Record<Part, string>>>): string[] =>
  Object.values(words).flatMap((list) => [...wordSet(list)]);
const single: readonly string[] = [...listed(descriptions), ...organisationList];
const bodies: readonly string[] = listed(groups);

/** The base form of each noun, by its stems; a person's noun goes before a body's, a body's before an organisation's. */
const bases = new Map<string, string>(
  [...bodies, ...organisationList, ...listed(descriptions)].flatMap((base) =>
    stemsOf(base).map((stem) => [stem, base] as const),
  ),
);

/** Stems that a man is called by too ("обвиняемый", "обвиняемая"): they show nobody's gender. */
const stemsOfMen = new Set(
  listed(descriptions)
    .filter((base) => grammaticalGender(base) !== "f")
    .flatMap(stemsOf),
);

const entries = (
  kind: ReferenceNoun["kind"],
  words: Readonly<Partial<Record<Part, string>>>,
): [string, ReferenceNoun][] =>
  Object.entries(words).flatMap(([part, list]) =>
    [...wordSet(list)].flatMap((base) =>
      stemsOf(base).map((stem): [string, ReferenceNoun] => {
        const woman = kind === "description" && grammaticalGender(base) === "f";
        const shown = woman && !stemsOfMen.has(stem);
        return [stem, { kind, part: part as Part, ...(shown ? { gender: "f" } : {}) }];
      }),
    ),
  );

/** The forms that can be a subject; the same noun in another form is somebody else's. */
const subjectForms = new Set([...single, ...single.map(pluralOf), ...bodies]);

/** An adjective in the nominative beside its noun: "американских властей" is "американские власти". */
function adjective(text: string, noun: string, plural: boolean): string {
  const soft = /[гкхжчшщ](?:ого|ому|их|им|ими|ом|ой|ую|ие|ая|ий)$/u.test(text);
  if (plural) return text.replace(/(?:ых|их|ым|им|ыми|ими)$/u, soft ? "ие" : "ые");
  if (/[ая]$/u.test(noun)) return text.replace(/(?:ой|ую|ою)$/u, "ая");
  if (/[ое]$/u.test(noun)) return text.replace(/(?:ого|ому|ым|им|ом)$/u, "ое");
  return text.replace(/(?:ого|ому|ым|им|ом)$/u, soft ? "ий" : "ый");
}

/** The words of a party in the nominative; what follows the noun stays as it is. */
function baseForm(words: readonly Word[], head: number, plural: boolean): string {
  const noun = words[head];
  const one = noun && bases.get(noun.stem);
  if (!noun || !one) return words.map((word) => word.text).join(" ");
  const base = plural && !bodies.includes(one) ? pluralOf(one) : one;
  // "В МИДе": the ending of an acronym is small.
  const acronym = /^\p{Lu}{2}/u.test(noun.text);
  const cased = acronym
    ? base.toUpperCase()
    : noun.capital
      ? base.charAt(0).toUpperCase() + base.slice(1)
      : base;
  return words
    .map((word, index) =>
      index < head ? adjective(word.text, base, plural) : index === head ? cased : word.text,
    )
    .join(" ");
}

const adjectiveGender = (lower: string): "m" | "f" | undefined =>
  /(?:ая|ой|ую)$/u.test(lower) ? "f" : /(?:[ыи]й|ого|ому|ым|им|ом)$/u.test(lower) ? "m" : undefined;

/** Whether a form of a noun speaks of several. */
function isMany(word: Word): boolean {
  const base = bases.get(word.stem);
  return base !== undefined && !bodies.includes(base) && isPlural(base, word.lower);
}

export const referenceWords: ReferenceWords = {
  nouns: new Map([
    ...entries("group", groups),
    ...entries("organisation", { other: organisations }),
    ...entries("description", descriptions),
  ]),
  notNouns: wordSet("другой другая другое другие другого другому другим другом других другую другими"),
  isMany,
  bodiesOfMany: new Set(["семья", "семейство"].flatMap(stemsOf)),
  mayBeMany: (word) => mayBePlural(bases.get(word.stem) ?? word.lower, word.lower),
  nounGender: (word) => {
    const base = bases.get(word.stem);
    return base === undefined ? undefined : grammaticalGender(base);
  },
  formGender: (word) => {
    const base = bases.get(word.stem);
    return base && /(?:[ыи]й|ая)$/u.test(base) ? adjectiveGender(word.lower) : undefined;
  },
  verbForm,
  mayBelong,
  mayDescribe,
  pronouns: {
    он: { gender: "m" },
    она: { gender: "f" },
    они: { plural: true },
    его: { gender: "m", oblique: true },
    ее: { gender: "f", oblique: true },
    их: { plural: true, oblique: true },
    ему: { gender: "m", oblique: true },
    ей: { gender: "f", oblique: true },
    им: { plural: true, oblique: true },
    него: { gender: "m", oblique: true },
    нее: { gender: "f", oblique: true },
    них: { plural: true, oblique: true },
  },
  relatives: wordSet("который которая которые"),
  determiners: wordSet(
    "этот эта эти тот та те его ее их наш наша наши один одна один многие все оба обе двое трое",
  ),
  modifiers:
    wordSet(`бывший бывшая бывшие нынешний официальный официальная старший младший главный главная первый генеральный генерального
    федеральный федеральные федеральных районный городской окружной верховный областной московский московская государственный чрезвычайный полномочный
    осведомленный осведомленного информированный неназванный анонимный пресс-секретарь заместитель сам самого сама самой полномочного иностранных
    внутренних дел юстиции безопасности обороны здравоохранения правам человека вопросам`),
  prepositions: wordSet(
    "в во на по за из от до после для при под над о об у к с со без через про между ради",
  ),
  links: wordSet("по при в на"),
  obliqueName: /(?:[оеё]ву|[иы]ну|[сц]кую|[сц]кого|[сц]кому|[сц]ким|[оеё]вым|[иы]ным|[оеё]ве)$/u,
  genitiveFollows: true,
  locatives: wordSet("в во"),
  spokenThere: /(?:ли|ют|ят|ут)$/u,
  articles: new Set(),
  indefinite: wordSet("один одна"),
  interlocutors: new Set(["собеседник", "собеседниц"]),
  generalBodies: new Map(
    Object.entries({
      ведомство: "any",
      организация: "any",
      агентство: "any",
      издание: "any",
      дипмиссия: /посольств|консульств/u,
      дипведомство: /мид|министерств/u,
    } as const).flatMap(([noun, kind]) => stemsOf(noun).map((stem) => [stem, kind] as const)),
  ),
  namelessNouns: new Set(
    [
      ...wordSet(
        `источник свидетель свидетельница эксперт очевидец потерпевший потерпевшая собеседник собеседница коллега друг подруга
        житель жительница сосед соседка аналитик переводчик переводчица надзиратель сотрудник сотрудница заявитель клиент
        военнослужащий полицейский следователь инспектор помощник советник заместитель работник гражданин гражданка`,
      ),
    ].flatMap(stemsOf),
  ),
  headOfState: /глав\p{L}* государства/iu,
  baseForm,
  isSubjectForm: (word) => subjectForms.has(word.lower) || !bases.has(word.stem),
};
