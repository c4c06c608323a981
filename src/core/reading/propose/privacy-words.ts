import type { Choices } from "./choose.ts";

type Privacy = "alone" | "supervised";

const privacies: Choices<Privacy> = [
  [
    /(?:saw|seen?|seeing|spoken?|speak|left|met|meet|met with|talk(?:ed)?|visit(?:ed)?|interview(?:ed)?)\b[^.;:!?]{0,40}\balone\b|in private|privately|unsupervised|unmonitored|out of (?:earshot|hearing)|without (?:a |any )?(?:guards?|officers?|staff|supervision)|no (?:guard|officer|warder)s? (?:was |were )?present|наедине|без (?:присутствия|свидетелей|надзора)|конфиденциальн/giu,
    "alone",
  ],
  [
    /in (?:ear-?shot|the presence of)|(?<!un)supervised|(?:guard|officer|warder)s? (?:\p{L}+ )?(?:was |were )?(?:present|listen\p{L}+|stayed|remained|sat|stood)|within (?:earshot|hearing)|в присутствии|под (?:надзором|наблюдением|контролем)|присутствовал/giu,
    "supervised",
  ],
];

// "We were not left alone", «наедине поговорить не дали» say the contrary of what the words after them say.
const deniedBefore = /(?:(?<!\p{L})(?:not|never|no longer|no|не|ни)|n['’]t)(?:\s+\p{L}+){0,2}\s+$/iu;
const deniedAfter = /^[^.;:!?]{0,30}(?<!\p{L})не (?:дали|дают|разреш|позвол|удалось|получил|предостав)/iu;

const contrary: Record<Privacy, Privacy> = { alone: "supervised", supervised: "alone" };

const toldIn = (words: string): Privacy | undefined => {
  for (const [pattern, said] of privacies)
    for (const { index, 0: found } of words.matchAll(pattern)) {
      const [before, after] = [words.slice(0, index), words.slice(index + found.length)];
      return deniedBefore.test(before) || deniedAfter.test(after) ? contrary[said] : said;
    }
  return undefined;
};

/** Whether somebody was seen alone: the first of these passages that says it decides. */
export const privacyIn = (...passages: readonly string[]): Privacy | undefined =>
  passages.map(toldIn).find(Boolean);
