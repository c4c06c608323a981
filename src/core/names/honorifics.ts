import type { NamePart } from "./name-part.ts";

// Syllables that Burmese names have and names of other countries hardly do: "Ko Aung Zaw", but "Ma Jun-wei" of the family Ma.
const BURMESE =
  /^(?:aung|kyaw|khin|hla|myint|zaw|thant|maung|nyunt|naing|htay|htun|htoo|htet|phyo|wai|thura|thuzar|nyein|mya|myo|myat|lwin|thein|hlaing|shwe|win|tin|soe|oo|swe|thet|zin|ei|kyi|hnin|moe|nwe|nu)$/;
const OF_BURMA = /^(?:u|ko|ma|maung|daw)$/;
const FEWEST = 3;

/** The words of a name without an honorific in the first place, if a whole name is left: Sayed is also a given name. */
export function withoutHonorific(words: NamePart[]): NamePart[] {
  const [first, ...rest] = words;
  if (first?.kind !== "honorific" || words.length < FEWEST) return words;
  return !OF_BURMA.test(first.folded) || rest.some(({ folded }) => BURMESE.test(folded)) ? rest : words;
}

const CHINESE_TITLE =
  /^(?:拿督斯里|拿督|丹斯里|东姑|東姑)(?=.{2})|^敦(?=.{3})|(?<=.{2})(?:先生|女士|小姐|博士|教授|律师|律師|医生|醫生)$/u;

/** A Chinese or Malay name in Chinese characters without the title that is written as one word with it. */
export function withoutChineseTitle(block: string): string {
  return /^\p{Script=Han}{3,}$/u.test(block) ? block.replace(CHINESE_TITLE, "") : block;
}
