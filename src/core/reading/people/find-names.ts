import type { Language } from "../languages/language.ts";
import { type Page, sentenceOf, type Word } from "../layout/page.ts";
import { isGivenName } from "./name.ts";

/** Words `from` to `to` that may name a person. `sure` says that the words alone are enough. */
export type NameCandidate = {
  from: number;
  to: number;
  sure: boolean;
  titled: boolean;
  /** Another spelling of the name before it. */
  alias?: boolean;
  rule: string;
};

type WordClass = "given" | "plain" | "title" | "thing" | "particle" | "patronymic";

/** Whether one word follows the other with nothing but a blank (or the dot of an initial or abbreviation) between. */
export function adjoins(word: Word, last: Word | undefined, language: Language): boolean {
  if (word.gap === " " || word.gap === "\u00a0") return true;
  if (!last || !word.gap.startsWith(".") || !/^\.[ \u00a0]?$/u.test(word.gap)) return false;
  return (last.text.length === 1 && last.capital) || language.layout.abbreviations.has(last.lower);
}

const isAcronym = (word: Word): boolean => word.text.length > 1 && word.text === word.text.toUpperCase();

/** One capital letter with a dot: "T. Olsen", "Петренко И. С." */
export function isInitial(page: Page, at: number): boolean {
  const word = page.words[at];
  return word?.text.length === 1 && word.capital && page.text[word.end] === ".";
}

/** How many words from here on name a place or a people. */
export function placeLength(page: Page, language: Language, at: number): number {
  const first = page.words[at];
  if (!first) return 0;
  for (const list of [language.places.get(first.stem), language.nations.get(first.stem)])
    for (const place of list ?? [])
      if (place.rest.every((part, offset) => page.words[at + 1 + offset]?.stem === part))
        return place.rest.length + 1;
  return 0;
}

function classify(page: Page, language: Language, at: number): WordClass {
  const { names } = language;
  const word = page.words[at];
  const next = page.words[at + 1];
  if (!word) return "thing";
  const nextMayBeName =
    next?.capital === true && adjoins(next, word, language) && !names.things.has(next.stem);
  if (
    isGivenName(word, language) &&
    (nextMayBeName || !(names.things.has(word.stem) || placeLength(page, language, at)))
  )
    return "given";
  if (isInitial(page, at)) return "plain";
  if (!word.capital) return names.particles.has(word.text) ? "particle" : "thing";
  if (names.patronymic?.test(word.lower)) return "patronymic";
  const previous = page.words[at - 1];
  if (
    names.grammar.has(word.lower) &&
    previous?.capital &&
    adjoins(word, previous, language) &&
    !names.things.has(previous.lower) &&
    !names.titles.has(previous.lower) &&
    !isTitleCase(page, at)
  )
    return "plain";
  if (names.titles.has(word.lower)) return "title";
  if (names.things.has(word.stem) || names.things.has(word.lower)) return "thing";
  if (isAcronym(word) && (word.text.length < 4 || word.text.includes("."))) return "thing";
  return "plain";
}

type Before = "title" | "nation" | "thing" | undefined;
type Run = { from: number; to: number; before: Before };

/** "Ludwig | van der | Berg": small words inside a name. */
function leadsToCapital({ words }: Page, { names }: Language, at: number): boolean {
  if (!names.particles.has(words[at]?.text ?? "")) return false;
  const next = words[at + 1];
  return next?.capital === true || (names.particles.has(next?.text ?? "") && words[at + 2]?.capital === true);
}

/** A sentence's first word has its capital from there: "Sentence for | Ivan Petrov", "Приговор | Ивану Петрову". */
function withoutOpening(page: Page, language: Language, run: Run): Run {
  const words = page.words.slice(run.from, run.to);
  const [first, second] = words;
  if (
    !first ||
    !second ||
    isGivenName(first, language) ||
    sentenceOf(page.clauses, run.from)?.from !== run.from
  )
    return run;
  const common = language.names.openingWord?.test(first.lower) === true;
  const patronymic = words.some((word) => language.names.patronymic?.test(word.lower));
  const named =
    words.length >= 3 && isGivenName(second, language) && !patronymic && !isInitial(page, run.from);
  return common || named ? { ...run, from: run.from + 1 } : run;
}

/** Runs of capitalised words (with particles inside), cut where a title, thing or place stands. */
function findRuns(page: Page, language: Language): Run[] {
  const { words } = page;
  const found: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const began = at;
    let from = at;
    let before: Before;
    for (;;) {
      const word = words[at];
      const particle = word !== undefined && at > from && leadsToCapital(page, language, at);
      if (!word || !(word.capital || particle)) break;
      if (at > began && !adjoins(word, words[at - 1], language)) break;
      const kind = classify(page, language, at);
      const place = kind === "given" ? 0 : placeLength(page, language, at);
      if (place > 0 || kind === "title" || kind === "thing") {
        if (at > from) found.push({ from, to: at, before });
        before = place > 0 ? "nation" : kind === "title" ? "title" : "thing";
        at += Math.max(1, place);
        from = at;
      } else at++;
    }
    if (at > from) found.push({ from, to: at, before });
    if (at === began) at++;
  }
  return found;
}

/** Whether the words before a name give the bearer a title or a part: "Judge", "пресс-секретарь президента России". */
function isTitled(page: Page, language: Language, from: number): boolean {
  // "his sister, Ana, said"
  const kin = language.names.kin.has(page.words[from - 1]?.lower ?? "");
  if (kin && page.words[from]?.gap === ", ") return true;
  for (let at = from - 1; at >= 0 && at >= from - 4; at--) {
    const word = page.words[at];
    const next = page.words[at + 1];
    if (!word || !next || !adjoins(next, word, language)) return false;
    if (language.names.titles.has(word.lower) || language.names.kin.has(word.lower)) return true;
    // A place or people may stand between: "президента России Гусев".
    if (!placeLength(page, language, at)) return false;
  }
  return false;
}

/** Whether most words of this block are capitalised, so that a capital says nothing. */
function isTitleCase(page: Page, at: number): boolean {
  const sentence = sentenceOf(page.clauses, at);
  const kind = sentence && page.blocks[sentence.block]?.kind;
  if (!sentence || kind === "prose") return false;
  // A line of a letter's head in capitals is no list of names.
  if (
    kind === "address" &&
    page.words.slice(sentence.from, sentence.to).some(({ text }) => text !== text.toUpperCase())
  )
    return false;
  const long = page.words.slice(sentence.from, sentence.to).filter((word) => word.text.length > 3);
  return long.length > 4 && long.filter((word) => word.capital).length > long.length * 0.6;
}

/** Whether a word for a thing stands right after, so that the run is part of the thing's name. */
function isPartOfThing(page: Page, language: Language, run: Run): boolean {
  const { names } = language;
  const next = page.words[run.to];
  if (!next?.capital || !adjoins(next, page.words[run.to - 1], language)) return false;
  // In credits the next word starts another label: "Image copyright Ana Ruiz Image caption".
  const block = page.blocks[sentenceOf(page.clauses, run.from)?.block ?? -1];
  return (
    block?.kind !== "credit" &&
    names.things.has(next.stem) &&
    !names.grammar.has(next.lower) &&
    !names.titles.has(next.lower)
  );
}

/** A given name and a surname spelt like a month ("Ashley May") at the end of a run. */
function withMonthName(page: Page, language: Language, run: Run): Run {
  const last = page.words[run.to - 1];
  const next = page.words[run.to];
  if (run.to - run.from !== 1 || !last || !next?.capital || !isGivenName(last, language)) return run;
  const month = language.dates.words.months[next.lower] !== undefined && adjoins(next, last, language);
  return month && !/^\d/u.test(page.words[run.to + 1]?.text ?? "") ? { ...run, to: run.to + 1 } : run;
}

type Verdict = { sure: boolean; rule: string };

/** What two or more capitalised words are taken for. */
function judgeRun(page: Page, language: Language, run: Run, titled: boolean): Verdict | undefined {
  const { names } = language;
  const words = page.words.slice(run.from, run.to);
  const [first] = words;
  const previous = page.words[run.from - 1];
  const thing = isPartOfThing(page, language, run);
  const loose = isTitleCase(page, run.from);
  if (!first || words.length > 6) return undefined;
  const lone = words.filter((word) => !isInitial(page, word.index));
  if (lone.length === 1 && lone[0] && lone[0].text.length > 2)
    return { sure: !thing && !loose, rule: "initials" };
  if (lone.length === 0) return undefined;
  if (words.some((word) => names.patronymic?.test(word.lower))) return { sure: true, rule: "patronymic" };
  if (thing) return undefined;
  const leading = names.leadingFamilyNames.has(first.lower);
  if (loose && words.length !== 2)
    return { sure: leading && words.length === 3, rule: "leading-family-name" };
  if (words.some((word) => isGivenName(word, language))) return { sure: true, rule: "given-name" };
  if (loose) return { sure: false, rule: "two-capitals" };
  if (titled) return { sure: true, rule: "title" };
  if (previous && adjoins(first, previous, language) && names.notBefore.has(previous.lower)) return undefined;
  if (leading) return { sure: true, rule: "leading-family-name" };
  if (run.before === "thing" || words.filter((word) => word.capital).length > 3) return undefined;
  return { sure: !words.some(isAcronym), rule: "two-capitals" };
}

/**
 * Machine translation takes a surname for a common noun ("Viktor mast"): a lone given name and the small word after
 * it are a name when a known case has it, or when they stand in a list of full names.
 */
function withSmallSurname(
  page: Page,
  language: Language,
  run: Run,
  { isKnown, found }: { isKnown: (name: string) => boolean; found: readonly NameCandidate[] },
): Run {
  const first = page.words[run.from];
  const next = page.words[run.to];
  if (run.to - run.from !== 1 || !first || !next || next.capital || !adjoins(next, first, language))
    return run;
  const grammatical = language.names.things.has(next.lower) || language.cues.entries.has(next.lower);
  if (grammatical || next.text.length < 3 || !isGivenName(first, language)) return run;
  const after = page.words[run.to + 1];
  const before = found.at(-1);
  const closes = !after || !/^ $/u.test(after.gap) || language.cues.conjunctions.has(after.lower);
  const follows =
    before?.sure === true &&
    before.to >= run.from - 1 &&
    (before.to === run.from || language.cues.conjunctions.has(page.words[run.from - 1]?.lower ?? ""));
  const listed = closes && follows && before.to - before.from >= 2;
  return listed || isKnown(`${first.text} ${next.text}`) ? { ...run, to: run.to + 1 } : run;
}

/** The runs of words that may name people, each with what speaks for it. */
export function findNameCandidates(
  page: Page,
  language: Language,
  isKnown: (name: string) => boolean,
): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const raw of findRuns(page, language)) {
    const small = withSmallSurname(page, language, raw, { isKnown, found });
    if (small !== raw) {
      found.push({ from: small.from, to: small.to, titled: false, sure: true, rule: "small-surname" });
      continue;
    }
    const run = withMonthName(page, language, withoutOpening(page, language, raw));
    const { from, to } = run;
    const titled = run.before === "title" || isTitled(page, language, from);
    const capitals = page.words.slice(from, to).filter((word) => word.capital).length;
    if (capitals >= 2) {
      const verdict = judgeRun(page, language, run, titled);
      if (verdict) found.push({ from, to, titled, ...verdict });
    } else if (!isPartOfThing(page, language, run) && to - from === 1)
      found.push({
        from,
        to,
        titled: titled && !isTitleCase(page, from),
        sure: false,
        rule: titled ? "title" : "lone-name",
      });
  }
  return found;
}
