import { type Choices, choose } from "./choose.ts";

const privacies: Choices<"alone" | "supervised"> = [
  [
    /\balone\b|in private|privately|unsupervised|unmonitored|out of (?:earshot|hearing)|without (?:a |any )?(?:guards?|officers?|staff)|no (?:guard|officer)s? (?:was |were )?present|наедине|без (?:присутствия|свидетелей|надзора)|конфиденциальн/iu,
    "alone",
  ],
  [
    /in (?:ear-?shot|the presence of)|supervised|(?:guard|officer|warder)s? (?:\p{L}+ )?(?:was |were )?(?:present|listen\p{L}+|stayed|remained|sat|stood)|within (?:earshot|hearing)|в присутствии|под (?:надзором|наблюдением|контролем)|присутствовал/iu,
    "supervised",
  ],
];

/** Whether somebody was seen alone: the first of these passages that says it decides. */
export const privacyIn = (...passages: readonly string[]): "alone" | "supervised" | undefined =>
  passages.map((words) => choose(words, privacies)).find(Boolean);
