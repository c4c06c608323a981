/** Grammatical cases as bits, so that a form that may be several is their sum. */
export const nominative = 1;
export const genitive = 2;
export const dative = 4;
export const accusative = 8;
export const instrumental = 16;
export const prepositional = 32;
export const anyCase = 63;

export type Gender = "m" | "f";

/** What the form of a given name tells: the name in its base form, who bears it, in which cases it stands. */
export type GivenForm = {
  base: string;
  gender: Gender;
  cases: number;
  /** Seldom met: believed beside a surname, not alone. */
  rare?: boolean;
};

/** What the form of a title or kin word tells; a word for either sex has no gender. */
export type TitleForm = { cases: number; gender?: Gender; plural?: boolean };
