import type { AlignedPair } from "./align-parts.ts";
import type { NamePart } from "./name-part.ts";

const VIETNAMESE = /[ăơư\u1ea0-\u1ef9]/iu;

/** Whether a name is written with letters that hardly any other language has. */
export function isVietnamese(name: string): boolean {
  return VIETNAMESE.test(name.normalize("NFC"));
}

/** Whether two parts are told apart by marks alone, which in Vietnamese make another name: Hùng, Hưng; not Hoà, Hòa. */
export function haveOtherTones({ one, other }: AlignedPair): boolean {
  if (one.folded !== other.folded || one.shown === other.shown) return false;
  const isEither = isVietnamese(one.shown) || isVietnamese(other.shown);
  return isEither && isMarked(one) && isMarked(other) && lettersOf(one) !== lettersOf(other);
}

const isMarked = ({ shown }: NamePart): boolean => /[^\p{ASCII}]/u.test(shown);

const lettersOf = ({ shown }: NamePart): string => [...shown.toLowerCase().normalize("NFD")].sort().join("");
