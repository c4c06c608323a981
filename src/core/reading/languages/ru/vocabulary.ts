import { wordSet } from "../word-list.ts";
import { isMadeWord } from "./made-words.ts";
import { grammarWords } from "./name-words.ts";
import { nounTable } from "./noun-table.ts";

/** The endings of nouns by the last letter of their base form; "" is a consonant. */
const endings: Readonly<Record<string, ReadonlySet<string>>> = {
  "": endingSet("- а у ом ем е ы и ов ев ей ам ами ах"),
  а: endingSet("а ы и е у ой ей - ам ами ах"),
  я: endingSet("я и е ю ей ь й - ям ями ях"),
  ь: endingSet("ь и ью я ю ем е ей ям ями ях"),
  о: endingSet("о а у ом е - ам ами ах"),
  е: endingSet("е я ю ем и й а у ям ями ях ам ами ах"),
  й: endingSet("й я ю ем е и ев ям ями ях"),
  ы: endingSet("ы - ов ев ам ами ах"),
  и: endingSet("и - ов ев ей ам ами ах ям ями ях"),
};

function endingSet(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].map((ending) => (ending === "-" ? "" : ending)));
}

/** The beginnings that stay the same in all forms of a noun, each with the last letters of the nouns that have it. */
function readNouns(): ReadonlyMap<string, string> {
  const byStart = new Map<string, string>();
  const add = (start: string, last: string) => byStart.set(start, `${byStart.get(start) ?? ""}${last}`);
  for (const noun of wordSet(nounTable)) {
    const last = /[аяьоейыи]$/u.exec(noun)?.[0] ?? "";
    const start = last === "" ? noun : noun.slice(0, -1);
    add(start, last === "" ? "-" : last);
    // "предок, предка", "боец, бойца"
    if (/[оеё][кцн]$/u.test(noun)) add(noun.slice(0, -2) + noun.slice(-1), "-");
  }
  return byStart;
}

const nouns = readNouns();
const longestEnding = 3;

/** Whether a word is a form of a common noun in the list. */
export function isNoun(lower: string): boolean {
  for (let length = 0; length <= longestEnding && length < lower.length - 1; length++) {
    const known = nouns.get(lower.slice(0, lower.length - length));
    if (known === undefined) continue;
    const ending = lower.slice(lower.length - length);
    for (const last of known) if (endings[last === "-" ? "" : last]?.has(ending)) return true;
  }
  return false;
}

/** Verbs and adverbs by their endings; no family name that a sentence opens with ends so. */
const madeVerb =
  /(?:[аеиыяую]л(?:ся|ась|ись|ось)|\p{L}{3}[аеиыя]ла?|[аеиыяую]ли|[аия]ло|[иыаяе]ть(?:ся)?|[аеуюя]ет(?:ся)?|[аеиуюя]ют(?:ся)?|ится|ятся|утся|нно|чески|льно)$/u;

/** Whether a word in small letters is a common noun, adjective or verb; names that are words too are told by their place. */
export function isCommonWord(lower: string): boolean {
  return grammarWords.has(lower) || isMadeWord(lower) || isNoun(lower) || madeVerb.test(lower);
}

/** The endings of adjectives in "-ск" and the endings of nouns that agree with them. */
const agreement: readonly (readonly [RegExp, RegExp])[] = [
  [/[сц]кий$/u, /[^аеиоуыэюя]$/u],
  [/[сц]кого$/u, /[ая]$/u],
  [/[сц]кому$/u, /[ую]$/u],
  [/[сц]ким$/u, /(?:[оеё]м|ам|ям)$/u],
  [/[сц]ком$/u, /[еиу]$/u],
  [/[сц]кая$/u, /[аяь]$/u],
  [/[сц]кой$/u, /(?:[ыие]|[оеё]й|ью)$/u],
  [/[сц]кую$/u, /[уюь]$/u],
  [/[сц]кое$/u, /[оея]$/u],
  [/[сц]кие$/u, /[ыиая]$/u],
  [/[сц]ких$/u, /(?:[аея]в|[оеё]в|ей|[ая]х|[^аеиоуыэюя])$/u],
  [/[сц]кими$/u, /[ая]ми$/u],
];

/** The endings of other adjectives by case, and those of "-ский" that agree with them: "Химкинским городским". */
const sameEnding = /(ий|ый|ого|ому|[иы]м|ом|ая|ой|ую|ое|[иы]е|[иы]х|[иы]ми)$/u;
const plainEnding = (word: string): string | undefined => sameEnding.exec(word)?.[1]?.replace("ы", "и");

/**
 * Whether an adjective and the noun, adjective or acronym after it agree, so that both name a thing: "Томского
 * университета", "Томским городским судом".
 */
export function isAdjectiveOf(lower: string, next: string): boolean {
  const rule = agreement.find(([adjective]) => adjective.test(lower));
  if (!rule) return false;
  if (next === next.toUpperCase()) return true;
  if (
    /[нскв](?:[иы]й|ого|ому|[иы]м|ом|ая|ой|ую|ое|[иы]е|[иы]х|[иы]ми)$/u.test(next) &&
    plainEnding(next) === plainEnding(lower)
  )
    return true;
  const noun = isNoun(next) || isMadeWord(next);
  return noun && (rule[1].test(next) || unchanging.test(next)) && !/л$/u.test(next);
}

/** Nouns that do not decline: "Ленинградского шоссе". */
const unchanging = /(?:шоссе|депо|метро|радио|бюро|кино|кафе|турне|дерби|ателье|такси)$/u;
