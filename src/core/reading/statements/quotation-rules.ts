import { type Quotation, quotationAt } from "../layout/page.ts";
import { isTitle } from "../references/declined-clause.ts";
import type { Frame, StatementRule } from "./frame.ts";
import { gapAt, type Piece, phraseOf, startOf } from "./pieces.ts";

/** The quotation that goes on after "he said": `"A," he said. "B."` */
function continuation({ scene, sentence, quotations }: Frame, after: number): Quotation | undefined {
  const inSentence = quotations.find((one) => one.from >= after);
  if (inSentence) return inSentence.from - after <= 8 ? inSentence : undefined;
  const { page } = scene;
  const next = page.sentences[sentence.index + 1];
  const quotation = next && quotationAt(page, page.words[next.from]?.start ?? -1);
  const alone =
    next &&
    quotation &&
    next.block === sentence.block &&
    quotation.from === next.from &&
    quotation.to >= next.to;
  return alone ? quotation : undefined;
}

/** `"…," he said`, `"…," said Ana Ruiz. "…"`, `The case "is closed," said Ruiz`. */
export const afterQuotation: StatementRule = {
  name: "after-quotation",
  read: (frame) => {
    const { scene, sentence, cue, quotations, cues } = frame;
    const [from, to] = phraseOf(frame);
    const quotation = quotations.findLast((one) => one.to <= from);
    if (cue.kind !== "say" || !quotation || from - quotation.to > 0 || frame.place === "shared")
      return undefined;
    const earlier = cues.some((one) => one.to <= quotation.from);
    const led =
      !earlier && quotation.from > sentence.from ? startOf(scene.page, sentence.from) : quotation.start;
    const content: Piece[] = [[led, quotation.end]];
    const more = continuation(frame, to);
    if (more) content.push([more.start, more.end]);
    return { subject: frame.subject, content };
  },
};

/** A quotation that is the whole sentence before in the same block: `"A." Ruiz said: "B."` */
function loneQuotationBefore({ scene, sentence }: Frame): Quotation | undefined {
  const { page } = scene;
  const before = page.words[sentence.from - 1];
  const quotation = before && quotationAt(page, before.start);
  const block = page.blocks[sentence.block];
  return quotation && block && quotation.start === block.start && quotation.to === sentence.from
    ? quotation
    : undefined;
}

/** `He said: "…"`, `Ruiz told the court on Friday: "…"`, `заметил, что «…»`. */
export const beforeQuotation: StatementRule = {
  name: "before-quotation",
  read: (frame) => {
    const { scene, sentence, cue, quotations } = frame;
    const quotation = quotations.find((one) => one.from >= cue.to);
    if (cue.kind !== "say" || !quotation || quotation.from - cue.to > 14) return undefined;
    const gap = gapAt(scene.page, quotation.from);
    const before = scene.page.words[quotation.from - 1]?.lower ?? "";
    const adjoins =
      quotation.from === cue.to && !(scene.language.references.verbForm && isTitle(scene, quotation));
    const led = /[:,]/u.test(gap) || adjoins || scene.language.cues.complementizers.has(before);
    if (!led || quotation.to < sentence.to - 1) return undefined;
    const between = scene.page.words
      .slice(cue.to, quotation.from)
      .some((word) => scene.language.cues.complementizers.has(word.lower));
    if (between && !scene.language.cues.complementizers.has(before)) return undefined;
    const lead = loneQuotationBefore(frame);
    const content: Piece[] = [
      ...(lead ? [[lead.start, lead.end] as const] : []),
      [quotation.start, quotation.end],
    ];
    return { subject: frame.subject, content };
  },
};

/** `The ministry issued the following statement:` and a quotation or paragraph of its own. */
export const colonBeforeBlock: StatementRule = {
  name: "colon-before-block",
  read: (frame) => {
    const { scene, sentence, cue } = frame;
    const { page } = scene;
    const next = page.blocks[sentence.block + 1];
    const after = page.text.slice(sentence.end, next?.start ?? sentence.end);
    if (cue.kind !== "say" || !next || !/^["»”]?:\s+$/u.test(after)) return undefined;
    const quotation = quotationAt(page, next.start);
    return {
      subject: frame.subject,
      content: [quotation ? [quotation.start, quotation.end] : [next.start, next.end]],
      verbatim: scene.language.references.verbForm !== undefined,
    };
  },
};
