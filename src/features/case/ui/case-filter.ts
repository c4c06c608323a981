import { countryName, type Lang } from "../../../core/words/text.ts";
import type { CaseSummary } from "../case.contract.ts";

/** Where a person can stand, as a list is narrowed by it. */
export const states = ["held", "released", "returned", "died", "not known"] as const;

type Filter = {
  words: string;
  state: string;
  /** The files whose names are like the words, in any script. */
  named?: Pick<ReadonlyMap<string, number>, "has">;
};

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Whether a case fits: its name is like the words, or every word stands in its names, its place or its country, in the reader's language. */
export const fits = (one: CaseSummary, { words, state, named }: Filter, lang: Lang): boolean => {
  if (state && one.state !== state) return false;
  if (named?.has(one.ledgerId)) return true;
  const { title, otherNames, facility = "", country, nationalities } = one;
  const countries = [country, ...nationalities].flatMap((code) => (code ? [countryName(code, lang)] : []));
  const text = plain([title, ...otherNames, facility, ...countries].join(" "));
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
};
