import { dayWithin, furtherAfter } from "./document-parts.ts";
import type { Named } from "./earlier-documents.ts";
import { type BodySentence, type LetterScene, plainSpan } from "./letter-scene.ts";
import type { Tagged } from "./tagged-sentence.ts";

/** A verb stands so near behind who wrote. */
const nearVerb = 5;

/** "You wrote to us on 3 June", "I wrote in March and again in April": letters told by their verb. */
export function documentsByVerb(
  letter: LetterScene,
  { sentence, after }: { sentence: BodySentence; after: string },
  { tags, starts, ends }: Tagged,
): Named[] {
  const { wrote, unanswered, subjectless } = letter.scene.language.letters.answers;
  const { text } = letter.scene.page;
  const found: Named[] = [];
  // A note of a call tells of its caller: "she e-mailed us on 3 June".
  const caller = letter.kind === "telephone_note";
  for (let at = 0; at < tags.length; at++) {
    const tag = tags.charAt(at);
    // «Первый раз писал в ноябре»: where a verb tells who acts, nobody need be named.
    const unnamed =
      subjectless !== undefined && at === 0 && /^[^wSyAhsG;:][^wSyAhspG;:]{0,3}$/u.test(tags.slice(0, 4));
    if (!(caller ? /[wSyAh]/u : /[wSyA]/u).test(tag) && !unnamed) continue;
    const verb = [...(unnamed ? [0] : []), 1, 2, 3, 4, nearVerb]
      .map((step) => at + step)
      .find(
        (place) =>
          place < tags.length &&
          (unnamed ? subjectless : wrote).test(text.slice(starts[place] ?? 0, ends[place]).toLowerCase()),
      );
    if (verb === undefined || /[;:nwD]/u.test(tags.slice(at + 1, verb))) continue;
    const own = unnamed || /[wSh]/u.test(tag);
    if (own && !unanswered.test(sentence.text + after)) continue;
    // The day stands behind the verb, or before the one who wrote: "On 3 June you asked".
    const behind = tags.slice(verb + 1).search(/[D;]/u);
    const next = behind < 0 ? -1 : verb + 1 + behind;
    const ahead = tags.slice(0, at).lastIndexOf("D");
    const day =
      tags.charAt(next) === "D" && next - verb < 16 ? next : ahead >= 0 && at - ahead < 4 ? ahead : -1;
    if (day < 0) continue;
    const start = Math.min(starts[at] ?? 0, starts[day] ?? 0);
    const end = Math.max(ends[verb] ?? 0, ends[day] ?? 0);
    const date = dayWithin(letter, { start, end });
    if (date === null || found.some((one) => one.date === date)) continue;
    const about = { rule: own ? "wrote-unanswered" : "you-wrote", chased: own, sentence };
    found.push({ span: plainSpan(letter.scene, start, end), reference: null, date, ...about });
    for (const further of furtherAfter(letter, sentence, end))
      found.push({
        span: plainSpan(letter.scene, further.start, further.end),
        reference: further.reference,
        date: further.date,
        ...about,
      });
  }
  return found;
}
