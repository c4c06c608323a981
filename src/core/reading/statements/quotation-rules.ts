import { type Quotation, quotationAt } from "../layout/page.ts";
import { isTitle } from "../references/declined-clause.ts";
import type { Cue } from "./cue.ts";
import type { Frame, StatementRule } from "./frame.ts";
import { gapAt, type Piece, phraseOf, startOf } from "./pieces.ts";
import { leadsIn } from "./quotation-lead.ts";

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
  return alone && !leadsIn(scene, next) ? quotation : undefined;
}

/** Verbs of saying; "asked" stands beside a quotation as "said" does. */
const speaks = (cue: Cue): boolean => cue.kind === "say" || cue.kind === "ask";

/** So many words of a title may stand between a quotation and what is known of its speaker. */
const longestTitle = 6;

/** `"…," | Fund chief economist | Ana Ruiz said`: nothing but a title stands between. */
function adjoinsQuotation({ scene }: Frame, from: number, to: number): boolean {
  // «Брат "короля" Орлов заявил»: a name in marks with no other mark after it is no speech.
  if (scene.language.references.verbForm && /^[»”"] $/u.test(gapAt(scene.page, from))) return false;
  if (to <= from) return true;
  const words = scene.page.words.slice(from + 1, to + 1);
  const title = scene.page.words[from];
  const { openers } = scene.language.references;
  if (!openers || to - from > longestTitle || !title) return false;
  const opens = title.capital || openers.has(title.lower);
  return (
    opens &&
    words.every((word) => /^(?: |['’]s? )$/u.test(word.gap)) &&
    !words.some((word) => scene.language.cues.entries.has(word.lower) && word.index < to)
  );
}

/** `"…," he said`, `"…," said Ana Ruiz. "…"`, `The case "is closed," said Ruiz`. */
export const afterQuotation: StatementRule = {
  name: "after-quotation",
  read: (frame) => {
    const { scene, sentence, cue, quotations, cues } = frame;
    const [from, to] = phraseOf(frame);
    const quotation = quotations.findLast((one) => one.to <= from);
    if (
      !speaks(cue) ||
      !quotation ||
      !adjoinsQuotation(frame, quotation.to, from) ||
      frame.place === "shared"
    )
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

/** `"Who is there?" Ruiz asked.`: a mark ends the quotation, not the sentence; the cue stands alone behind it. */
export const afterMark: StatementRule = {
  name: "after-mark",
  read: (frame) => {
    const { scene, sentence, cue } = frame;
    const [from, to] = phraseOf(frame);
    if (!speaks(cue) || frame.place === "shared" || !adjoinsQuotation(frame, sentence.from, from))
      return undefined;
    if (!/[?!…]["”]\s$/u.test(gapAt(scene.page, sentence.from))) return undefined;
    const before = scene.page.words[sentence.from - 1];
    const quotation = before && quotationAt(scene.page, before.start);
    const tail =
      to >= sentence.to || scene.language.cues.circumstances.has(scene.page.words[to]?.lower ?? "");
    const told = scene.language.cues.tellers.has(cue.word) && sentence.to - to <= 5;
    const more = continuation(frame, to);
    if (!quotation || quotation.to !== sentence.from || !(tail || told || more)) return undefined;
    const content: Piece[] = [[quotation.start, quotation.end]];
    if (more) content.push([more.start, more.end]);
    return { subject: frame.subject, content };
  },
};

/** `He said he was told that "…"`: the quotation is part of a clause. */
function hasClause({ scene, cue }: Frame, to: number): boolean {
  const { finite } = scene.language.cues;
  return scene.page.words.slice(cue.to, to).some((word) => finite?.has(word.lower));
}

/** `He said: "…"`, `Ruiz told the court on Friday: "…"`, `заметил, что «…»`. */
export const beforeQuotation: StatementRule = {
  name: "before-quotation",
  read: (frame) => {
    const { scene, sentence, cue, quotations } = frame;
    const quotation = quotations.find((one) => one.from >= cue.to);
    if (!speaks(cue) || !quotation || quotation.from - cue.to > 14) return undefined;
    const gap = gapAt(scene.page, quotation.from);
    const before = scene.page.words[quotation.from - 1]?.lower ?? "";
    const linked = scene.language.cues.complementizers.has(before) && !hasClause(frame, quotation.from);
    const adjoins =
      quotation.from === cue.to && !(scene.language.references.verbForm && isTitle(scene, quotation));
    // `Ruiz said they had two ways: "…"`: the clause is said too.
    const within =
      /[:,]/u.test(gap) && !scene.language.cues.tellers.has(cue.word) && hasClause(frame, quotation.from);
    const led = (/[:,]/u.test(gap) && !within) || adjoins || linked;
    if (!led || quotation.to < sentence.to - 1) return undefined;
    const between = scene.page.words
      .slice(cue.to, quotation.from)
      .some((word) => scene.language.cues.complementizers.has(word.lower));
    if (between && !linked) return undefined;
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
