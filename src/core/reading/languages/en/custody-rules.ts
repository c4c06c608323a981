import type { CustodyRule } from "../../custody/custody-rule.ts";
import { numberWord } from "./number-words.ts";

const count =
  "(?:\\d+(?:\\.\\d+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|twenty-five|thirty|forty|fifty)(?: and a half)?";
const length = `${count}[- ](?:years?|months?|days?|weeks?)(?: and ${count}[- ](?:months?|years?|days?))?`;
const rule = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})`, "gu");

const lengths = new RegExp(`(${count})[- ](year|month|day|week)`, "giu");

/** "20 years", "five-year" and the like as figures: "20 years", "5 years". */
function lengthOf(value: string): string | undefined {
  if (/^life/iu.test(value)) return "life";
  const parts = [...value.matchAll(lengths)].flatMap(([, number = "", unit = ""]) => {
    const figure = numberWord(number.toLowerCase());
    return figure === undefined ? [] : [`${figure} ${unit.toLowerCase()}${figure === 1 ? "" : "s"}`];
  });
  return parts.length > 0 ? parts.join(" ") : undefined;
}

/** Facts of somebody's custody, by the words that state them. */
export const custodyRules: readonly CustodyRule[] = [
  {
    name: "sentenced-to",
    signs: "sentenced jailed imprisoned",
    and: "year month day week life",
    field: "sentence_length",
    pattern: rule(
      `(?:sentenced|jailed|imprisoned)(?: \\p{L}+){0,4}? (?:to|for|in \\d{4} to) (?<value>(?:${length}|life)(?:['’]? (?:of )?(?:hard labou?r|in (?:prison|jail)|imprisonment|behind bars|probation))?)`,
    ),
    normalise: lengthOf,
  },
  {
    name: "year-sentence",
    signs: "sentence term prison jail",
    and: "year month day week",
    field: "sentence_length",
    pattern: rule(
      `(?:received|given|handed|serving|serve|got)(?: down)? (?:a |an |his |her )?(?<value>${length})(?: (?:prison|jail))? (?:sentence|term|in prison|in jail)`,
    ),
    normalise: lengthOf,
  },
  {
    name: "max-penalty",
    signs: "face facing carr punishable",
    and: "year month day week life",
    field: "max_penalty",
    pattern: rule(
      `(?:faces?|faced|facing|face|carries|carry|punishable by)(?: up to)? (?<value>(?:a |the )?(?:maximum|max)(?: (?:sentence|penalty|term))? of (?:up to )?(?:${length}|life)(?: in prison| behind bars| imprisonment)?|(?:up to )(?:${length}|life)(?: in prison| behind bars| imprisonment)?)`,
    ),
  },
  {
    name: "time-served",
    signs: "for credited served spent",
    and: "year month day week",
    field: "time_served",
    pattern: rule(
      `(?:(?:detained|held|imprisoned|jailed|in (?:prison|jail|custody|captivity)|behind bars)(?: in [\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+)?)? for|credited with the|already served|has served|spent(?= [\\p{L}\\d ]{3,30} (?:in|behind))) (?<value>(?:nearly |almost |more than |about |over )?${length})`,
    ),
  },
  {
    name: "held-since",
    signs: "since",
    field: "held_since",
    pattern: rule(
      "(?<value>(?:in custody|in prison|in jail|behind bars|held|imprisoned|detained|jailed)(?: [\\p{L}]+){0,3} since (?:[\\p{L}]+ ){0,3}?(?:in )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2}(?!\\d),?)?(?: \\d{4})?|\\d{4}))",
    ),
  },
  {
    name: "charged-with",
    signs: "charge accused convicted guilty indicted suspicion wanted allegedly",
    field: "charge",
    pattern: rule(
      "(?:charged with|accused of|convicted of|found guilty of|charges? of|indicted (?:on|for)|suspicion (?:of|(?:he|she|they) had)|pleaded guilty to|pleading guilty to|wanted for|allegedly|guilty to)(?: (?:charges? of|having))? (?<value>[\\p{L}])",
    ),
    toClauseEnd: true,
  },
  {
    name: "judge",
    signs: "judge magistrate justice",
    field: "judge",
    pattern: rule(
      "(?:[Jj]udge|[Mm]agistrate|[Mm]agistrate Judge|[Jj]ustice) (?<value>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})",
    ),
  },
  {
    name: "lawyer-name",
    signs: "lawyer attorney counsel barrister solicitor",
    field: "lawyer",
    pattern: rule(
      "(?<!special )(?:lawyer|attorney|counsel|barrister|solicitor)(?! [Gg]eneral)(?: for (?:the )?[\\p{L} ]{2,30})?,? (?<value>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?[\\p{L}'’-]*){1,3})",
    ),
  },
  {
    name: "name-lawyer",
    signs: "lawyer attorney",
    field: "lawyer",
    pattern: rule(
      "(?<value>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?[\\p{L}'’-]*){1,2}), (?:a|an|his|her|the|[\\p{L}]+['’]s)(?: \\p{L}+)? (?:lawyer|attorney)(?! general)",
    ),
  },
  {
    name: "court",
    signs: "court",
    field: "court",
    pattern: rule(
      "(?<value>(?:(?:an?|the) )?(?:(?:\\p{Lu}[\\p{L}.]+|district|federal|high|supreme|appeals?|military|city|regional|criminal) ){1,4}court(?: (?:in|of|for) (?:the )?\\p{Lu}[\\p{L}]+(?: (?:of )?\\p{Lu}[\\p{L}]+){0,4})?|(?:an?|the) court in \\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)(?= (?:sentenced|ruled|convicted|found|ordered|rejected|heard|on|in|upheld|dismissed|approved))",
    ),
  },
  {
    name: "facility",
    signs: "prison jail penitentiary detention correctional colony fci usp",
    field: "facility",
    pattern: rule(
      "(?:held|imprisoned|jailed|incarcerated|detained|locked up|serving (?:his|her|their|a|an) [\\p{L}\\d -]{2,40}|transferred|moved)(?: \\p{L}+){0,3} (?:in|at|to) (?:the )?(?<value>(?:(?:\\p{Lu}[\\p{L}-]+|of|No\\.?|\\d+) ){0,5}(?:[Pp]rison|[Jj]ail|[Pp]enitentiary|[Dd]etention [Cc]ent(?:er|re)|[Cc]orrectional (?:[Ii]nstitution|[Ff]acility)|[Pp]enal [Cc]olony|FCI \\p{Lu}\\p{L}+|USP \\p{Lu}\\p{L}+)(?: (?:in|at) \\p{Lu}[\\p{L}]+)?)",
    ),
  },
  {
    name: "health",
    signs:
      "health condition injur diabetes cancer tuberculosis hepatitis asthma pneumonia heart stroke coma blood hypertension covid lost",
    field: "health",
    pattern: rule(
      "(?<value>in (?:good|poor|stable|critical|serious|failing|bad) (?:health|condition)|(?:neurological|brain|head|spinal) injur(?:y|ies)|(?:diabetes|cancer|tuberculosis|hepatitis|asthma|pneumonia|heart (?:attack|disease|condition)|stroke|coma|high blood pressure|hypertension|COVID-19 positive)|lost (?:\\d+|\\p{L}+) (?:kg|kilos?|pounds|kilograms)|(?:negative impact on|deteriorat\\p{L}+(?: of)?|worsening) (?:[\\p{L}]+ ){0,6}?health(?: status)?)",
    ),
  },
  {
    name: "fine",
    signs: "fine pay forfeit",
    field: "fine",
    pattern: rule(
      "(?:fined|fine of|pay(?: a fine of)?|forfeit) (?<value>[$€£]\\s?\\d+(?:[.,]\\d+)*(?: (?:million|billion|thousand))?)",
    ),
  },
  {
    name: "bail-amount",
    signs: "bail bond",
    field: "bail_amount",
    pattern: rule(
      "(?:bail(?: (?:was|is|of|set))*(?: at)?|bond of) (?<value>[$€£]\\s?\\d+(?:[.,]\\d+)*(?: (?:million|billion|thousand))?)",
    ),
  },
  {
    name: "warrant",
    signs: "warrant interpol",
    field: "warrant",
    pattern: rule("(?<value>(?:international )?(?:arrest warrant|Interpol (?:red )?notice))"),
  },
  {
    name: "plea",
    signs: "plead",
    field: "plea",
    pattern: rule("(?<value>plead(?:ed|s|ing) (?:not )?guilty)"),
    normalise: (value) => (/not/iu.test(value) ? "not guilty" : "guilty"),
  },
];
