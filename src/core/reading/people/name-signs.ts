import type { Language } from "../languages/language.ts";
import { type Page, quotationAt } from "../layout/page.ts";
import { anyCase, genitive } from "./grammar.ts";
import { adjoins, isAcronym, isCommon, isForeign, placeLength, titleOf } from "./word-kinds.ts";

/** So many words may stand between a title and the name: "министр иностранных дел Перу | Руис". */
const farthestTitle = 6;

/** Whether the cases of a title and of a name can be one; what a leader heads stands in the genitive. */
function agrees(page: Page, language: Language, title: number, name: number): boolean {
  const { names } = language;
  const word = page.words[name];
  const role = page.words[title];
  if (!word || !role || !names.casesOf) return true;
  const cases = titleOf(role)?.cases ?? anyCase;
  const own = names.casesOf(word.lower);
  if (names.given.has(word.lower)) return (own & cases) > 0 || title < name - 1;
  if (title < name - 1) return true;
  if ((own & cases) === 0) return false;
  // "Глава Роскосмоса": no family name, and a form that belongs to the leader.
  const owned = names.leaders.has(role.lower) && /[аяыи]$/u.test(word.lower);
  return !owned || names.familyEnding?.test(word.lower) === true || (cases & genitive) > 0;
}

/** Whether a word may stand between a title and the name after it. */
function belongsToTitle(page: Page, language: Language, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  if (placeLength(page, at) > 0 || placeLength(page, at - 1) === 2) return true;
  if (!language.names.casesOf || language.names.grammar.has(word.lower)) return false;
  if (isAcronym(word) || language.names.things.has(word.stem) || language.names.thingShape.test(word.lower))
    return true;
  return !word.capital && isCommon(word, language) && !language.cues.entries.has(word.lower);
}

/** Whether the words before a name give the bearer a title or a part: "Judge", "пресс-секретарь президента России". */
export function isTitled(page: Page, language: Language, from: number): boolean {
  const { kin } = language.names;
  // "his sister, Ana, said"
  if (kin.has(page.words[from - 1]?.lower ?? "") && page.words[from]?.gap === ", ") return true;
  for (let at = from - 1; at >= 0 && at >= from - farthestTitle; at--) {
    const word = page.words[at];
    const next = page.words[at + 1];
    if (!word || !next || !adjoins(next, word, language)) return false;
    if (at === from - 1 && language.names.titleModifiers.has(word.lower)) return false;
    if (titleOf(word)) {
      if (agrees(page, language, at, from)) return true;
      if (at < from - 1) return false;
    } else if (!belongsToTitle(page, language, at)) return false;
  }
  return false;
}

/** So many words a title in quotation marks has at most. */
const longestTitle = 6;

/** Whether a passage in quotation marks is these words and nothing else. */
export function isQuotedAlone(page: Page, from: number, to: number): boolean {
  const start = page.words[from]?.start ?? 0;
  const quotation = quotationAt(page, start);
  return quotation !== undefined && quotation.start <= start && quotation.from >= from && quotation.to <= to;
}

/** Whether a name stands in quotation marks that hold a title, a firm or a ship: nothing but words with capitals. */
export function isQuotedTitle(page: Page, language: Language, from: number, to: number): boolean {
  const quotation = quotationAt(page, page.words[from]?.start ?? 0);
  if (!quotation || quotation.to - quotation.from > longestTitle) return false;
  if (isQuotedAlone(page, from, to)) return true;
  return page.words
    .slice(quotation.from, quotation.to)
    .every((word) => word.capital || language.names.particles.has(word.lower) || word.text.length < 3);
}

/** The head noun right before a name that makes it a place's or a thing's. */
export function headBefore(page: Page, language: Language, from: number): "place" | "thing" | undefined {
  const word = page.words[from];
  const head = page.words[from - 1];
  if (!word || !head || !/^ ["“«„]?$/u.test(word.gap)) return undefined;
  const { placeHeads, thingHeads } = language.names;
  if (language.names.calledMark.test(page.text.slice(Math.max(0, word.start - 40), word.start)))
    return undefined;
  if (head.capital && !language.names.casesOf) return undefined;
  if (placeHeads.has(head.stem) || placeHeads.has(head.lower)) return "place";
  return thingHeads.has(head.stem) || thingHeads.has(head.lower) ? "thing" : undefined;
}

/** Whether a noun right after makes the words before it a place's or a body's name: "Walter Reed hospital". */
export function hasHeadAfter(page: Page, language: Language, to: number): boolean {
  const next = page.words[to];
  return (
    next !== undefined &&
    adjoins(next, page.words[to - 1], language) &&
    language.names.headsAfter.has(next.lower)
  );
}

/** What speaks right beside a name for its being somebody's: an age, a verb of speech, "by the name of". */
export function hasSign(page: Page, language: Language, from: number, to: number): boolean {
  const { names, cues } = language;
  const first = page.words[from];
  const last = page.words[to - 1];
  if (!first || !last) return false;
  const before = page.text.slice(Math.max(0, first.start - 40), first.start);
  if (names.calledMark.test(before) || names.ageBefore.test(before)) return true;
  if (names.ageAfter.test(page.text.slice(last.end, last.end + 24))) return true;
  // Where names do not decline, a body says things as a person does.
  if (to - from === 1 && !names.casesOf) return false;
  const next = page.words[to];
  const previous = page.words[from - 1];
  const says = (word: typeof next) =>
    cues.entries.get(word?.lower ?? "")?.some(({ kind, rest }) => kind === "say" && rest.length === 0) ===
    true;
  if (isForeign(first)) return false;
  if (next && /^ $/u.test(next.gap) && says(next)) return true;
  return (
    previous !== undefined &&
    /^ $/u.test(first.gap) &&
    says(previous) &&
    /^[,!?…»”"]* ?[—–-] |["”»,] $/u.test(previous.gap)
  );
}
