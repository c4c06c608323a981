import type { CustodyRule } from "../../custody/custody-rule.ts";
import { fact, length } from "./custody-patterns.ts";

/** "One count of", "two federal charges of". */
const counts =
  "(?:(?:(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|multiple|several|the|single|federal|felony|criminal|separate|misdemeanor) ){0,4}(?:counts?|charges?|crimes?) (?:of|for|related to|including) )?";
const someone =
  "(?:him|her|them|(?:[a-z-]+ |\\p{Lu}[\\p{L}'’-]+ ){0,5}\\p{Lu}[\\p{L}'’-]+|the [\\p{L} ]{3,25}?)";
const whereWhen =
  "(?: (?:in|by|at|on|under|last|this|earlier|near)(?: (?!(?:while|when|after|before|as|and|who|that|where|because|for)[ ,])[^;, ]+){1,6}?| \\p{L}+day|(?: behind closed doors| in secret| secretly)(?: in \\p{L}+)?)?";

/** Opens no charge: a length, a date, a body, a pronoun. */
const noCharge = `(?!(?:${length}|life|death|(?:more|less|nearly|almost|over|about) |the (?:first|second|past|last|rest|time)|questioning|trial|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(?:19|20)\\d\\d|any |it |that |this |them |him |her |his |their |years|months|weeks|days|hours|now|the other|both|a (?:while|week|month|year|day|few)|charges|suspicion|bail|bond|no |all |both |wrongdoing|up to))`;

const kindWord =
  "(?!(?:of|on|in|for|to|the|and|or|by|with|from|at|as|his|her|their|against|that|fabricated|false|basis)[ -])[a-z-]+";

/** What somebody is charged with. */
export const custodyCharges: readonly CustodyRule[] = [
  {
    name: "charged-with",
    signs: "charg accus convict guilty indict suspicion wanted acquit suspect",
    field: "charge",
    pattern: fact(
      `(?:charged${whereWhen} with|accused${whereWhen} of|(?:convicted|acquitted|cleared|found guilty|suspected)${whereWhen} of|indicted${whereWhen} (?:on|for)|charges? of|(?<!innocent )guilty(?: (?:[\\p{L}.]+ \\d{1,2}|\\p{L}+day|(?:in|on|last|this|earlier) [^;,]{2,40}?|\\p{L}+ in [^;,]{2,40}?))? to|suspicion of|suspicion (?:he|she|they) had|wanted (?:for|on)) ${counts}(?:having )?${noCharge}(?<value>["“]?[\\p{L}\\d])`,
    ),
    toClauseEnd: true,
    strict: true,
  },
  {
    name: "charged-someone-with",
    signs: "charg accus convict found acquit",
    field: "charge",
    pattern: fact(
      `(?:charg(?:ed|es|ing) ${someone}${whereWhen} with|accus(?:ed|es|ing) ${someone}${whereWhen} of|(?:convicted|acquitted) ${someone}${whereWhen} (?:of|on)|found ${someone} guilty${whereWhen} of) ${counts}(?:having )?${noCharge}(?<value>["“]?[\\p{L}\\d])`,
    ),
    toClauseEnd: true,
    ofObject: true,
  },
  {
    name: "count-of",
    signs: "count charge",
    field: "charge",
    pattern: fact(`(?:counts?|charges) of ${noCharge}(?<value>[\\p{L}])`),
    toClauseEnd: true,
  },
  {
    name: "sentenced-for",
    signs: "sentence prison jail serv year month term life",
    and: " for ",
    field: "charge",
    pattern: fact(
      `(?:(?:sentenced|serving|served|jailed|imprisoned|serves)[^;]{0,80}?(?:years?|months?|life|death|prison|jail|hard labou?r|colony|camp|term|sentence)(?: (?:on )?\\p{L}+day| last \\p{L}+)?) for ${noCharge}(?:allegedly )?(?<value>["“]?[\\p{L}\\d])`,
    ),
    toClauseEnd: true,
  },
  {
    name: "arrested-for",
    signs: "arrest detain jailed imprisoned nabbed trial tried held",
    and: " for over ",
    field: "charge",
    pattern: fact(
      `(?:arrested|detained|jailed|imprisoned|nabbed|on trial|tried|awaiting trial|stand trial)${whereWhen} (?:for|over) ${noCharge}(?:allegedly )?(?<value>["“]?[\\p{L}\\d])`,
    ),
    toClauseEnd: true,
  },
  {
    name: "allegedly",
    signs: "allegedly",
    field: "charge",
    pattern: fact("(?:for|after|of) allegedly (?<value>\\p{L}+ing)"),
    toClauseEnd: true,
  },
  {
    name: "charges-that",
    signs: "charge suspicion alleg",
    field: "charge",
    pattern: fact("(?:charges|suspicion|allegations) (?:that )?(?:he|she|they) (?:had )?(?<value>\\p{L})"),
    toClauseEnd: true,
  },
  {
    name: "kind-of-charge",
    signs: "charge",
    field: "charge",
    pattern: fact(
      `(?:on|over|fac(?:e|es|ed|ing)|fight(?:s|ing)?|den(?:y|ied|ies)|to|dropped|including|of|with|against (?:him|her|them) on) (?:(?:\\d+|two|three|four|multiple|several|federal|criminal|serious|new|trumped[- ]up|bogus|false|fabricated|separate|the|his|her|their|U\\.S\\.|state|felony|an?|various|additional|spurious|fake) ){0,4}(?<value>(?!(?:same|face|answer|fight|deny|drop|dismiss|pursue|add|lay|similar|unspecified|such|any|all|those|these|other|multiple|criminal|federal|new|additional|more|further|formal|press|no|bring|file|state|trumped|second|first|third|lesser|main|initial|original|remaining|fabricated|false|bogus|serious|separate)[ -])(?:${kindWord} ){0,2}${kindWord})[- ](?:related )?charges?(?![\\p{L}])(?! of)`,
    ),
    strict: true,
  },
  {
    name: "kind-of-trial",
    signs: "trial conviction indictment case",
    field: "charge",
    pattern: fact(
      "(?<value>treason|espionage|spying|terrorism|drug(?:[- ](?:trafficking|smuggling))?|(?:arms|people|human)[- ](?:trafficking|smuggling)|smuggling|murder|fraud|corruption|sedition|blasphemy|hacking|money[- ]laundering|kidnapping|manslaughter|extremism|bribery) (?:trial|conviction|indictment)(?! of)",
    ),
    strict: true,
  },
];
