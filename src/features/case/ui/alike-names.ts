import { compareNames, type NameComparison } from "../../../core/names/compare-names.ts";

/** A file by its names. */
export type Named = { ledgerId: string; title: string; otherNames?: readonly string[] | undefined };

/** A file whose name is like another, with what makes it so. */
export type Alike = Named & { name: string; comparison: NameComparison };

const SHOWN = 5;

/** The files whose names are like this one, the most alike first. */
export const alikeAmong = (name: string, known: readonly Named[]): Alike[] => {
  if (name.trim().length < 3) return [];
  return known
    .flatMap((file) => {
      const compared = [file.title, ...(file.otherNames ?? [])]
        .map((one) => ({ ...file, name: one, comparison: compareNames(name, one) }))
        .filter(({ comparison }) => comparison.verdict !== "different")
        .sort((a, b) => b.comparison.score - a.comparison.score);
      return compared.slice(0, 1);
    })
    .sort((a, b) => b.comparison.score - a.comparison.score)
    .slice(0, SHOWN);
};
