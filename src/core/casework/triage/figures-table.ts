import type { Text } from "../../words/text.ts";
import { readCell } from "./figure-cells.ts";
import { columnCalled, type FigureColumn, figureColumns } from "./figure-columns.ts";
import type { PlaceFigures } from "./place-figures.ts";

/** A record of a table, with the line of the text on which it begins. */
export type TableRecord = { line: number; cells: readonly string[] };

/** What cannot be read, and where: the column by its heading as written. */
type TableFault = { line: number; column?: string | undefined; says: Text };

/** What one line says of a place, which is not yet found among those that are known. */
export type FiguresRow = { line: number; place: string; figures: Omit<PlaceFigures, "facility"> };

export type FiguresTable = {
  /** The columns that are read, as they are called in the table. */
  columns: { written: string; is: FigureColumn }[];
  /** Headings of columns that are not read. */
  ignored: string[];
  rows: FiguresRow[];
  faults: TableFault[];
};

const mostRows = 5000;

const needed: FigureColumn[] = ["place", "on"];
const told: FigureColumn[] = ["reported", "confirmed", "population", "spaceEach", "isolation"];

const missing = (column: FigureColumn): Text => {
  const { label, called } = figureColumns[column];
  return {
    en: `There is no column “${label.en}”. The first line names the columns; it may also be called: ${called.slice(1, 3).join(", ")}.`,
    ru: `Нет столбца «${label.ru}». Столбцы называет первая строка; его можно назвать и так: ${called.slice(-2).join(", ")}.`,
  };
};

type Heading = { written: string; is: FigureColumn | undefined };

const headFaults = (headings: readonly Heading[], line: number): TableFault[] => [
  ...needed
    .filter((column) => headings.every(({ is }) => is !== column))
    .map((column) => ({ line, says: missing(column) })),
  ...headings
    .filter(({ is }, at) => is !== undefined && headings.findIndex((one) => one.is === is) !== at)
    .map(({ written }) => ({
      ...{ line, column: written },
      says: { en: "Two columns hold the same.", ru: "Два столбца об одном и том же." },
    })),
];

const nothingSaid: Text = { en: "Nothing is said of the place.", ru: "Об учреждении ничего не сказано." };
const tooWide: Text = {
  en: "There are more cells than columns. Words with a comma or a semicolon stand in quotation marks.",
  ru: "Ячеек больше, чем столбцов. Слова с запятой или точкой с запятой ставят в кавычки.",
};
const isNeeded: Text = { en: "This is needed.", ru: "Без этого нельзя." };

/** Reads one line: what it says, or every reason why it cannot be read. */
const readLine = (
  { line, cells }: TableRecord,
  headings: readonly Heading[],
  today: string,
): { row: FiguresRow } | { faults: TableFault[] } => {
  const values: Partial<Record<FigureColumn, unknown>> = {};
  const faults: TableFault[] = [];
  for (const [at, { written, is }] of headings.entries()) {
    if (is === undefined) continue;
    const cell = readCell(is, cells[at] ?? "", today);
    if ("fault" in cell) faults.push({ line, column: written, says: cell.fault });
    else if (cell.value !== undefined) values[is] = cell.value;
    else if (needed.includes(is)) faults.push({ line, column: written, says: isNeeded });
  }
  if (cells.slice(headings.length).some((cell) => cell.trim())) faults.push({ line, says: tooWide });
  if (faults.length === 0 && told.every((column) => values[column] === undefined))
    faults.push({ line, says: nothingSaid });
  if (faults.length > 0) return { faults };
  const { place, ...figures } = values;
  return { row: { line, place: String(place), figures: figures as FiguresRow["figures"] } };
};

const keyOf = ({ place, figures }: FiguresRow): string =>
  [place.toLowerCase(), figures.country, figures.on].join(" | ");

/** Two lines about one place on one day cannot both be entered. */
const twice = (rows: readonly FiguresRow[]): TableFault[] => {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const before = first.get(keyOf(row));
    if (before === undefined) first.set(keyOf(row), row.line);
    return before === undefined
      ? []
      : [
          {
            line: row.line,
            says: {
              en: `Line ${before} is about the same place on the same day.`,
              ru: `Строка ${before} — о том же учреждении на тот же день.`,
            },
          },
        ];
  });
};

/** Reads a table of figures: what can be entered, and by line and column what cannot be read. */
export const readFiguresTable = (records: readonly TableRecord[], today: string): FiguresTable => {
  const [head, ...lines] = records.filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (!head)
    return {
      ...{ columns: [], ignored: [], rows: [] },
      faults: [{ line: 1, says: { en: "The table is empty.", ru: "Таблица пуста." } }],
    };
  const headings = head.cells.map((cell): Heading => ({ written: cell.trim(), is: columnCalled(cell) }));
  const columns = headings.flatMap(({ written, is }) => (is ? [{ written, is }] : []));
  const ignored = headings.flatMap(({ written, is }) => (is || !written ? [] : [written]));
  const wrong = headFaults(headings, head.line);
  if (wrong.length > 0) return { columns, ignored, rows: [], faults: wrong };
  if (lines.length > mostRows)
    return {
      ...{ columns, ignored, rows: [] },
      faults: [
        {
          line: lines[mostRows]?.line ?? head.line,
          says: { en: `At most ${mostRows} lines are read.`, ru: `Читается не более ${mostRows} строк.` },
        },
      ],
    };
  const read = lines.map((line) => readLine(line, headings, today));
  const rows = read.flatMap((one) => ("row" in one ? [one.row] : []));
  const doubles = twice(rows);
  return {
    ...{ columns, ignored },
    rows: rows.filter(({ line }) => doubles.every((fault) => fault.line !== line)),
    faults: [...read.flatMap((one) => ("faults" in one ? one.faults : [])), ...doubles].sort(
      (a, b) => a.line - b.line,
    ),
  };
};
