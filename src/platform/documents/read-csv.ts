import { CsvError, parse } from "csv-parse/sync";

/** A record of a table, with the line of the text on which it begins. */
type CsvRecord = { line: number; cells: string[] };

/** What the library tells beside each record. */
type Told = { record: string[]; info: { lines: number; empty_lines: number } };

const separators = ["\t", ";", ","];

/** Sheets write commas, semicolons (where the comma parts decimals) or tabs (when copied): the first line tells. */
const separatorOf = (text: string): string => {
  const head = (text.split(/\r\n|\r|\n/).find((line) => line.trim()) ?? "").replace(/"[^"]*"/g, "");
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best), ",");
};

/** Reads a table (RFC 4180); or tells on which line quotation marks do not close or stand within a cell. */
export const readCsv = (text: string): { records: CsvRecord[] } | { fault: { line: number } } => {
  try {
    const told = parse(text, {
      ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true },
      delimiter: separatorOf(text),
    }) as unknown as Told[];
    return {
      records: told.map(({ record, info }, at) => {
        const before = told[at - 1]?.info ?? { lines: 0, empty_lines: 0 };
        return { line: before.lines + info.empty_lines - before.empty_lines + 1, cells: record };
      }),
    };
  } catch (error) {
    if (error instanceof CsvError) return { fault: { line: Number(error.lines ?? 1) } };
    throw error;
  }
};
