import type { Passage } from "../source.contract.ts";

/** Words of a source with all the entries that stand on exactly these. */
export type CitedWords = { id: string; start: number; end: number; entries: Passage[] };

/** The cited words in the order of the text; the same words cited twice are one. */
export const citedWordsOf = (passages: readonly Passage[]): CitedWords[] => {
  const found = new Map<string, CitedWords>();
  for (const passage of passages) {
    const { start, end } = passage;
    const id = `${start}-${end}`;
    const known = found.get(id);
    if (known) known.entries.push(passage);
    else found.set(id, { id, start, end, entries: [passage] });
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** The words that an address names, if the text has such words. */
export const targetOf = (from: string | undefined, to: string | undefined, length: number) => {
  const [start, end] = [Number(from), Number(to)];
  if (from === undefined || to === undefined || !Number.isInteger(start) || !Number.isInteger(end))
    return undefined;
  return start >= 0 && start < end && end <= length ? { id: `${start}-${end}`, start, end } : undefined;
};

/** Where notes in a margin stand: each beside its words, or below the note before it. */
export const placeNotes = (notes: readonly { wanted: number; height: number }[], gap: number): number[] => {
  let free = 0;
  return notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
};
