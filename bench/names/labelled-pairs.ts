import { readFileSync } from "node:fs";

/** Two names and whether they may be one person's, as people have labelled them. */
export type LabelledPair = {
  id: string;
  name1: string;
  name2: string;
  match: boolean;
  isAcross: boolean;
  category: string;
  quality: string;
};

/** Reads a table of labelled pairs; its first line names the columns. */
export function readLabelledPairs(file: string): LabelledPair[] {
  const [header = [], ...rows] = readTable(file);
  return rows.map((cells) => {
    const cell = (column: string) => cells[header.indexOf(column)] ?? "";
    return {
      id: cell("id"),
      name1: cell("name1"),
      name2: cell("name2"),
      match: cell("match") === "1",
      isAcross: cell("script1") !== cell("script2"),
      category: cell("category"),
      quality: cell("quality"),
    };
  });
}

/** The cells of a table with tabs, line by line; empty lines do not count. */
export function readTable(file: string): string[][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));
}

/** The groups that figures are given for, in the order in which they are printed. */
export function groupsOf<Row>(rows: readonly Row[], pairOf: (row: Row) => LabelledPair): [string, Row[]][] {
  const where = (test: (pair: LabelledPair) => boolean) => rows.filter((row) => test(pairOf(row)));
  const groups: [string, Row[]][] = [
    ["all", [...rows]],
    ["across scripts", where((pair) => pair.isAcross)],
    ["same script", where((pair) => !pair.isAcross)],
    ["nomenklatura's bench", where((pair) => pair.category.startsWith("nk:"))],
    ["from the domain", where((pair) => pair.category.startsWith("domain"))],
  ];
  return groups.filter(([, members]) => members.length > 0);
}

/** Tells whether two names are one person's because labelled pairs join them, directly or over others. */
export function makeSamePerson(pairs: readonly LabelledPair[]): (one: string, other: string) => boolean {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    const above = parent.get(name);
    return above === undefined || above === name ? name : root(above);
  };
  for (const { match, name1, name2 } of pairs) if (match) parent.set(root(name1), root(name2));
  return (one, other) => root(one) === root(other);
}
