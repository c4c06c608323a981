import { type Range, stretchOf } from "../ranges.ts";
import type { Party, Reading } from "../reading.ts";

const heldWords =
  /\b(?:cell(?:mate)?s?|inmates?|prison(?:ers?)?|jail|detainees?|imprisoned|held|detained|arrested|sentenced|wing|dormitory|citizens?|nationals?|compatriots?|there too|also there)\b|камер|тюрьм|тюрем|колони|барак|заключ[её]н|осужд[её]н|арестован|задержан|содерж[аи]тся|гражданин|гражданк|соотечественн|земляк|тоже там|там же/iu;

/** "Mr Tamrin, who is old, also asks": what stands between a name and what its bearer asks for. */
const asksHimself =
  /^(?:,[^,.]{1,80},)?\s+(?:(?:has|had|have|also|too|likewise|again|также|тоже|снова)\s+){0,3}(?:ask|request|complain|appeal|прос|попрос|жал[уо]|пожалов|обратил)/iu;

/**
 * Others in the position of whom a letter is about: named without a class of their own, and told of as held, as one of
 * ours, or as asking for something. Whoever writes or is written to is none.
 */
export const besideInLetter = (
  { letter, persons, mentions }: Reading,
  text: string,
  sentences: readonly Range[],
): Set<Party> => {
  const found = new Set<Party>();
  if (!letter) return found;
  const correspondents = [letter.sender?.person, letter.addressee?.person];
  const unplaced = new Set(persons.filter((one) => one.class === "other").map(({ id }) => id));
  for (const { person, start, end } of mentions) {
    if (!unplaced.has(person) || correspondents.includes(person)) continue;
    const sentence = stretchOf(sentences, { start, end });
    const isHeld = heldWords.test(text.slice(sentence.start, sentence.end));
    if (isHeld || asksHimself.test(text.slice(end, sentence.end))) found.add(person);
  }
  return found;
};
