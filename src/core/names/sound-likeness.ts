import type { Script } from "./scripts.ts";
import { oddsDigits, oddsScale, soundOdds } from "./tables/sound-odds.ts";

/** A script that the table of sound odds knows; others are compared in Latin letters. */
export type SoundScript = Exclude<Script, "Zzzz">;

/** The sounds of a part as numbers, to be compared with those of another. */
export type Sounds = {
  script: SoundScript;
  codes: Uint8Array;
  /** By script, once it was asked for: the odds that these sounds could have at best. */
  best: Partial<Record<SoundScript, number>>;
};

/** What two parts have in common: 1 when they could not be more alike, below 0 when chance would do better. */
export type SoundLikeness = number;

type Odds = { width: number; cells: Int8Array; bestOfRow: Int8Array; bestOfColumn: Int8Array };

const signs = signsByScript();
const tables = bothWays();

/** Numbers for the signs of `soundsOf`; a sign that the table has never seen is left out. */
export function encodeSounds(sounds: string, script: SoundScript): Sounds {
  const known = signs.get(script);
  const codes = [...sounds].flatMap((sign) => known?.get(sign) ?? []);
  return { script, codes: Uint8Array.from(codes), best: {} };
}

/** The signs that the numbers stand for. */
export function signsOf({ script, codes }: Sounds): string {
  const known = [...(signs.get(script)?.keys() ?? [])];
  return [...codes].map((code) => known[code] ?? "").join("");
}

/** Whether there are odds for these two scripts. */
export function areComparable(a: SoundScript, b: SoundScript): boolean {
  return tables[a][b] !== undefined;
}

/** The odds of the best alignment of two parts, as a share of the best that either could have. */
export function soundLikeness(a: Sounds, b: Sounds): SoundLikeness {
  const table = tables[a.script][b.script];
  if (!table || a.codes.length === 0 || b.codes.length === 0) return -1;
  const most = Math.max(bestOf(a, b.script, table.bestOfRow), bestOf(b, a.script, table.bestOfColumn));
  return alignedOdds(table, a.codes, b.codes, { from: 0, length: b.codes.length, needed: NOTHING }) / most;
}

/** One part to be held against many in one script, with the likeness that is asked for. */
export type SoundProbe = { table: Odds; codes: Uint8Array; best: number; least: number };

/** What tells whether parts in a script are that much alike to this one; undefined if there are no odds for the two scripts. */
export function probeFor(sounds: Sounds, script: SoundScript, least: number): SoundProbe | undefined {
  const table = tables[sounds.script][script];
  if (!table || sounds.codes.length === 0) return undefined;
  return { table, codes: sounds.codes, best: bestOf(sounds, script, table.bestOfRow), least };
}

/** Whether the sounds that stand in `codes` from there on are alike enough; most are told by what they could have in common at best. */
export function isHeard(
  { table, codes: own, best, least }: SoundProbe,
  codes: Uint8Array,
  from: number,
  length: number,
): boolean {
  let other = 0;
  for (let at = from; at < from + length; at += 1) other += table.bestOfColumn[codes[at] as number] as number;
  const needed = Math.max(best, other) * least;
  if (length === 0 || Math.min(best, other) < needed) return false;
  return alignedOdds(table, own, codes, { from, length, needed }) >= needed;
}

/** The odds that a part could have at best in another script. */
function bestOf(sounds: Sounds, script: SoundScript, best: Int8Array): number {
  const known = sounds.best[script];
  if (known !== undefined) return known;
  let sum = 0;
  for (const code of sounds.codes) sum += best[code] ?? 0;
  const odds = Math.max(sum, 1);
  sounds.best[script] = odds;
  return odds;
}

const NOTHING = Number.NEGATIVE_INFINITY;

// Two rows of the alignment, kept between calls: a comparison allocates nothing.
let rows: [Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64)];

/**
 * The highest sum of odds with which the signs of one can be laid beside those of the other, some left out (Needleman and Wunsch).
 * Where it cannot be `needed` any more, the sum is not taken to its end: no sign adds more than its best, and none left out adds.
 */
function alignedOdds(
  { cells, width, bestOfRow }: Odds,
  a: Uint8Array,
  b: Uint8Array,
  { from: start, length: columns, needed }: { from: number; length: number; needed: number },
): number {
  if (columns >= rows[0].length) rows = [new Int32Array(columns + 64), new Int32Array(columns + 64)];
  let [before, row] = rows;
  let rest = 0;
  for (let at = 0; at < a.length; at += 1) rest += bestOfRow[a[at] as number] as number;
  before[0] = 0;
  for (let column = 1; column <= columns; column += 1) {
    before[column] = (before[column - 1] as number) + (cells[b[start + column - 1] as number] as number);
  }
  for (let at = 0; at < a.length; at += 1) {
    const sign = a[at] as number;
    const from = sign * width;
    const leftOut = cells[from] as number;
    let left = (before[0] as number) + leftOut;
    let highest = left;
    row[0] = left;
    for (let column = 1; column <= columns; column += 1) {
      const other = b[start + column - 1] as number;
      let best = (before[column - 1] as number) + (cells[from + other] as number);
      const above = (before[column] as number) + leftOut;
      if (above > best) best = above;
      const aside = left + (cells[other] as number);
      if (aside > best) best = aside;
      row[column] = best;
      left = best;
      if (best > highest) highest = best;
    }
    rest -= bestOfRow[sign] as number;
    if (highest + rest < needed) return highest + rest;
    [before, row] = [row, before];
  }
  return before[columns] as number;
}

function signsByScript(): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const [scripts, { rows: ofRows, columns }] of Object.entries(soundOdds)) {
    for (const [script, text] of [
      [scripts.slice(0, 4), ofRows],
      [scripts.slice(4), columns],
    ] as const) {
      const known = all.get(script) ?? new Map<string, number>();
      for (const sign of text) if (!known.has(sign)) known.set(sign, known.size);
      all.set(script, known);
    }
  }
  return all;
}

type Packed = { rows: string; columns: string; cells: string };

/** The tables by the script of the rows and that of the columns; each also the other way round. */
function bothWays(): Record<SoundScript, Partial<Record<SoundScript, Odds>>> {
  const all: Record<SoundScript, Partial<Record<SoundScript, Odds>>> = {
    ...{ Latn: {}, Cyrl: {}, Arab: {}, Hebr: {}, Hang: {}, Hani: {}, Kana: {} },
  };
  for (const [scripts, packed] of Object.entries(soundOdds)) {
    const [one, other] = [scripts.slice(0, 4), scripts.slice(4)] as [SoundScript, SoundScript];
    const table = unpack(scripts, packed);
    all[one][other] = table;
    if (one !== other) all[other][one] = turned(table);
  }
  return all;
}

function turned({ width, cells, bestOfRow, bestOfColumn }: Odds): Odds {
  const height = cells.length / width;
  const other = cells.map((_, at) => cells[(at % height) * width + Math.floor(at / height)] ?? 0);
  return { width: height, cells: other, bestOfRow: bestOfColumn, bestOfColumn: bestOfRow };
}

function unpack(scripts: string, packed: Packed): Odds {
  const [ofRows, ofColumns] = [signs.get(scripts.slice(0, 4)), signs.get(scripts.slice(4))];
  const [height, width] = [ofRows?.size ?? 0, ofColumns?.size ?? 0];
  const lowest = Math.round(oddsScale.lowest * oddsScale.perUnit);
  const cells = new Int8Array(height * width).fill(lowest);
  for (const [row, sign] of [...packed.rows].entries()) {
    for (const [column, answer] of [...packed.columns].entries()) {
      const digit = oddsDigits.indexOf(packed.cells.charAt(row * packed.columns.length + column));
      cells[(ofRows?.get(sign) ?? 0) * width + (ofColumns?.get(answer) ?? 0)] = digit + lowest;
    }
  }
  const bestOfRow = new Int8Array(height);
  const bestOfColumn = new Int8Array(width);
  for (let at = 1; at < cells.length; at += 1) {
    const [row, column, odds] = [Math.floor(at / width), at % width, cells[at] ?? 0];
    bestOfRow[row] = Math.max(bestOfRow[row] ?? 0, odds);
    bestOfColumn[column] = Math.max(bestOfColumn[column] ?? 0, odds);
  }
  return { width, cells, bestOfRow, bestOfColumn };
}
