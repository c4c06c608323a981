import {
  accusative,
  anyCase,
  dative,
  type Gender,
  type GivenForm,
  genitive,
  instrumental,
  nominative,
  prepositional,
} from "../../people/grammar.ts";
import { formsOf } from "./declension.ts";
import { foreignFemaleNames, foreignMaleNames } from "./foreign-given-names.ts";
import { femaleNames, maleNames } from "./given-names.ts";

const living = genitive | accusative;

function enter(to: Map<string, GivenForm[]>, names: Iterable<string>, gender: Gender): void {
  for (const name of names) {
    const base = name.replaceAll("ё", "е");
    // Of a double name both halves decline: "Жан-Клода" does not, "Анны-Марии" does; the first is left as it is.
    for (const [form, cases] of formsOf(base, gender)) {
      const known = to.get(form) ?? [];
      if (known.some((one) => one.base === base && one.gender === gender)) continue;
      to.set(form, [...known, { base, gender, cases }]);
    }
  }
}

/** Every form of every given name. */
function allForms(): ReadonlyMap<string, readonly GivenForm[]> {
  const forms = new Map<string, GivenForm[]>();
  enter(forms, maleNames, "m");
  enter(forms, femaleNames, "f");
  enter(forms, foreignMaleNames, "m");
  enter(forms, foreignFemaleNames, "f");
  return forms;
}

export const givenForms = allForms();

/** The cases that prepositions govern; "в" and "на" leave two. */
export const governed: ReadonlyMap<string, number> = new Map(
  [
    ["у от для из без до после около против ради вокруг кроме вместо среди насчет", genitive],
    ["к ко благодаря вопреки навстречу", dative],
    ["с со", instrumental | genitive],
    ["над под перед между", instrumental],
    ["о об обо при", prepositional],
    ["про через сквозь", accusative],
    ["за на", accusative | instrumental | prepositional],
    ["по", dative],
    ["в во", accusative | prepositional],
  ].flatMap(([words, cases]) =>
    String(words)
      .split(" ")
      .map((word): [string, number] => [word, Number(cases)]),
  ),
);

/** The endings of family names that tell their case; the first that fits decides. Others may be any. */
const familyCases: readonly (readonly [RegExp, number])[] = [
  [/(?:[оеё]в|[иы]н)$/u, nominative | genitive],
  [/(?:[оеё]в|[иы]н)а$/u, nominative | living],
  [/(?:[оеё]в|[иы]н)у$/u, dative | accusative],
  [/(?:[оеё]в|[иы]н)ым$/u, instrumental],
  [/(?:[оеё]в|[иы]н)ой$/u, genitive | dative | instrumental | prepositional],
  [/(?:[сц]к|н|т)(?:ого|его)$/u, living],
  [/(?:[сц]к|н|т)(?:ому|ему)$/u, dative],
  [/[сц]ким$/u, instrumental],
  [/[сц]к(?:ий|ая)$/u, nominative],
  [/[сц]кую$/u, accusative],
  [/ии$/u, genitive | dative | prepositional],
  [/ы$/u, genitive],
  [/[аеиоуыэюя]$/u, anyCase],
];

/** The cases in which a word may stand, as its form tells when it is a name. */
export function casesOf(lower: string): number {
  const given = givenForms.get(lower);
  if (given) return given.reduce((sum, form) => sum | form.cases, 0);
  return familyCases.find(([pattern]) => pattern.test(lower))?.[1] ?? anyCase;
}
