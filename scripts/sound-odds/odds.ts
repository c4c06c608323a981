import { GAP, type JointCounts } from "./align-pairs.ts";

type Odds = { rows: string; columns: string; cells: string };

/** Counts below this are noise of the source. */
const FEWEST = 3;
/** No answer is held against a pair more than this, in logarithms: the source is finite. */
const LOWEST = -4;

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-";
const STEPS_PER_UNIT = 6;

/** For each two signs the logarithm of how much oftener they meet than by chance, as one digit of 64. */
export function oddsOf(joint: JointCounts): Odds {
  const kept = [...joint].filter(([, count]) => count >= FEWEST);
  const total = kept.reduce((sum, [, count]) => sum + count, 0);
  const [ofRow, ofColumn] = [new Map<string, number>(), new Map<string, number>()];
  for (const [key, count] of kept) {
    ofRow.set(key.charAt(0), (ofRow.get(key.charAt(0)) ?? 0) + count);
    ofColumn.set(key.charAt(1), (ofColumn.get(key.charAt(1)) ?? 0) + count);
  }
  const [rows, columns] = [signsOf(ofRow), signsOf(ofColumn)];
  const share = (of: Map<string, number>, sign: string) => (sign === GAP ? total : (of.get(sign) ?? 0));
  const cells = rows.flatMap((row) =>
    columns.map((column) => {
      const byChance = (share(ofRow, row) * share(ofColumn, column)) / total;
      const odds = Math.log((joint.get(row + column) ?? 0) / byChance + Math.exp(LOWEST));
      return DIGITS.charAt(
        Math.min(DIGITS.length - 1, Math.max(0, Math.round((odds - LOWEST) * STEPS_PER_UNIT))),
      );
    }),
  );
  return { rows: rows.join(""), columns: columns.join(""), cells: cells.join("") };
}

function signsOf(counts: Map<string, number>): string[] {
  return [GAP, ...[...counts.keys()].filter((sign) => sign !== GAP).sort()];
}

/** The table as a module. */
export function writeOdds(odds: Map<string, Odds>): string {
  const lines = [...odds].map(
    ([scripts, { rows, columns, cells }]) =>
      `  ${scripts}: {\n    rows: ${JSON.stringify(rows)},\n    columns: ${JSON.stringify(columns)},\n    cells:\n      "${cells}",\n  },`,
  );
  return `// Made by scripts/learn-sound-odds.ts from parts of names in Wikidata (CC0), collected in NETransliteration-COLING2018.

/** The digits of the cells in order; a digit is ${STEPS_PER_UNIT} to a unit of the natural logarithm and begins at ${LOWEST}. */
export const oddsDigits = "${DIGITS}";
export const oddsScale = { perUnit: ${STEPS_PER_UNIT}, lowest: ${LOWEST} };

/** How much oftener a sign of the row meets one of the column than by chance; the first row and column are "no sign". */
export const soundOdds = {
${lines.join("\n")}
} as const;
`;
}
