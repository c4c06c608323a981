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
  /** By their number in the text: "3.1.c". */
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

/** "ETS 112, 3.1.c" */
export const sayCited = ({ provision, paragraph }: Cited): string => `${provision.cite}, ${paragraph}`;
