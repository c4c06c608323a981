/** The kinds of highlight, the outermost first; `cited` is what a citation points at. */
const markKinds = ["cited", "statement", "event", "custody", "person"] as const;
type MarkKind = (typeof markKinds)[number];

/** A highlighted stretch of a text, in UTF-16 code units, half-open. */
export type Mark = { id: string; kind: MarkKind; start: number; end: number };

type Segment = { start: number; words: string; marks: Mark[] };

/** Cuts a text wherever a mark begins or ends; each piece knows the marks over it, the outermost first. */
export const segmentsOf = (text: string, marks: Mark[]): Segment[] => {
  const within = marks.filter(({ start, end }) => start < end && start < text.length && end > 0);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of within) cuts.add(Math.max(0, start)).add(Math.min(text.length, end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const over = within.filter((mark) => mark.start < end && mark.end > start);
    return { start, words: text.slice(start, end), marks: over.sort(outermostFirst) };
  });
};

const outermostFirst = (a: Mark, b: Mark): number =>
  markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind) || b.end - b.start - (a.end - a.start);
