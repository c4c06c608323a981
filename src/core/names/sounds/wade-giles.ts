import { mandarinSyllables } from "../tables/han-readings.ts";

/** Initials whose spelling is another than in pinyin; without breath first, with breath by an apostrophe. */
const INITIALS: Record<string, string> = {
  b: "p",
  p: "p'",
  d: "t",
  t: "t'",
  g: "k",
  k: "k'",
  j: "ch",
  q: "ch'",
  x: "hs",
  zh: "ch",
  ch: "ch'",
  r: "j",
  z: "ts",
  c: "ts'",
};

/** Finals, by the whole syllable in pinyin; the first that fits holds. */
const FINALS: [of: RegExp, from: RegExp, to: string][] = [
  [/^(?:zh|ch|sh|r)i$/, /i$/, "ih"],
  [/^[gkh]e$/, /e$/, "o"],
  [/^er$/, /$/, "h"],
  [/^you$/, /ou$/, "u"],
  [/^yan$/, /a/, "e"],
  [/^[gk]ui$/, /ui$/, "uei"],
  [/[^gkh]uo$/, /(?<!sh)uo$/, "o"],
  [/[iuy]e$/, /$/, "h"],
  [/ian$/, /an$/, "en"],
  [/ong$/, /ong$/, "ung"],
];

const LONGEST_SYLLABLE = 7;
const LONGEST = 24;
const MOST_READINGS = 8;
const none: readonly string[] = [];
type Read = { syllables: number; all: readonly string[] };
let known: { syllables: ReadonlySet<string>; readings: Map<string, string[]> } | undefined;

/**
 * What a part in small letters, spelt by Wade and Giles as in Taiwan and older papers, is in pinyin: "tse-wei" is
 * "zewei"; several readings where the apostrophes are left out; none if it is the same in pinyin or not of such syllables.
 */
export function pinyinOf(part: string): readonly string[] {
  const spelt = part
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘`ʼʻ]/g, "'");
  if (spelt.length > LONGEST || !/^[a-z'-]*[aeioumngh]$/.test(spelt)) return none;
  known ??= read();
  const letters = spelt.replace(/[^a-z]/g, "");
  return readFrom(spelt, known.readings).filter((reading) => reading !== letters);
}

/** Whether the letters are a syllable of pinyin as they stand, so that "chang" need not be "zhang". */
export function isPinyinSyllable(letters: string): boolean {
  known ??= read();
  return known.syllables.has(letters);
}

/** The readings of the text in as few syllables as may be: "kuei" is "gui", not "ku-e-yi". */
function readFrom(text: string, readings: Map<string, string[]>): readonly string[] {
  const rests: Read[] = [];
  rests[text.length] = { syllables: 0, all: [""] };
  for (let from = text.length - 1; from >= 0; from -= 1) {
    const skipped = /['-]/.test(text.charAt(from)) ? rests[from + 1] : undefined;
    let best = skipped ?? { syllables: Number.POSITIVE_INFINITY, all: none };
    for (let to = Math.min(text.length, from + LONGEST_SYLLABLE); to > from; to -= 1) {
      const [rest, heads] = [rests[to], readings.get(text.slice(from, to))];
      if (!rest || !heads || rest.all.length === 0 || rest.syllables + 1 > best.syllables) continue;
      const all = heads.flatMap((head) => rest.all.map((end) => head + end));
      const isFewer = rest.syllables + 1 < best.syllables;
      best = { syllables: rest.syllables + 1, all: isFewer ? all : [...new Set([...best.all, ...all])] };
    }
    rests[from] = { ...best, all: best.all.slice(0, MOST_READINGS) };
  }
  return rests[0]?.all ?? none;
}

function read(): NonNullable<typeof known> {
  const syllables = mandarinSyllables();
  const readings = new Map<string, string[]>();
  for (const syllable of syllables) {
    for (const spelling of spellingsOf(syllable)) {
      readings.set(spelling, [...new Set([...(readings.get(spelling) ?? []), syllable])]);
    }
  }
  return { syllables, readings };
}

function spellingsOf(syllable: string): string[] {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)?.[0] ?? "";
  const [, from, to] = FINALS.find(([of]) => of.test(syllable)) ?? [undefined, /$/, ""];
  const final = syllable.replace(from, to).slice(initial.length);
  const whole = (INITIALS[initial] ?? initial) + final;
  const all = [whole, ...othersOf(syllable, initial, final)];
  return [...all, ...all.map((spelling) => spelling.replace("'", ""))];
}

/** Spellings beside the rule: the syllables without a vowel, and what Taiwan writes besides. */
function othersOf(syllable: string, initial: string, final: string): string[] {
  if (syllable === "zi") return ["tzu", "tsu"];
  if (syllable === "ci") return ["tz'u", "ts'u"];
  if (syllable === "si") return ["szu", "ssu"];
  if (syllable === "zhi" || syllable === "shi") return [`${initial.replace("zh", "j")}yh`]; // Jyh-wei, Shyh
  if (initial === "x" && /^i./.test(final)) return [`sh${final}`]; // Shiao
  return syllable === "yi" ? ["i"] : [];
}
