import type { Language } from "../languages/language.ts";
import { type Page, sentenceOf, type Word } from "../layout/page.ts";
import { has, MONTH } from "../layout/word-traits.ts";
import type { Run } from "./find-runs.ts";
import { nominative } from "./grammar.ts";
import { sharedCases } from "./name-cases.ts";
import { hasHeadAfter, hasSign, headBefore, isQuotedAlone, isQuotedTitle } from "./name-signs.ts";
import { adjoins, isAcronym, isCommon, isForeign, isPlaceName, isTitleCase } from "./word-kinds.ts";

type Verdict = { sure: boolean; rule: string };

/** Whether a word for a thing stands right after, so that the run is part of the thing's name. */
export function isPartOfThing(page: Page, language: Language, run: Run): boolean {
  const { names } = language;
  const next = page.words[run.to];
  // "Ruiz & Berg"
  if (next?.gap === " & " || page.words[run.from]?.gap === " & ") return true;
  if (hasHeadAfter(page, language, run.to)) return true;
  if (!next?.capital || !adjoins(next, page.words[run.to - 1], language)) return false;
  if (isForeign(next) !== isForeign(page.words[run.to - 1] ?? next)) return false;
  // In credits the next word starts another label: "Image copyright Ana Ruiz Image caption".
  const block = page.blocks[sentenceOf(page.clauses, run.from)?.block ?? -1];
  // "Ana Ruiz Wednesday accused …"
  if (has(next, MONTH) || names.days.has(next.lower)) return false;
  return (
    block?.kind !== "credit" &&
    (names.things.has(next.stem) || (!names.casesOf && names.thingShape.test(next.lower))) &&
    !names.grammar.has(next.lower) &&
    !names.titles.has(next.lower)
  );
}

/** A name that is printed in its base form is not the one that a street or a prize bears: "области Иван Берг". */
const isSubject = (language: Language, words: readonly Word[]): boolean =>
  language.names.casesOf !== undefined && sharedCases(language, words) === nominative;

type Look = { page: Page; language: Language; run: Run; words: readonly Word[]; titled: boolean };

/** What two or more words without a given name among them are taken for, by what stands around them. */
function judgePlain({ page, language, run, words, titled }: Look): Verdict | undefined {
  const { names } = language;
  const [first] = words;
  const previous = page.words[run.from - 1];
  if (!first) return undefined;
  const common = words.map((word) => isCommon(word, language) && !names.particles.has(word.lower));
  if (common.every(Boolean) || sharedCases(language, words) === 0) return undefined;
  const leading = names.leadingFamilyNames.has(first.stem);
  if (titled) return { sure: true, rule: "title" };
  const preposition = previous && adjoins(first, previous, language) && names.notBefore.has(previous.lower);
  if (preposition || headBefore(page, language, run.from)) return undefined;
  if (leading) return { sure: true, rule: "leading-family-name" };
  if (run.before === "thing" || words.filter((word) => word.capital).length > 3) return undefined;
  const sign = hasSign(page, language, run.from, run.to);
  // "La Jornada", "O Globo"
  if (/^(?:la|los|las|les|o|die|das|il|lo)$/u.test(first.lower) && !sign) return undefined;
  // "Cleveland Cavaliers" is a team, "Merrick Garland" a judge.
  const plainLast = common.at(-1) === true && !names.surnameWords.has(words.at(-1)?.lower ?? "");
  if (common.some(Boolean) && !sign && (common[0] || names.casesOf || plainLast))
    return { sure: false, rule: "two-capitals" };
  return { sure: !words.some(isAcronym) || sign, rule: "two-capitals" };
}

/** What two or more capitalised words are taken for. */
export function judgeRun(page: Page, language: Language, run: Run, titled: boolean): Verdict | undefined {
  const { names } = language;
  const words = page.words.slice(run.from, run.to);
  const [first] = words;
  const { kinds } = run;
  const loose = isTitleCase(page, language, run.from);
  const given = kinds.includes("given");
  if (!first) return undefined;
  if (words.length > 7) return loose ? { sure: false, rule: "two-capitals" } : undefined;
  const long = kinds.filter((kind) => kind !== "initial" && kind !== "numeral").length;
  if (long === 0) return undefined;
  const head = headBefore(page, language, run.from);
  if (head === "place" && !(given && isSubject(language, words))) return { sure: false, rule: "place" };
  const quoted = given
    ? isQuotedAlone(page, run.from, run.to)
    : isQuotedTitle(page, language, run.from, run.to);
  const thing = isPartOfThing(page, language, run);
  if (kinds.includes("initial") && long === 1 && words.some((word) => word.text.length > 2)) {
    const not = thing || loose || isForeign(first) || isNoInitial({ page, language, run, words, titled });
    return { sure: !not, rule: "initials" };
  }
  if (kinds.includes("patronymic") && (given || words.length >= 2)) return { sure: true, rule: "patronymic" };
  if (thing) return undefined;
  const foreign = isForeign(first);
  const told = names.calledMark.test(page.text.slice(Math.max(0, first.start - 60), first.start));
  if ((quoted && !told) || (foreign && (!given || head !== undefined)))
    return { sure: false, rule: "two-capitals" };
  if (kinds.includes("numeral") && kinds.indexOf("numeral") > 0 && (given || titled))
    return { sure: true, rule: "numeral" };
  const leading = names.leadingFamilyNames.has(first.stem);
  if (loose && words.length !== 2)
    return { sure: leading && words.length === 3, rule: "leading-family-name" };
  if (given)
    return { sure: !isArticled(page, language, run) && !isTeam(language, run, words), rule: "given-name" };
  if (loose) return { sure: false, rule: "two-capitals" };
  return judgePlain({ page, language, run, words, titled });
}

/** "Charlotte Observer": a city and a common word. */
function isTeam(language: Language, { kinds }: Run, words: readonly Word[]): boolean {
  const { names } = language;
  const [first, last] = words;
  if (!first || !last || words.length !== 2 || names.casesOf || kinds[0] !== "given") return false;
  return isPlaceName(first) && isCommon(last, language) && !names.surnameWords.has(last.lower);
}

/** "The Erica Star arrived": a ship or a firm; "the Erica Star case", "the Tom Ruiz film" are somebody's. */
function isArticled(page: Page, language: Language, run: Run): boolean {
  const { names } = language;
  if (names.casesOf || page.words[run.from - 1]?.lower !== "the" || page.words[run.from]?.gap !== " ")
    return false;
  const next = page.words[run.to];
  if (!next || next.capital || !/^(?:['’]s?)? $/u.test(next.gap)) return true;
  if (names.eponymHeads.has(next.lower)) return false;
  return names.grammar.has(next.lower) || /(?:ed|ing|s)$/u.test(next.lower) || !isCommon(next, language);
}

/** "Серии А.", "(D. Conn.)": a common word and a letter, a letter and an abbreviation. */
function isNoInitial({ language, run, words }: Look): boolean {
  const { names, layout } = language;
  const [first] = words;
  const last = words.at(-1);
  if (last && last.text.length > 1 && (layout.abbreviations.has(last.lower) || isPlaceName(last)))
    return true;
  const common = run.kinds[0] === "plain" && first !== undefined && isCommon(first, language);
  return (
    common && names.casesOf !== undefined && words.length === 2 && !names.familyEnding?.test(first.lower)
  );
}
