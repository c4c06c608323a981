import { inLoops } from "../compile-pattern.ts";
import { branchesOf, firstLetters } from "../first-letters.ts";

/** Latin letters, inside a class. */
export const latin = "A-Za-z\u00c0-\u024f";

/** A look at the letter to come, which spares most places any longer look. */
const ahead = (body: string): string => {
  const letters = firstLetters(body);
  return letters === undefined ? "" : `(?=[${letters}])`;
};

/**
 * A pattern of whole words. Case counts, so that names can be told: it is tried on sentences with a small first letter.
 * What it captures while it looks back ("was later | arrested") belongs to the match. Letters are Latin here: classes of
 * all letters of the world make a pattern slow.
 */
export function words(body: string): RegExp {
  const plain = body
    .replace(/\[([^\]]*)\\p\{L\}/gu, `[$1${latin}`)
    .replaceAll("\\p{Lu}", "[A-Z\u00c0-\u00de\u0100-\u017e]")
    .replaceAll("\\p{Ll}", "[a-z\u00df-\u017f]")
    .replaceAll("\\p{L}", `[${latin}]`)
    .replaceAll("\\p{N}", "0-9");
  const branches = branchesOf(plain).map((branch) => ahead(branch) + branch);
  const whole = `${ahead(plain)}(?<![${latin}\\d-])(?:${branches.join("|")})(?![${latin}\\d])`;
  return new RegExp(inLoops(whole), "g");
}

const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const monthName =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const adverb =
  "(?:\\p{L}+ly|also|later|then|now|still|already|again|first|soon|once|twice|since|ever|never|not|both|each|all|just|instead|thus)";
const when = `(?:(?:on |late |early |last |this )?${weekday}(?: (?:night|morning|afternoon|evening))?|yesterday|today|tonight|tomorrow|last (?:week|month|year|night)|this (?:week|month|year|morning))`;
const auxiliary =
  "(?:has|have|had|having|will|would|could|can|may|might|to|should|must|cannot|shall|won['’]t|didn['’]t)";

const helpers = `(?:${auxiliary}(?: ${adverb}){0,2} ){0,2}`;

/** Looks back for forms of "to be" with what may stand around them: "has since been", "were on Friday", "is not being". */
export const be = `(?<=(?<![\\p{L}\\p{N}'’-])(${helpers}(?:(?:was|were|is|are) being|was|were|is|are|be|been|being|gets?|got|getting)(?:n['’]t)?(?: ${adverb}| ${when}){0,3} ))`;

/** Looks back for the helpers of a verb, if it has any: "has", "had later", "will". */
export const have = `(?<=(?<![\\p{L}\\p{N}'’-])(${helpers}))`;

/** What opens an object: a name, a pronoun, an article; a day or month is none. */
const object = `(?:(?:him|her|them|me|us|it|the|a|an|his|their|its|two|three|four|five|six)(?![\\p{L}-])|(?!${weekday}|${monthName})\\p{Lu})`;

const links =
  "in|on|at|by|for|to|since|after|over|last|from|under|with|during|without|while|near|outside|there|again|early|late|earlier|this|upon|as|along|alongside|together|yesterday|today|when|before|until|following|following|because|\\d{4}";

/** Whoever does the verb rather than suffers it. */
const doers =
  "has|have|had|having|who|they|he|she|we|I|police|officers|agents|authorities|officials|prosecutors|court|judge|jury|government|soldiers|forces|militants|gunmen|that|which|not|to|was|were|is|are|be|been|being|got|ly";

/** Participles after "was" and the like. */
export const passive = (participles: string): RegExp => words(`${be}(?:${participles})`);

/** Participles without "was": "Ruiz, arrested in May", "… and sentenced to ten years". */
export const reduced = (participles: string): RegExp =>
  words(
    `(?<=(?:and|or|then|but|later|eventually|subsequently|finally) )(?:${participles})(?! ${object})|(?<!(?:^|[ ,])(?:${doers}) )(?<!ly )(?:${participles})(?= (?:${links}|${weekday})(?![\\p{L}\\p{N}-]))|(?<=, )(?:${participles})(?=,)`,
  );

export const own = "(?:his|her|their|\\p{L}+['’]s?)";

/** What stands before a noun that has an owner: "his sudden | arrest", "her 2018 | arrest". */
export const ownedBy = `(?<=(?<![\\p{L}\\p{N}-])(${own}(?: (?:\\p{L}+|\\d{4})){0,2} ))`;

/** "His arrest", "the arrest of". */
export const noun = (nouns: string): RegExp =>
  words(`${ownedBy}(?:${nouns})|(?<=(?<!\\p{L})((?:the|an?) (?:\\p{L}+ )?))(?:${nouns})(?= of )`);

export const prison =
  "(?:[Pp]risons?|[Jj]ails?|[Cc]olony|[Cc]amp|[Dd]etention|[Ff]acility|[Cc]ells?|[Pp]enitentiary|lockup|stockade|brig|[Cc]ustody|FCI|USP)";

/** Posts that see to citizens abroad. */
export const consular =
  "(?:consular (?:officials?|officers?|staff|representatives?)|consuls?|consul[- ]general|diplomats?|ambassadors?|embassy (?:officials?|staff|representatives?|officers?)|consulate (?:officials?|staff))";
