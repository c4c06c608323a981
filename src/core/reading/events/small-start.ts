/** A sentence with a small first letter and as long as before, so that one pattern reads it anywhere. */
export function withSmallStart(sentence: string): string {
  const first = sentence.charAt(0).toLowerCase();
  return first.length === 1 ? first + sentence.slice(1) : sentence;
}
