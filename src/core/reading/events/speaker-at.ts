import type { ReadStatement } from "../reading.ts";

/** Who speaks the words at an offset, where they stand in quotation marks. */
export type SpeakerAt = (offset: number) => string | undefined;

export const nobodySpeaks: SpeakerAt = () => undefined;

/** Looks speakers up among the statements of a text, however many they are. */
export const speakersOf = (statements: readonly ReadStatement[]): SpeakerAt =>
  tellersOf(statements.filter(({ kind }) => kind !== "indirect"));

/** The same for all that somebody tells, in quotation marks or not. */
export function tellersOf(statements: readonly ReadStatement[]): SpeakerAt {
  const spans = statements
    .flatMap(({ speaker, spans: said }) => said.map(({ start, end }) => ({ speaker, start, end })))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const last = spans[low - 1];
    return last && offset < last.end ? last.speaker : undefined;
  };
}
