import { inLoops } from "../compile-pattern.ts";
import { latin } from "./event-patterns.ts";

const small =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";

/** "20", "8½", "twenty-seven", "two and a half". */
export const count = `(?:\\d+(?:\\.\\d+)?½?|${tens}|${small}|an?)(?: and a half|-and-a-half)?`;
const unit = "(?:years?|months?|weeks?|days?)(?![\\p{L}])";

/** "Five years and three months", "18-month". */
export const length = `${count}[- ]${unit}(?:(?: and|, and|,) ${count}[- ]${unit}){0,2}`;
export const about =
  "(?:nearly |almost |more than |less than |about |around |over |some |roughly |at least |just over |just under |close to )?";
export const name =
  "(?:(?:Dr|Col|Gen|Maj|Capt|Lt|Sgt)\\. )?\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|(?:al|bin|ben|de|van|von|der) )?(?: ?(?:[a-z]{2}-)?\\p{Lu}[\\p{L}'’-]+)){1,3}";
export const place = "\\p{Lu}[\\p{L}'’-]+(?:,? \\p{Lu}[\\p{L}'’-]+){0,2}";
const currency =
  "(?:dollars|euros|pounds|baht|rou?bles|yuan|yen|won|rupees|rupiah|pesos|dirhams|riyals?|rials|francs|lira|rand|naira|shillings|dinars|ringgit|dong|kron[eo]r|kronor|hryvnias?|tenge|soles|reais|zloty|shekels|taka|kyats?|birr)";
export const money = `(?:[$€£]\\s?\\d+(?:[.,]\\d+)*(?:[ -](?:million|billion|thousand))?|\\d+(?:[.,]\\d+)*(?: (?:million|billion|thousand))? (?:[A-Z][a-z]+ )?${currency})`;

/** A pattern that begins with a word and may end within one; letters are Latin, as in the patterns of events. */
export const fact = (body: string): RegExp =>
  new RegExp(inLoops(`(?<![${latin}\\d])(?:${plain(body)})`), "g");

/** Classes of all letters of the world make a pattern slow. */
const plain = (body: string): string =>
  body
    .replace(/\[([^\]]*)\\p\{Lu\}([^\]]*)\\p\{L\}/gu, `[$1A-Z$2${latin}`)
    .replace(/\[([^\]]*)\\p\{L\}/gu, `[$1${latin}`)
    .replaceAll("\\p{Lu}", "[A-Z\u00c0-\u00de\u0100-\u017e]")
    .replaceAll("\\p{L}", `[${latin}]`);
