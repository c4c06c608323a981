import { sentenceOf } from "../layout/page.ts";
import type { DocumentDatum } from "../reading.ts";
import { offsets, type Scene } from "../scene.ts";
import { printed } from "./printed.ts";

/** Who signs the text: the people named on its bylines, in the words of the first of them. */
export function findAuthor({ page, people }: Scene): DocumentDatum | undefined {
  const signed = people.mentions.filter(({ from }) => {
    const block = page.blocks[sentenceOf(page.clauses, from)?.block ?? -1];
    return block?.kind === "byline";
  });
  const [first] = signed;
  if (!first) return undefined;
  const { start, end } = offsets(page, first.from, first.to);
  const names = [...new Set(signed.map(({ person }) => people.persons[person]?.name ?? ""))].filter(Boolean);
  return printed(names.join(", "), start, page.text.slice(start, end));
}
