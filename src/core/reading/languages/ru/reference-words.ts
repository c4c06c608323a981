import type { Word } from "../../layout/page.ts";
import type { Part, ReferenceNoun, ReferenceWords } from "../../references/reference.ts";
import { wordSet } from "../word-list.ts";
import { stemRussian } from "./stem.ts";

/** Nouns for one person in the nominative, by what they say of them. */
const descriptions: Readonly<Record<Part, string>> = {
  diplomat: "дипломат посол консул генконсул посланник",
  head: "президент премьер премьер-министр канцлер король лидер",
  judge: "судья",
  prosecutor: "прокурор генпрокурор",
  lawyer: "адвокат защитник юрист адвокатесса",
  family: "мать отец жена муж сын дочь брат сестра супруга супруг вдова бабушка родственник мама папа",
  press: "журналист корреспондент репортер редактор блогер журналистка",
  detainee:
    "подсудимый обвиняемый осужденный осужденная заключенный заключенная задержанный задержанная подозреваемый подозреваемая обвиняемая подсудимая летчик бизнесмен предприниматель хакер программист россиянин россиянка гражданин гражданка девушка женщина мужчина студент моряк турист пленник заложник подзащитный арестант москвич",
  speaker: "пресс-секретарь представитель представительница официальный",
  official:
    "министр госсекретарь замминистра глава директор депутат сенатор омбудсмен уполномоченный губернатор мэр начальник заместитель чиновник полковник генерал руководитель секретарь спикер сотрудник",
  other: "эксперт врач свидетель источник друг коллега правозащитник автор политик",
};

const groups: Readonly<Partial<Record<Part, string>>> = {
  diplomat: "дипломаты",
  judge: "судьи присяжные",
  prosecutor: "прокуроры",
  lawyer: "адвокаты защитники юристы",
  family: "родители родственники близкие семья",
  press: "сми журналисты газеты",
  detainee:
    "заключенные задержанные осужденные россияне граждане соотечественники моряки обвиняемые подсудимые подозреваемые",
  official:
    "власти чиновники следователи полицейские спецслужбы силовики депутаты представители оперативники",
  other: "эксперты источники активисты правозащитники врачи свидетели владельцы люди",
};

const organisations =
  "министерство правительство посольство консульство генконсульство суд прокуратура генпрокуратура следствие обвинение защита агентство ведомство департамент бюро служба полиция комитет комиссия совет парламент университет телеканал издание издательство газета компания организация фонд мид минюст кремль госдеп госдепартамент фбр фсб белый следком госдума мособлсуд мосгорсуд интерфакс тасс администрация управление";

const entries = (
  kind: ReferenceNoun["kind"],
  words: Readonly<Partial<Record<Part, string>>>,
): [string, ReferenceNoun][] =>
  Object.entries(words).flatMap(([part, list]) =>
    [...wordSet(list)].map((word): [string, ReferenceNoun] => [
      stemRussian(word.replaceAll("ё", "е")),
      { kind, part: part as Part },
    ]),
  );

const women = new Set([
  ...wordSet(
    "мать жена дочь сестра супруга вдова бабушка мама девушка женщина россиянка гражданка осужденная обвиняемая журналистка",
  ),
]);

const all = (words: Readonly<Partial<Record<Part, string>>>): string[] =>
  Object.values(words).flatMap((list) => [...wordSet(list)]);

/** The forms that can be a subject; the same noun in another form is somebody else's. */
const subjectForms = new Set(
  [...all(descriptions), ...all(groups), ...wordSet(organisations)].map((word) => word.replaceAll("ё", "е")),
);
const knownStems = new Set([...subjectForms].map(stemRussian));

const byStem = (words: Iterable<string>) =>
  new Map([...words].map((word) => [stemRussian(word.replaceAll("ё", "е")), word]));
const oneBase = byStem([...all(descriptions), ...wordSet(organisations)]);
const manyBase = byStem(all(groups));

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
  const base = noun && (plural ? manyBase : oneBase).get(noun.stem);
  if (!noun || !base) return words.map((word) => word.text).join(" ");
  const cased = noun.capital ? base.charAt(0).toUpperCase() + base.slice(1) : base;
  return words
    .map((word, index) =>
      index < head ? adjective(word.text, base, plural) : index === head ? cased : word.text,
    )
    .join(" ");
}

export const referenceWords: ReferenceWords = {
  nouns: new Map([
    ...entries("organisation", { other: organisations }),
    ...entries("group", groups),
    ...entries("description", descriptions).map(([stem, noun]): [string, ReferenceNoun] => [
      stem,
      [...women].some((woman) => stemRussian(woman) === stem) ? { ...noun, gender: "f" } : noun,
    ]),
  ]),
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
  prepositions: wordSet("в во на по за из от до для при под над о об у к с со без через про между ради"),
  links: wordSet("по при в на"),
  genitiveFollows: true,
  locatives: wordSet("в во"),
  spokenThere: /(?:ли|ют|ят|ут)$/u,
  articles: new Set(),
  indefinite: wordSet("один одна"),
  headOfState: /глав\p{L}* государства/iu,
  baseForm,
  isSubjectForm: (lower) => subjectForms.has(lower) || !knownStems.has(stemRussian(lower)),
};
