import { Problem } from "../platform/problem.ts";
import { fileFault } from "./file-fault.ts";

/** One line of a table with tabs between its cells; lines are counted from 1. */
export type TabRow = { line: number; cells: string[] };

/**
 * The rows of a table as they arrive, in blocks, so that a table of any length is read in little memory.
 * Empty lines are left out; a byte order mark and carriage returns belong to no cell.
 */
export async function* readTabRows(
  input: AsyncIterable<Uint8Array>,
  called: string,
): AsyncGenerator<TabRow[]> {
  let line = 0;
  let rest = "";
  for await (const text of readText(input, called)) {
    const lines = text.split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? "";
    yield lines.flatMap((content) => rowOf(content, ++line));
  }
  yield rowOf(rest, line + 1);
}

function rowOf(content: string, line: number): TabRow[] {
  const row = content.endsWith("\r") ? content.slice(0, -1) : content;
  return row.trim() === "" ? [] : [{ line, cells: row.split("\t") }];
}

async function* readText(input: AsyncIterable<Uint8Array>, called: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of input) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    // The decoder's own message names neither the file nor a way out.
    const isDecoding = error instanceof TypeError;
    throw tableFault(called, isDecoding ? "The text is not UTF-8. Save it as UTF-8." : fileFault(error));
  }
}

/** What is wrong with a table that somebody handed in. */
export function tableFault(called: string, message: string): Problem {
  return new Problem({ id: "names.table", message: `${called}: ${message}` });
}
