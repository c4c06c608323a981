import type { Language } from "../languages/language.ts";
import type { Page, Word } from "../layout/page.ts";
import type { Run } from "./find-runs.ts";
import { anyCase, nominative } from "./grammar.ts";
import { sharedCases } from "./name-cases.ts";
import { cityLength, givenFormsOf, isCommon, opensSentence, placeLength, titleOf } from "./word-kinds.ts";

const vowelEnd = /[аеиоуыэюяё]$/u;

const part = (run: Run, from: number, to: number, before: Run["before"] = run.before): Run => ({
  from,
  to,
  before,
  kinds: run.kinds.slice(from - run.from, to - run.from),
});

const gendersOf = (word: Word): string =>
  [...new Set(givenFormsOf(word).map((form) => form.gender))].sort().join("");

/** A woman's name declines and the man's name after it, her surname, does not: "Анны Франк". */
const isHerSurname = (first: Word, second: Word): boolean =>
  gendersOf(first) === "f" && gendersOf(second) === "m";

const adjectival = /[сц]к(?:ий|ая|ого|ому|им|ом|ой|ую)$/u;

type Cut = { page: Page; language: Language; run: Run };

/** Whether a plain word right before a given name may be a name too, and not what its bearer heads, is or does. */
function isPlausibleBefore({ page, language, run }: Cut, at: number): boolean {
  const { names } = language;
  const word = page.words[at];
  const given = page.words[at + 1];
  if (!word || !given) return true;
  const previous = page.words[at - 1];
  if (isCommon(word, language) || cityLength(page, at) > 0) return false;
  if (!names.casesOf) return true;
  if (sharedCases(language, [word, given]) === 0 || adjectival.test(word.lower)) return false;
  const titled = run.before === "title" || (previous !== undefined && titleOf(previous) !== undefined);
  if (titled && at === run.from) return false;
  // "по музыке Скрябина Мария Чернова": a surname that leads has a patronymic after it.
  if (names.familyEnding?.test(word.lower) || at > run.from) return false;
  const plainForm = (names.casesOf(given.lower) & nominative) > 0;
  return !(plainForm && vowelEnd.test(word.lower) && gendersOf(given) === "m");
}

/** "Внучка Баффета | Анна", "сын Ислама Каримова | Тимур Каримов": whose kin, then who. */
function cutsAfterOwner({ page, language, run }: Cut, index: number): boolean {
  const kin = page.words[run.from - 1];
  const last = page.words[run.from + index - 1];
  const word = page.words[run.from + index];
  if (!kin || !last || !word || !language.names.kin.has(kin.lower) || !language.names.casesOf) return false;
  const cases = titleOf(kin)?.cases ?? anyCase;
  return /[аяыийо]$/u.test(last.lower) && (language.names.casesOf(word.lower) & cases) > 0;
}

/** Whether a second name begins at a given name that stands after other words of the run. */
function cutsAtGiven(cut: Cut, index: number): boolean {
  const { page, language, run } = cut;
  const { kinds, from } = run;
  const before = page.words.slice(from, from + index);
  const word = page.words[from + index];
  const last = before.at(-1);
  const first = before[kinds.slice(0, index).indexOf("given")];
  if (!word || !last || kinds[index - 1] === "particle" || language.names.particles.has(last.lower))
    return false;
  const named = kinds.slice(0, index);
  const disagree = sharedCases(language, [...before, word]) === 0;
  const patronymic = kinds[index + 1] === "patronymic";
  const goesOn = kinds[index + 1] === "plain" || patronymic || kinds[index + 1] === "given";
  if (!named.includes("given") && !named.includes("initial")) {
    // "Петров Иван Сергеевич": the family name leads.
    if (patronymic && kinds[index + 2] !== "plain" && index === 1 && !disagree) return false;
    if (disagree || cutsAfterOwner(cut, index)) return true;
    if (index === 1 && opensSentence(page, from) && goesOn && kinds[index + 1] === "plain") return true;
    // "Crooked Hillary"
    const modifier = !language.names.casesOf && isCommon(last, language);
    return (goesOn || modifier || adjectival.test(last.lower)) && !isPlausibleBefore(cut, from + index - 1);
  }
  if (cutsAfterOwner(cut, index)) return true;
  // "Жан-Клод Трише" may be read as a woman's name in another case.
  const isBase = givenFormsOf(word).some((form) => form.base === word.lower);
  if (disagree) return !(first && index === 1 && !goesOn && (!isBase || isHerSurname(first, word)));
  if (index < 2 || kinds[index - 1] !== "plain" || !language.names.casesOf) return false;
  return goesOn || (first !== undefined && gendersOf(first) !== gendersOf(word));
}

/** "Ислама Каримова | Лолы Каримовой": the family name stands twice. */
const repeatsFamily = ({ page, run }: Cut): boolean =>
  run.kinds.length === 4 && page.words[run.from + 1]?.stem === page.words[run.from + 3]?.stem;

/** Where a run of several words falls into two names: "Ana Ruiz | Tomas Berg", "Роскосмоса | Иван Берг". */
function cutAt(cut: Cut): number | undefined {
  const { language, page, run } = cut;
  if (repeatsFamily(cut)) return run.from + 2;
  for (let index = 1; index < run.kinds.length; index++)
    if (run.kinds[index] === "given" && cutsAtGiven(cut, index)) return run.from + index;
  const words = page.words.slice(run.from, run.to);
  const last = words.at(-1);
  // "Анной Орловой | Панин": the last word stands in another case than the name before it.
  if (words.length === 3 && last && run.kinds[2] === "plain" && language.names.familyEnding?.test(last.lower))
    if (sharedCases(language, words) === 0 && sharedCases(language, words.slice(0, 2)) > 0) return run.to - 1;
  return undefined;
}

/** A sentence's first word has its capital from there: "Sentence for | Ivan Petrov", "Приговор | Ивану Петрову". */
function withoutOpening(page: Page, language: Language, run: Run): Run {
  const { names } = language;
  const first = page.words[run.from];
  if (!first || run.kinds[0] !== "plain" || run.to - run.from < 2 || !opensSentence(page, run.from))
    return run;
  const common = names.openingWord?.test(first.lower) === true || isCommon(first, language);
  const leads = run.kinds[1] === "given" && run.kinds[2] === "patronymic" && run.to - run.from === 3;
  const syllables =
    names.leadingFamilyNames.has(first.stem) && run.to - run.from === 3 && !run.kinds.includes("given");
  if (!common || syllables || (leads && names.familyEnding?.test(first.lower))) return run;
  return part(run, run.from + 1, run.to, titleOf(first) ? "title" : undefined);
}

const ofState = /^(?:гражд[ана]|поддан|урожен|жител)/u;

/** "Гражданина Узбекистана | Юсупова Шерзода Баходировича": the state before a name is none of it. */
function withoutState(page: Page, run: Run): Run {
  const before = page.words[run.from - 1];
  const stands = run.to - run.from > 2 && before !== undefined && ofState.test(before.lower);
  return stands && placeLength(page, run.from) === 1 ? part(run, run.from + 1, run.to, run.before) : run;
}

/** The names that stand in a run. */
export function cutRun(page: Page, language: Language, whole: Run): Run[] {
  const run = withoutState(page, withoutOpening(page, language, whole));
  const at = cutAt({ page, language, run });
  if (at === undefined || at <= run.from || at >= run.to) return [run];
  return [part(run, run.from, at), ...cutRun(page, language, part(run, at, run.to, "thing"))];
}
