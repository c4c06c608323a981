import type { CustodyRule } from "../../custody/custody-rule.ts";
import { rulePattern, sum } from "./rule-pattern.ts";
import { length, lengthOf } from "./terms.ts";

const served =
  "(?:['’]? (?:of )?(?:hard labou?r|(?:in|at) (?:a |an )?(?:[\\p{L}-]+ )?(?:prison|jail|penal colony|colony|labou?r camp|custody)|imprisonment|behind bars|probation|house arrest))";
const term = `(?:${length}${served}?|life(?: in prison| imprisonment| without parole)?|death(?! (?:row|in)))`;

/** What a court's name ends in: "of Appeal", "on Grave Crimes", "in Lima", "for the Eastern District". */
const courtTail =
  "(?: (?:of|on) \\p{Lu}\\p{L}+(?: (?:and )?\\p{Lu}\\p{L}+){0,3})?(?: (?:in|of|for|at) (?:the )?\\p{Lu}[\\p{L}.]+(?: (?:of )?\\p{Lu}[\\p{L}.]+){0,4})?";
const courtWord =
  "(?:\\p{Lu}[\\p{L}.'’-]+|district|federal|high|supreme|appeals?|military|city|regional|criminal|local|lower|trial)";
const court = `(?:(?:(?:an?|the) )?(?:${courtWord} ){1,4}[Cc]ourt${courtTail}|(?:the )?Court of \\p{Lu}\\p{L}+${courtTail}|(?:an?|the) court in \\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)`;

/** Facts that stand in charges and judgments. */
export const sentenceFacts: readonly CustodyRule[] = [
  {
    name: "sentenced-to",
    signs: "sentenced jailed imprisoned commuted reduced increased ordered",
    and: "year month day week life death",
    field: "sentence_length",
    pattern: rulePattern(
      `(?:sentenced|(?<!been )jailed|(?<!been )imprisoned|(?:commuted|reduced|increased|lengthened)(?: [\\p{L}'’-]+){0,3}|ordered)(?: [\\p{L}\\d'’,-]+){0,7}? (?:to|for|serve) (?<!up to )(?<value>${term})`,
    ),
    normalise: lengthOf,
  },
  {
    name: "year-sentence",
    signs: "sentence term prison jail colony bars",
    and: "year month day week",
    field: "sentence_length",
    pattern: rulePattern(
      `(?:received|given|handed|serving|serves?|served|got|gets|drew|imposed)(?: down| out)? (?:a |an |his |her |their |the )?(?<value>${length}(?: (?:prison|jail|federal|suspended))* (?:sentences?|terms?|in (?:federal |a |an )?(?:prison|jail|colony|penal colony|labou?r camp)|behind bars))`,
    ),
    normalise: lengthOf,
  },
  {
    name: "sentence-of-years",
    signs: "sentence term",
    and: "year month",
    field: "sentence_length",
    pattern: rulePattern(
      `(?<value>(?:\\d{1,3}|[a-z]+)-(?:year|month)(?: (?:prison|jail|federal|suspended|colony))* (?:sentences?|(?<=(?:prison|jail|colony|suspended|federal) )terms?|stretch))`,
    ),
    normalise: lengthOf,
  },
  {
    name: "gets-years",
    signs: "gets got",
    and: "year month",
    field: "sentence_length",
    pattern: rulePattern(`(?:gets|got) (?<value>${length})(?! (?:ago|later|of))`),
    normalise: lengthOf,
  },
  {
    name: "sentenced-to-death",
    signs: "death",
    field: "sentence_length",
    pattern: rulePattern("(?<value>death (?:sentence|row))"),
    normalise: lengthOf,
  },
  {
    name: "max-penalty",
    signs: "face facing carr punishable could risk",
    and: "year month day week life death",
    field: "max_penalty",
    pattern: rulePattern(
      `(?:fac(?:es?|ed|ing)|carr(?:y|ies|ied)|punishable by|could (?:get|be sentenced to|receive|spend|be given|be jailed for)|risk(?:s|ed|ing)?)(?: (?:both|a possible|possibly))? (?<value>(?:(?:a |the )?(?:maximum|max|possible|potential|minimum|mandatory)(?: (?:prison |jail )?(?:sentence|penalty|term))?(?: of)? )?(?:up to |as many as |at least |between |\\d+ to )?(?:${length}|life|the death penalty)${served}?(?: (?:sentence|term))?)`,
    ),
  },
  {
    name: "charged-with",
    signs: "charg accused convicted guilty indicted suspicion wanted allegedly counts count suspected",
    field: "charge",
    pattern: rulePattern(
      "(?:charg(?:ed|ing|es)(?: (?:the |his |her )?[\\p{L}'’-]+){0,4}? with|accused (?:him |her |them |\\p{Lu}\\p{L}+ )?of|convicted (?:him |her |them )?of|found (?:him |her |them |\\p{Lu}\\p{L}+ )?guilty of|charges? of|(?:indicted|convicted|charged) on|indicted for|suspicion (?:of|(?:he|she|they) had)|suspected of|pleaded guilty to|pled guilty to|pleading guilty to|wanted for|wanted on|allegedly|guilty to|counts? of)(?: (?:charges? of|having|the charge of|\\p{L}+ counts? of|one count of))? (?<value>[\\p{L}“\"])",
    ),
    toClauseEnd: true,
  },
  {
    name: "on-charges",
    signs: "charges charge",
    field: "charge",
    pattern: rulePattern(
      "(?:on|faced?|facing|faces|denied|denies|over|deny|dropped(?: the)?) (?<value>(?!(?:the|these|those|his|her|their|any|all|new|criminal|no|other|similar|what|which|both|such|false|formal|serious|more|state|federal) charges?)(?:(?!(?:the|of|a|an|in|and|his|her)\\b)[\\p{L}-]+ ){0,2}[\\p{L}-]+) charges?(?![\\p{L}])",
    ),
  },
  {
    name: "for-crime",
    signs: " for over",
    field: "charge",
    pattern: rulePattern(
      `(?:in (?:federal )?(?:prison|jail)|imprisonment|behind bars|penal colony|labou?r camp|jailed|imprisoned|arrested|detained|indicted|executed|${length}|sentences?|terms?) (?:for|over) (?<value>(?!(?:more|less|nearly|almost|about|over|at|up|the|an?|some|several|life|now|him|her|them|good|questioning|treatment|example) |(?:[\\p{L}\\d-]+ ){1,3}(?:years?|months?|days?|weeks?|hours?))[\\p{L}])`,
    ),
    toClauseEnd: true,
  },
  {
    name: "court",
    signs: "court",
    field: "court",
    pattern: rulePattern(
      `(?<value>${court})(?=(?: [\\p{L}\\d,-]+){0,4}? (?:sentenced|ruled|convicted|found|ordered|jailed|rejected|heard|upheld|affirmed|dismissed|approved|refused|extended|remanded|charged|denied|granted|acquitted|adjourned|set aside|overturned|quashed|reduced|commuted))`,
    ),
  },
  {
    name: "court-by",
    signs: "court",
    field: "court",
    pattern: rulePattern(
      `(?:(?:sentenced|convicted|tried|jailed|acquitted|charged|indicted|arraigned)(?: [\\p{L}\\d,-]+){0,8}? (?:by|in|before|at)|(?:appeared|appear|appearing|arraigned|hearing|trial) (?:in|before|at)) (?<value>${court})`,
    ),
  },
  {
    name: "fine",
    signs: "fine pay forfeit",
    field: "fine",
    pattern: rulePattern(`(?:fined|fines? of|pay|forfeit)(?: [\\p{L}]+){0,4}? (?<value>${sum})`),
  },
  {
    name: "sum-fine",
    signs: "fine",
    field: "fine",
    pattern: rulePattern(`(?<value>${sum}) fine`),
  },
  {
    name: "bail-amount",
    signs: "bail bond",
    field: "bail_amount",
    pattern: rulePattern(`(?:bail|bond)(?: [\\p{L}]+){0,3}? (?<value>${sum})`),
  },
  {
    name: "sum-bail",
    signs: "bail bond",
    field: "bail_amount",
    pattern: rulePattern(`(?<value>${sum})(?: [\\p{L}]+){0,2} (?:bail|bond)`),
  },
  {
    name: "warrant",
    signs: "warrant interpol detainer",
    field: "warrant",
    pattern: rulePattern(
      "(?<value>(?:an? )?(?:(?:international|U\\.S\\.|European|outstanding|\\p{Lu}\\p{L}+) )?(?:arrest warrant|bench warrant|warrant for (?:his|her|their) arrest|warrant|Interpol (?:red )?notice|immigration detainer))",
    ),
  },
  {
    name: "plea",
    signs: "plead pled",
    field: "plea",
    pattern: rulePattern("(?<value>(?:plead(?:ed|s|ing)?|pled) (?:not )?guilty)"),
    normalise: (value) => (/not/iu.test(value) ? "not guilty" : "guilty"),
  },
];
