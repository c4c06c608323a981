import { rulesThatMay, tests } from "../sieve.ts";
import { matchesOf } from "../signs.ts";
import type { NotAsk } from "./letter.ts";
import type { AskRule } from "./letter-rules.ts";
import type { BodySentence, LetterScene } from "./letter-scene.ts";
import type { Tagged } from "./tagged-sentence.ts";

/** A place where a wish opens: what is wanted stands from `start` to `end`. */
export type Opened = {
  /** Where the words begin that open it. */
  at: number;
  start: number;
  end: number;
  rule: Pick<AskRule, "name" | "voice" | "weak" | "named" | "before">;
};

/** A wish that is not meant, or no longer. */
export type Denied = {
  at: number;
  start: number;
  end: number;
  why: NotAsk["why"];
  name: string;
  before: boolean;
};

/** These kinds tell or decide: what is wanted in them is no ask of this reader. */
const telling: ReadonlySet<string> = new Set(["decision", "court_notice"]);
const reporting: ReadonlySet<string> = new Set(["visit_report", "telephone_note"]);

/** The clause around an offset begins behind the last mark that parts clauses. */
const clauseStart = (text: string, offset: number): number =>
  /[^;:]*$/u.exec(text.slice(0, offset))?.index ?? 0;

/** What has to be sent or lodged. */
export const due = "due";

function placesOf(rule: AskRule, { tags, starts, ends }: Tagged, sentence: BodySentence): Opened[] {
  return matchesOf(rule.pattern, tags).flatMap((match): Opened[] => {
    const first = starts[match.index] ?? sentence.end;
    const last = match.index + match[0].length;
    const at = first;
    const own = sentence.start + clauseStart(sentence.text, first - sentence.start);
    if (rule.before) return [{ at: own, start: own, end: ends[last - 1] ?? sentence.end, rule }];
    if (rule.whole) return [{ at: own, start: own, end: sentence.end, rule }];
    const start = starts[last];
    if (rule.named) {
      const from = tags.lastIndexOf("Q", last - 1);
      return [{ at, start: starts[from] ?? first, end: sentence.end, rule }];
    }
    return start === undefined || start >= sentence.end ? [] : [{ at, start, end: sentence.end, rule }];
  });
}

/** A pronoun names nothing that could be wanted. */
const fewest = 3;

/** What is due ("should reach us by …") is wanted whole; what "would help" stands before it. */
function duesIn({ scene }: LetterScene, sentence: BodySentence): Opened[] {
  return rulesThatMay(scene.language.letters.asks.dues, sentence.text).flatMap(({ name, pattern }) =>
    matchesOf(pattern, sentence.text).flatMap((match): Opened[] => {
      const start = sentence.start + clauseStart(sentence.text, match.index);
      const rule = { name, voice: "writer", before: true, weak: name !== due } as const;
      if (name === due) return [{ at: start, start, end: sentence.end, rule }];
      const end = sentence.start + match.index;
      const named = scene.page.text.slice(start, end).trim().split(/\s+/u).length >= fewest;
      return named ? [{ at: start, start, end, rule }] : [];
    }),
  );
}

/** ", and it must insist that …": another wish in a clause of its own. */
const opensClause = ({ start, text }: BodySentence, at: number): boolean =>
  /(?:[;:]|,(?: (?:and|but|и|а))?| (?:and|и)) (?:\p{L}+ ){0,2}$/iu.test(text.slice(0, at - start));

/** "The defence asks": in a decision this only retells. */
const retells = ({ tags, starts }: Tagged, { at, start, rule }: Opened): boolean =>
  rule.name === "asks" &&
  /(?:[sh][jzdbv_]{0,3}k?$)/u.test(
    tags.slice(Math.max(0, starts.indexOf(at) - 4), Math.max(0, starts.indexOf(start))),
  );

const nobody = /^[CEj]?nP[dh]/u;

/** Every place in a sentence where a wish opens, in its order. */
export function openingsIn(letter: LetterScene, sentence: BodySentence, tagged: Tagged): Opened[] {
  const { rules } = letter.scene.language.letters.asks;
  // "Neither of them wishes", "nobody asks": no wish of anybody.
  if (nobody.test(tagged.tags)) return duesIn(letter, sentence);
  const found = rules
    .filter(
      (rule) =>
        (rule.voice === "writer" || reporting.has(letter.kind)) &&
        !(rule.weak && rule.name !== "please" && telling.has(letter.kind)),
    )
    .flatMap((rule) => placesOf(rule, tagged, sentence))
    .filter((one) => !telling.has(letter.kind) || !retells(tagged, one));
  // The sort is stable: of rules that open at one place the earlier in the list goes first.
  const all = [...duesIn(letter, sentence), ...found].sort((a, b) => a.at - b.at);
  return all.map((one) => {
    const next = all.find(({ at, rule }) => at > one.start + 8 && !rule.weak && opensClause(sentence, at));
    return next && !one.rule.before ? { ...one, end: Math.min(one.end, next.at) } : one;
  });
}

/** Where a sentence says that something is not asked for, or no longer. */
export function denialsIn({ scene }: LetterScene, sentence: BodySentence, { tags }: Tagged): Denied[] {
  if (!tags.includes("n") && !tests(scene.language.letters.asks.withdrawing, sentence.text)) return [];
  return rulesThatMay(scene.language.letters.asks.denials, sentence.text).flatMap(
    ({ name, pattern, not, before = false }) =>
      matchesOf(pattern, sentence.text).map((match) => {
        const ask = match.groups?.ask;
        const at = sentence.start + match.index;
        const last = at + match[0].length;
        const start = before
          ? sentence.start + Math.max(0, sentence.text.slice(0, match.index).search(/[^;.:]*$/u))
          : last - (ask?.length ?? 0);
        return { at, start, end: before ? last : sentence.end, why: not, name, before };
      }),
  );
}
