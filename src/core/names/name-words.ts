import { foldName } from "./fold-name.ts";

/** A word of a name that is longer is no name; the database refuses very long ones. */
const LONGEST = 100;

/** The words of a name as they are written, accents and case aside: what a search without spelling tolerance compares. */
export const nameWords = (name: string): string[] => [
  ...new Set(
    foldName(name)
      .split(" ")
      .filter(Boolean)
      .map((word) => word.slice(0, LONGEST)),
  ),
];
