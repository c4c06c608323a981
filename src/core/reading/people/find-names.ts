import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import { has, MONTH } from "../layout/word-traits.ts";
import { cutRun } from "./cut-runs.ts";
import { findRuns, type Run } from "./find-runs.ts";
import { isPartOfThing, judgeRun } from "./judge-run.ts";
import { weighLone } from "./lone-names.ts";
import { isTitled } from "./name-signs.ts";
import { adjoins, isGivenName, isTitleCase } from "./word-kinds.ts";

/**
 * Words `from` to `to` that may name a person. `sure` says that the words alone are enough; of a lone word `weight`
 * says how much around it speaks for a person.
 */
export type NameCandidate = {
  from: number;
  to: number;
  sure: boolean;
  titled: boolean;
  weight: number;
  /** The one word that carries a name of one word. */
  lone?: number;
  /** The word names a place, a thing or a rank: it is a person only by a family name that is known. */
  weak?: boolean;
  /** Another spelling of the name before it. */
  alias?: boolean;
  rule: string;
};

/** A given name and a surname spelt like a month ("Ashley May") at the end of a run. */
function withMonthName(page: Page, language: Language, run: Run): Run {
  const last = page.words[run.to - 1];
  const next = page.words[run.to];
  if (run.to - run.from !== 1 || !last || !next?.capital || !isGivenName(last)) return run;
  const month = has(next, MONTH) && adjoins(next, last, language);
  return month && !/^\d/u.test(page.words[run.to + 1]?.text ?? "")
    ? { ...run, to: run.to + 1, kinds: [...run.kinds, "plain"] }
    : run;
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
  if (grammatical || next.text.length < 3 || !isGivenName(first)) return run;
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

/** Small words that begin a family name where no given name stands before it: "господин фон Штурм". */
const leadingParticle = /^(?:von|van|bin|ibn|der|den|фон|ван|ибн|бин|бен|аль|эль)$/u;

function withParticle(page: Page, language: Language, run: Run): Run {
  let { from } = run;
  while (from > 0 && run.from - from < 2) {
    const word = page.words[from - 1];
    const next = page.words[from];
    if (!word || !next || word.capital || !leadingParticle.test(word.lower) || !adjoins(next, word, language))
      break;
    from--;
  }
  const added = Array.from({ length: run.from - from }, () => "particle" as const);
  return from === run.from ? run : { ...run, from, kinds: [...added, ...run.kinds] };
}

/** What a run of one or more words is taken for. */
function candidateOf(page: Page, language: Language, run: Run): NameCandidate | undefined {
  const { from, to } = run;
  if (run.weak)
    return { from, to, titled: false, sure: false, weight: -3, lone: from, weak: true, rule: "known-name" };
  const titled = run.before === "title" || isTitled(page, language, from);
  const alone = run.kinds.filter((kind) => kind !== "particle").length === 1;
  if (!alone) {
    const verdict = judgeRun(page, language, run, titled);
    return verdict && { from, to, titled, weight: 0, ...verdict };
  }
  if (isPartOfThing(page, language, run)) return undefined;
  // "фон Штурм" is one word and its particle.
  const weight = weighLone(page, language, { ...run, from: run.to - 1 }, titled);
  return {
    from,
    to,
    titled: titled && !isTitleCase(page, language, from),
    sure: false,
    weight,
    lone: to - 1,
    rule: titled ? "title" : "lone-name",
  };
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
      const { from, to } = small;
      found.push({ from, to, titled: false, sure: true, weight: 0, rule: "small-surname" });
      continue;
    }
    for (const run of cutRun(page, language, withMonthName(page, language, raw))) {
      const candidate = candidateOf(page, language, withParticle(page, language, run));
      if (candidate) found.push(candidate);
    }
  }
  return found;
}
