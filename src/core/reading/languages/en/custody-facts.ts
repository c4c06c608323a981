import type { CustodyRule } from "../../custody/custody-rule.ts";
import { printedName, rulePattern } from "./rule-pattern.ts";
import { length } from "./terms.ts";

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
const day = `(?:${month}(?: \\d{1,2}(?!\\d),?)?(?: \\d{4})?|\\d{1,2} ${month}(?: \\d{4})?|(?:early |late |mid-)?\\d{4}|last \\p{L}+)`;

const kind =
  "(?:(?:[Pp]enal |[Cc]orrectional |[Ll]abou?r |[Pp]rison )?(?:[Cc]olony|[Cc]amp)|(?:[Rr]emand )?[Pp]rison(?: (?:[Hh]ospital|[Ii]nfirmary))?|[Jj]ail|[Pp]enitentiary|(?:[Pp]re-?trial |[Ii]mmigration |[Rr]emand |[Mm]etropolitan |[Jj]uvenile )?[Dd]etention (?:[Cc]ent(?:er|re)|[Ff]acility|[Dd]epot)|[Rr]emand [Cc]entre|[Cc]orrection(?:al|s) (?:[Ii]nstitution|[Ff]acility|[Cc]ent(?:er|re)|[Cc]omplex)|[Pp]olice (?:[Ss]tation|[Cc]ell))(?![\\p{L}])";
const where =
  "(?: (?:in|at|near|outside|on) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}[\\p{L}-]+(?:,? \\p{Lu}[\\p{L}-]+){0,3})";
const quality =
  "(?:(?:maximum|medium|minimum|high|low)-security |notorious |federal |state |private |women['’]s |men['’]s |\\p{L}+-run |\\p{Lu}\\p{L}+ )";

/** Facts of where and how somebody is held. */
export const custodyFacts: readonly CustodyRule[] = [
  {
    name: "facility",
    signs: "prison jail penitentiary detention correction colony camp police remand",
    field: "facility",
    pattern: rulePattern(
      `(?:in|at|to|from|inside|outside|of) (?:the )?(?<value>(?:\\p{Lu}[\\p{L}'’.-]+ (?:of )?){1,4}${kind}(?: No\\.? ?\\d+)?${where}?|(?:an? |the )?${quality}*${kind}${where}|(?:[Pp]enal |[Cc]orrectional )?[Cc]olony (?:No\\.? ?|IK-)?\\d+${where}?)`,
    ),
  },
  {
    name: "facility-code",
    signs: "fci usp hmp mdc mcc sizo ik fmc adx",
    field: "facility",
    pattern: rulePattern(
      "(?<value>(?:FCI|USP|HMP|MDC|MCC|FMC|ADX|SIZO|IK)[ -](?:No\\.? ?)?(?:\\d+|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))",
    ),
  },
  {
    name: "time-served",
    signs: "for credited served spent after",
    and: "year month day week",
    field: "time_served",
    pattern: rulePattern(
      `(?:(?:detained|held|imprisoned|jailed|in (?:prison|jail|custody|captivity)|behind bars)(?: in [\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}]+)?)? for|credited (?:\\p{L}+ )?with(?: the)?|already (?:served|spent)|has (?:served|spent)|had (?:served|spent)|spent(?= [\\p{L}\\d -]{3,30} (?:in|behind|at))|after(?: spending| serving)?(?= [\\p{L}\\d -]{3,30} (?:in (?:prison|jail|custody|captivity|detention|an? \\p{L}+ (?:prison|jail))|behind))) (?<value>(?:nearly |almost |more than |about |over |some )?${length})`,
    ),
  },
  {
    name: "time-in-jail",
    signs: "jail prison custody captivity detention",
    and: "days months years weeks",
    field: "time_served",
    pattern: rulePattern(
      `(?:held|spends|jailed) (?<value>${length}) in (?:(?:an?|the) )?(?:[\\p{L}]+ ){0,2}(?:jail|prison|custody|captivity|detention|cell)`,
    ),
  },
  {
    name: "held-since",
    signs: "since",
    field: "held_since",
    pattern: rulePattern(
      `(?:in custody|in prison|in jail|in detention|behind bars|held|imprisoned|detained|jailed|in pretrial detention|incarcerated)(?: [\\p{L}]+){0,5}? (?<value>since (?:[\\p{L}]+ (?:in|of|on) |in |about )?${day})`,
    ),
  },
  {
    name: "judge",
    signs: "judge magistrate justice",
    field: "judge",
    pattern: rulePattern(
      `(?:[Jj]udge|[Mm]agistrate|[Mm]agistrate Judge|(?:Chief )?Justice) (?<value>${printedName})`,
    ),
  },
  {
    name: "lawyer-name",
    signs: "lawyer attorney counsel barrister solicitor",
    field: "lawyer",
    pattern: rulePattern(
      `(?<!special |[Dd]istrict |U\\.S\\. |[Ss]tate )(?:[Ll]awyer|[Aa]ttorney|[Dd]efen[cs]e counsel|[Bb]arrister|[Ss]olicitor)s?(?! [Gg]eneral)(?: for (?:the )?[\\p{L} ]{2,30})?,? (?<value>${printedName})`,
    ),
  },
  {
    name: "name-lawyer",
    signs: "lawyer attorney solicitor barrister represent",
    field: "lawyer",
    pattern: rulePattern(
      `(?<value>${printedName}),? (?:(?:a|an|his|her|their|the|one of (?:his|her|their)|[\\p{L}]+['’]s?)(?: [\\p{L}-]+){0,2} (?:lawyer|attorney|solicitor|barrister)s?(?! [Gg]eneral)|who (?:is )?represent(?:s|ed|ing) (?:him|her|them|the family|\\p{Lu}))`,
    ),
  },
  {
    name: "health",
    signs:
      "health condition injur diabet cancer tubercul hepatitis asthma pneumonia heart stroke coma blood hypertension covid lost malaria hernia ulcer broken fractur kidney epilep depress pain pregnant weight",
    field: "health",
    pattern: rulePattern(
      "(?<value>in (?:good|poor|stable|critical|serious|failing|bad|declining) (?:health|condition|spirits)|(?:neurological|brain|head|spinal|back) injur(?:y|ies)|(?:type [12] )?diabet(?:es|ic)|(?:\\p{L}+ )?cancer|tuberculosis|hepatitis(?: [A-E])?|asthma(?:tic)?|pneumonia|heart (?:attack|disease|condition|problems?)|(?:mini-)?stroke(?! of)|coma|high blood pressure|hypertension|COVID-19 positive|malaria|epilep(?:sy|tic)|(?:an? )?(?:untreated |stomach )?(?:hernia|ulcers?)|kidney (?:stones?|failure|disease|problems?)|severe depression|chest pains?|pregnant|(?:broken|fractured|cracked) (?:\\p{L}+ )?(?:ribs?|wrist|arm|leg|jaw|nose|hand|finger|skull|hip|foot|teeth)|lost (?:more than |nearly |almost |about |over |at least )?(?:\\d+|\\p{L}+)(?: of)? (?:kg|kilos?|pounds|kilograms|stone)|lost (?:a lot of )?weight|(?:negative impact on|deteriorat\\p{L}+(?: of)?|worsening) (?:[\\p{L}]+ ){0,6}?health(?: status)?)",
    ),
  },
  {
    name: "suffers",
    signs: "diagnosed suffer",
    field: "health",
    pattern: rulePattern(
      "(?:diagnosed with|suffer(?:s|ed|ing)? from) (?<value>(?!(?:the|his|her|all|any) )[\\p{L}])",
    ),
    toClauseEnd: true,
  },
];
