import { foldName } from "../../names/fold-name.ts";

const tokensOf = (words: string): Set<string> =>
  new Set(
    foldName(words)
      .split(" ")
      .filter((word) => word.length > 2),
  );

/** How many of the words of the shorter text stand in the other, from 0 to 1. */
export const likeness = (a: string | undefined, b: string | undefined): number => {
  const [one, other] = [tokensOf(a ?? ""), tokensOf(b ?? "")];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
};

// "conspiring to smuggle cocaine" and "conspiracy to smuggle a large load of cocaine" are one charge.
export const enough = 0.6;
// Words of a speaker are compared as words: a shortened quotation is the same, another sentence is not.
export const quoted = 0.85;

const figures = (reference: string): string => reference.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Whether two letters have one number, however it is set off: "No. 12/345-a" and "12-345 A". */
export const sameReference = (a: string, b: string): boolean => {
  const bare = (reference: string) => figures(reference.replace(/^(?:no|nr|n|№)(?:\.|\s|(?=\d))\s*/iu, ""));
  return bare(a) !== "" && bare(a) === bare(b);
};
