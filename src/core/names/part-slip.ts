import { bitsIn } from "./bits.ts";
import type { NamePart } from "./name-part.ts";
import { ofSlip } from "./weights.ts";

const LONGEST = 40;
const MOST_OTHER_LETTERS = 4;
const LOOKS_LIKE: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "9": "g" };

/** How likely one part is the other with a slip of the pen: a letter doubled, left out, taken for another, two swapped. */
export function slipLikeness(a: NamePart, b: NamePart): number {
  if (a.script !== b.script || Math.abs(a.folded.length - b.folded.length) > 2) return 0;
  // Each slip changes two letters at most, and a machine may have read some as digits.
  if (bitsIn(a.letterSet ^ b.letterSet) > MOST_OTHER_LETTERS && !/\d/.test(a.folded + b.folded)) return 0;
  const [one, other] = [withoutDigits(a.folded), withoutDigits(b.folded)];
  const shorter = Math.min(one.length, other.length);
  if (shorter < ofSlip.shortest || Math.max(one.length, other.length) > LONGEST) return 0;
  const most = shorter >= ofSlip.twoFrom ? 2 : 1;
  const cost = slipCost(one, other, most);
  return cost > most ? 0 : 1 - (cost * ofSlip.perLetter) / Math.sqrt(shorter);
}

// "Ser9ei Kar3lin": a machine read the letters.
function withoutDigits(folded: string): string {
  return /\d/.test(folded) ? folded.replace(/\d/g, (digit) => LOOKS_LIKE[digit] ?? digit) : folded;
}

let rows = [new Float64Array(LONGEST + 2), new Float64Array(LONGEST + 2), new Float64Array(LONGEST + 2)] as [
  Float64Array,
  Float64Array,
  Float64Array,
];

/** The cheapest way from one to the other by slips (optimal string alignment); `most` and more are all the same. */
function slipCost(one: string, other: string, most: number): number {
  let [earlier, before, row] = rows;
  for (let column = 0; column <= other.length; column += 1) before[column] = column;
  for (let at = 1; at <= one.length; at += 1) {
    row[0] = at;
    let least = at;
    for (let column = 1; column <= other.length; column += 1) {
      const best = cheapest(one, other, at, column, [earlier, before, row]);
      row[column] = best;
      if (best < least) least = best;
    }
    if (least > most) return most + 1;
    [earlier, before, row] = [before, row, earlier];
  }
  rows = [earlier, before, row];
  return before[other.length] as number;
}

type Rows = [earlier: Float64Array, before: Float64Array, row: Float64Array];

function cheapest(
  one: string,
  other: string,
  at: number,
  column: number,
  [earlier, before, row]: Rows,
): number {
  const [left, right] = [one.charCodeAt(at - 1), other.charCodeAt(column - 1)];
  const [leftBefore, rightBefore] = [one.charCodeAt(at - 2), other.charCodeAt(column - 2)];
  const replaced = (before[column - 1] as number) + (left === right ? 0 : ofSlip.replaced);
  const leftOut = (before[column] as number) + (left === leftBefore ? ofSlip.doubled : ofSlip.leftOut);
  const added = (row[column - 1] as number) + (right === rightBefore ? ofSlip.doubled : ofSlip.leftOut);
  const best = Math.min(replaced, leftOut, added);
  const isSwap = at > 1 && column > 1 && left === rightBefore && leftBefore === right && left !== right;
  return isSwap ? Math.min(best, (earlier[column - 2] as number) + ofSlip.swapped) : best;
}
