import { type Command, readOptions, UsageFault } from "./command.ts";

const help = `Usage: homeward names score < PAIRS.tsv
       homeward names find --list LIST.tsv --queries QUERIES.tsv [--top 10]

Measures how well names are told apart and found. Needs neither the database nor a network.
Tables are UTF-8 with a tab between cells; empty lines do not count.

names score reads pairs from standard input. The first line names the columns; those used are id, name1 and
name2. It prints a line for each pair: id, tab, how alike the names are from 0 to 1; 0 where nothing can be said.

names find takes files without a header, each line an id, a tab and a name. It prints the best hits of each
query: the query's id, tab, the rank from 1, tab, the id in the list. Unlike the pages of Homeward it leaves
out no hit for being too unlike.

  --list FILE      the names to find among; when an id comes twice, the later name counts
  --queries FILE   the names to find
  --top NUMBER     how many hits at most for each query, 10 if not said

The last line on standard error is JSON: buildMs (reading the list and building the index), bytes (what the
index added to memory in use, heap and buffers, after freeing what could be), queries, and p50Ms, p95Ms and
p99Ms of the time of one find, with the first query, whose code is not warm, among them.

Exit code: 0 when all was read, 1 when a table is wrong, 2 on wrong usage.`;

/** Scores pairs of names, and finds names among many, from the command line. */
export const names: Command & { name: string } = {
  name: "names",
  summary: "tell how alike names are, and find names among many, to measure it",
  help,
  async run([step = "", ...args]) {
    if (step === "score") {
      readOptions({ args, options: {} });
      return (await import("./names-score.ts")).scorePairs();
    }
    if (step !== "find") throw new UsageFault("Say what to do: names score, or names find.");
    const { values } = readOptions({
      args,
      options: {
        list: { type: "string" },
        queries: { type: "string" },
        top: { type: "string", default: "10" },
      },
    });
    const { list, queries } = values;
    if (list === undefined || queries === undefined)
      throw new UsageFault("Name both files: --list LIST.tsv --queries QUERIES.tsv");
    const { findNames, readTop } = await import("./names-find.ts");
    return findNames({ list, queries, top: readTop(values.top) });
  },
};
