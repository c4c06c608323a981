import type { Range } from "../ranges.ts";

const linesOf = (text: string): Range[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: line }) =>
    line.trim() === "" ? [] : [{ start: index, end: index + line.length }],
  );

/** What blank lines set apart; where there are none, each line. */
export const paragraphsOf = (text: string): Range[] => {
  const paragraphs: Range[] = [];
  const lines = linesOf(text);
  for (const { start, end } of lines) {
    const last = paragraphs.at(-1);
    const isApart = !last || text.slice(last.end, start).split("\n").length > 2;
    if (isApart) paragraphs.push({ start, end });
    else last.end = end;
  }
  return paragraphs.length > 1 ? paragraphs : lines;
};

// "Mr. Quispe", "Ф. М. Раджабзода", "Note No. 5": the point does not end the sentence.
const endsInAbbreviation = /(?:^|[^\p{L}])(?:\p{Lu}|Messrs|Mr|Mrs|Ms|Dr|No|Nos|St|гр|см|им|ст)\.\s*$/u;

/** So much is cut at once: a step of the segmenter takes as long as all that it was given, short or long. */
const cutAtOnce = 4096;

/** How the segmenter would cut a text, with the time linear in its length. */
const cutsOf = (segmenter: Intl.Segmenter, text: string): Range[] => {
  const cuts: Range[] = [];
  let [from, most] = [0, cutAtOnce];
  while (from < text.length) {
    const piece = text.slice(from, from + most);
    const found = [...segmenter.segment(piece)].map(({ index, segment }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
    const isLast = from + most >= text.length;
    // What comes behind the piece can move its last cut, and what it was cut from.
    const sure = isLast ? found : found.slice(0, -2);
    cuts.push(...sure);
    most = sure.length > 0 ? cutAtOnce : most * 2;
    from = isLast ? text.length : (sure.at(-1)?.end ?? from);
  }
  return cuts;
};

/** The sentences of each paragraph, as the language cuts them. */
export const sentencesOf = (text: string, paragraphs: readonly Range[], lang: string): Range[] => {
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return paragraphs.flatMap(({ start, end }) => {
    const sentences: Range[] = [];
    let isCut = false;
    for (const cut of cutsOf(segmenter, text.slice(start, end))) {
      const last = sentences.at(-1);
      if (last && isCut) last.end = start + cut.end;
      else sentences.push({ start: start + cut.start, end: start + cut.end });
      isCut = endsInAbbreviation.test(text.slice(start + cut.start, start + cut.end));
    }
    return sentences;
  });
};
