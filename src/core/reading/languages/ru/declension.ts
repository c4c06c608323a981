import {
  accusative,
  anyCase,
  dative,
  type Gender,
  genitive,
  instrumental,
  nominative,
  prepositional,
} from "../../people/grammar.ts";

type Form = readonly [form: string, cases: number];

const living = genitive | accusative;
const oblique = genitive | dative | prepositional;

/** Endings by which a noun declines, with the cases they stand for; the first is cut off. */
const hardMan: readonly Form[] = [
  ["", nominative],
  ["а", living],
  ["у", dative],
  ["ом", instrumental],
  ["е", prepositional],
];
const softMan = (base: string, last: string): readonly Form[] => [
  [base, nominative],
  ["я", living],
  ["ю", dative],
  ["ем", instrumental],
  [last, prepositional],
];
const inA = (rest: string): readonly Form[] => [
  ["а", nominative],
  [/[гкхжчшщ]/u.test(rest) ? "и" : "ы", genitive],
  ["е", dative | prepositional],
  ["у", accusative],
  [/[жчшщц]/u.test(rest) ? "ей" : "ой", instrumental],
];
const inYa = (rest: string): readonly Form[] => [
  ["я", nominative],
  ["и", rest === "и" ? oblique : genitive],
  ["е", dative | prepositional],
  ["ю", accusative],
  ["ей", instrumental],
];
const softWoman: readonly Form[] = [
  ["ь", nominative | accusative],
  ["и", oblique],
  ["ью", instrumental],
];
const adjectiveMan = (base: string): readonly Form[] => [
  [base, nominative],
  ["ого", living],
  ["его", living],
  ["ому", dative],
  ["ему", dative],
  ["ым", instrumental],
  ["им", instrumental],
  ["ом", prepositional],
  ["ем", prepositional],
];
const adjectiveWoman = (base: string): readonly Form[] => [
  [base, nominative],
  ["ой", oblique | instrumental],
  ["ей", oblique | instrumental],
  ["ую", accusative],
  ["юю", accusative],
];

const joined = (stem: string, endings: readonly Form[]): Form[] =>
  endings.map(([ending, cases]) => [stem + ending, cases]);

/** Names and nouns that lose a vowel: "Павла", "Петра", "отца". */
const changing: Readonly<Record<string, string>> = {
  павел: "павл",
  лев: "льв",
  отец: "отц",
  мать: "матер",
  дочь: "дочер",
  египет: "египт",
};

/** The forms of a name or noun in the singular, in small letters without "ё", with their cases. */
export function formsOf(base: string, gender: Gender): Form[] {
  const last = base.at(-1) ?? "";
  const cut = base.slice(0, -1);
  const changed = changing[base];
  if (changed !== undefined)
    return gender === "m"
      ? joined(changed, hardMan).map(([form, cases]) => (form === changed ? [base, cases] : [form, cases]))
      : [
          [base, nominative | accusative],
          ...joined(changed, [
            ["и", oblique],
            ["ью", instrumental],
          ]),
        ];
  // "Бенуа", "Джошуа"
  if (/[уоэ]а$/u.test(base)) return [[base, anyCase]];
  if (last === "а") return joined(cut, inA(cut.at(-1) ?? ""));
  if (last === "я") return joined(cut, inYa(cut.at(-1) ?? ""));
  if (gender === "f") return last === "ь" ? joined(cut, softWoman) : [[base, anyCase]];
  if (last === "й") return joined(cut, softMan("й", cut.endsWith("и") ? "и" : "е"));
  if (last === "ь") return joined(cut, softMan("ь", "е"));
  if (/[оеиуэюы]/u.test(last)) return [[base, anyCase]];
  const forms = joined(base, hardMan);
  const soft: Form[] = /[жшчщц]/u.test(last) ? [[`${base}ем`, instrumental]] : [];
  // "боец, бойца", "подросток, подростка": with and without the vowel
  const fleeting = /[^аеиоуыэюя](?:ец|ок)$/u.test(base)
    ? joined(base.slice(0, -2) + last, hardMan.slice(1))
    : /[аеиоуыэюя]ец$/u.test(base)
      ? joined(`${base.slice(0, -2)}йц`, hardMan.slice(1))
      : [];
  return [...forms, ...soft, ...fleeting];
}

/** The forms of a noun for people, adjectives that stand as nouns included: "обвиняемый", "управляющая". */
export function formsOfNoun(base: string, gender: Gender): Form[] {
  if (/(?:ый|ой|[^и]ий)$/u.test(base) && gender === "m" && /(?:[нмщсцкл](?:ый|ий)|ой)$/u.test(base))
    return joined(base.slice(0, -2), adjectiveMan(base.slice(-2)));
  if (/(?:ая|яя)$/u.test(base)) return joined(base.slice(0, -2), adjectiveWoman(base.slice(-2)));
  return formsOf(base, gender);
}

/** The forms of a noun in the plural: "адвокаты", "судей", "обвиняемым". */
export function manyOf(base: string): Form[] {
  const adjective = /(?:[нмщсцкл](?:ый|ий)|ая|яя)$/u.test(base);
  const fleeting = /[^аеиоуыэюя](?:ец|ок)$/u.test(base);
  const stem = adjective
    ? base.slice(0, -2)
    : fleeting
      ? base.slice(0, -2) + base.slice(-1)
      : base.replace(/[аяьй]$/u, "");
  const endings: readonly Form[] = adjective
    ? [
        ["ые", nominative],
        ["ие", nominative],
        ["ых", living | prepositional],
        ["их", living | prepositional],
        ["ым", dative],
        ["им", dative],
        ["ыми", instrumental],
        ["ими", instrumental],
      ]
    : [
        ["ы", nominative],
        ["и", nominative],
        ["ов", living],
        ["ев", living],
        ["ей", living],
        ["ам", dative],
        ["ям", dative],
        ["ами", instrumental],
        ["ями", instrumental],
        ["ах", prepositional],
        ["ях", prepositional],
        ...(/[ая]$/u.test(base) ? ([["", living]] as const) : []),
      ];
  return joined(stem, endings);
}

const placeInO: readonly string[] = ["о", "а", "у", "ом", "е"];
const placeInE: readonly string[] = ["е", "я", "ю", "ем", "и"];

/** The forms of a place's name of one word: "Гана, Ганы", "Орск, Орску", "Химки, Химок", "Грозный, Грозного". */
export function formsOfPlace(base: string): string[] {
  const cut = base.slice(0, -1);
  // "Голицыно" declines like the surname, so that only the base form tells it.
  if (/(?:[оеё]в|[иы]н)о$/u.test(base)) return [base];
  if (/[ьи]е$/u.test(base)) return placeInE.map((ending) => cut + ending);
  if (/[^аеиоуыэюя]о$/u.test(base)) return placeInO.map((ending) => cut + ending);
  if (/[нкцш](?:ий|ый|ой|ая|ое)$/u.test(base))
    return [...adjectiveMan(base.slice(-2)), ...adjectiveWoman(base.slice(-2))].map(([ending]) =>
      ending.length === 2 && ending === base.slice(-2) ? base : base.slice(0, -2) + ending,
    );
  if (/[^аеиоуыэюя][ыи]$/u.test(base))
    return [
      ...manyOf(cut).flatMap(([form]) => (/[оеё]в$/u.test(form) ? [] : [form])),
      cut,
      cut.replace(/([^аеиоуыэюя])([^аеиоуыэюя])$/u, "$1о$2"),
    ];
  const gender = /[ьая]$/u.test(base) && !/(?:ль|рь)$/u.test(base) ? "f" : "m";
  const both = base.endsWith("ь") ? formsOf(base, gender === "f" ? "m" : "f") : [];
  return [...formsOf(base, gender), ...both].map(([form]) => form);
}
