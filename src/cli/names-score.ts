import { compareNames } from "../core/names/compare-names.ts";
import { UsageFault } from "./command.ts";
import { print } from "./print.ts";
import { readTabRows, type TabRow, tableFault } from "./tab-rows.ts";

const called = "The pairs";
const columns = ["id", "name1", "name2"] as const;

type Places = Record<(typeof columns)[number], number>;

/** Reads pairs of names from standard input and prints how alike each pair is. */
export async function scorePairs(): Promise<number> {
  if (process.stdin.isTTY) throw new UsageFault("Hand the pairs in: homeward names score < PAIRS.tsv");
  let places: Places | undefined;
  for await (const rows of readTabRows(process.stdin, called)) {
    const [header] = rows;
    if (places === undefined && header) places = findColumns(rows.shift() ?? header);
    if (places === undefined) continue;
    const at = places;
    if (rows.length > 0) await print(rows.map((row) => scoreLine(row, at)).join(""));
  }
  if (places === undefined)
    throw tableFault(called, `They are empty. The first line names the columns: ${said()}.`);
  return 0;
}

function findColumns(header: TabRow): Places {
  const names = header.cells.map((cell) => cell.trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw tableFault(
      called,
      `The first line must name the columns ${said()}, with tabs between; there is no ${missing.join(", no ")}.`,
    );
  return { id: names.indexOf("id"), name1: names.indexOf("name1"), name2: names.indexOf("name2") };
}

function scoreLine({ line, cells }: TabRow, places: Places): string {
  const [id, name1, name2] = [cells[places.id], cells[places.name1], cells[places.name2]];
  if (id === undefined || name1 === undefined || name2 === undefined)
    throw tableFault(called, `Line ${line} ends before ${said()} are there. Put a tab between the cells.`);
  if (id.trim() === "") throw tableFault(called, `Line ${line} has no id. Give each pair one.`);
  return `${id}\t${scoreText(compareNames(name1, name2).score)}\n`;
}

// Twelve digits keep different scores apart and hide the last bits, in which equal products may differ.
function scoreText(score: number): string {
  return String(Number(score.toFixed(12)));
}

function said(): string {
  return "id, name1 and name2";
}
