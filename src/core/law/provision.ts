import type { Text } from "../words/text.ts";
import type { AnyParameter } from "./parameter.ts";
import type { Party } from "./party.ts";
import type { Source } from "./source.ts";

/** One paragraph of a provision in a faithful summary of our own. */
export type Paragraph = { says: Text; source: Source };

/** A treaty, an act or a rule: what it says paragraph by paragraph, and its figures over time. */
export type Provision = {
  id: string;
  title: Text;
  /** How lawyers cite it: "ETS 112", "18 USC 3624". */
  cite: string;
  /** By their number in the text: "3.1.c"; where one number says several things, each by a name of ours: "36.1.b.notify". */
  paragraphs: Readonly<Record<string, Paragraph>>;
  parameters: readonly AnyParameter[];
  /** The states that a treaty binds, as far as they were read. */
  parties?: readonly Party[];
};

/** One paragraph of one provision, as a rule cites it. */
export type Cited = { provision: Provision; paragraph: string };

/** Cites a paragraph that the provision has. */
export const cite = <P extends Provision>(
  provision: P,
  paragraph: keyof P["paragraphs"] & string,
): Cited => ({
  provision,
  paragraph,
});

/** The paragraph that is cited. */
export const paragraphOf = ({ provision, paragraph }: Cited): Paragraph => {
  const found = provision.paragraphs[paragraph];
  if (!found) throw new Error(`${provision.id} has no paragraph ${paragraph}`);
  return found;
};

// "ii" and "iii" are numbers of the text, "notify" and "same-time" are names of ours.
const isOurName = (part: string): boolean => /^(?![ivx]+$)[a-z]{3,}/.test(part);

/** The number of a paragraph in the text; nothing where the text gives it none. */
export const numberOf = (paragraph: string): string =>
  paragraph.includes(" ")
    ? paragraph
    : paragraph
        .split(".")
        .filter((part) => !isOurName(part))
        .join(".");

/** As lawyers write it: "ETS 112, 3.1.c", "18 USC 3624(b)(1)". */
export const sayCited = ({ provision: { cite: name }, paragraph }: Cited): string => {
  const number = numberOf(paragraph);
  if (number === "" || name.endsWith(` ${number}`)) return name;
  const isOfTheCode = /^\d+ USC \d/.test(name);
  return isOfTheCode ? `${name}(${number.split(".").join(")(")})` : `${name}, ${number}`;
};
