import { type CaseFile, factsOf } from "../ledger/fold.ts";

/** What a file is called: the legal name, else the first name recorded; undefined while there is none. */
export const titleOf = (file: CaseFile): string | undefined => {
  const names = factsOf(file, "name");
  return (names.find((name) => name.body.nameKind === "legal") ?? names[0])?.body.full;
};

/** The other names of the person, each once. */
export const otherNamesOf = (file: CaseFile): string[] => {
  const title = titleOf(file);
  return [...new Set(factsOf(file, "name").map((name) => name.body.full))].filter((name) => name !== title);
};
