import type { EventRule } from "../../events/event-rule.ts";
import { be, consular, own, words } from "./event-patterns.ts";

const clinic =
  "(?:hospitals?|clinic|infirmary|[Mm]edical [Cc]ent(?:er|re)|emergency room|intensive care|medical (?:unit|ward|facility)|sick ?bay)";
const hurt =
  "tortured|beaten(?: up)?|abused|mistreated|ill-treated|maltreated|assaulted|starved|threatened|humiliated|raped|waterboarded|shackled|blindfolded|hooded|strip-searched|force-fed|poisoned|stabbed|roughed up|pepper-sprayed|suffocated|(?:questioned|interrogated|grilled)(?= (?:for|up to|around|day|\\d))|whipped|electrocuted|drugged|harassed|brutali[sz]ed|terrori[sz]ed|sleep-deprived|interrogated for|stripped naked|chained|punched|kicked|choked|coerced";

/** Health, treatment and visits. */
export const treatmentEvents: readonly EventRule[] = [
  {
    name: "treated",
    signs:
      "hospitali treated examined evaluated vaccinated operated diagnosed tested seen given provided evacuated",
    type: "medical",
    pattern: words(
      `${be}(?:hospitali[sz]ed|treated(?= (?:(?:for|at|by|in|with) ))(?!with (?:respect|dignity|kindness|courtesy|care))|(?:medically )?examined(?= (?:by|at|in|for))|(?:medically )?evaluated|vaccinated|operated on|diagnosed with|seen by(?= (?:(?:an? |the |\\p{L}+ )?(?:\\p{L}+ )?(?:doctors?|physicians?|medics?|nurse)))|medically evacuated|given(?= (?:(?:\\p{L}+ ){0,2}(?:medical(?! (?:furlough|leave|parole))|medicine|medication|treatment|care)))|provided with(?= (?:[^;]{0,30}medical (?:aid|care|help|assistance|treatment)))|tested(?= (?:positive|negative|for)))|(?:have|has|had)(?: already)? tested (?:positive |negative )?for|tested (?:positive|negative)(?= for)`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "taken-to-hospital",
    signs: " admitted taken rushed moved transferred flown brought airlifted sent evacuated ",
    and: "hospital clinic infirmary medical emergency intensive bay",
    type: "medical",
    pattern: words(
      `${be}(?:admitted|taken|rushed|moved|transferred|flown|brought|airlifted|sent|being taken|evacuated) to(?= (?:(?:[\\p{L}.'’-]+ ){0,7}?${clinic}))`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "underwent",
    signs: "medical surger operation treatment check evaluation chemotherapy biops scan screening assessment",
    type: "medical",
    pattern: words(
      `(?:underwent|undergo(?:es|ing|ne)?|receiv(?:ed|es|ing)|get(?:ting|s)?|had)(?: \\p{L}+){0,3}? (?:medical (?:care|treatment|attention|evaluations?|examinations?|tests|checks?|checkups?|help)|surgery|surgeries|an operation|treatment (?:for|at)|(?:health|medical|psychological) (?:check-?ups?|evaluations?|screenings?|assessments?)|chemotherapy|a biopsy|a scan)|for (?:further |a |routine |additional )?(?:medical (?:evaluations?|treatment|examinations?|care|tests|checks?|checkups?))`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "treated-someone",
    signs: "doctor physician medic surgeon nurse hospital clinic infirmary emergency",
    type: "medical",
    pattern: words(
      `(?:doctors?|physicians?|medics?|surgeons?|nurses?|paramedics)(?: \\p{L}+){0,2} (?:treated|examined|evaluated|operated on|saw|examining|treating)|(?:took|rushed|taking|sent)(?= (?:him|her|them|\\p{Lu}[^;,]{1,30}) to (?:[\\p{L}.'’-]+ ){0,6}?${clinic})`,
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "ill-treated",
    signs:
      "tortur beaten abused treated assaulted starved threatened humiliated raped waterboarded shackled blindfolded whipped electrocuted drugged harassed denied depriv subjected interrogated questioned grilled hooded strip-searched force-fed poisoned stabbed roughed pepper suffocated stripped chained punched kicked choked coerced brutal terrori sleep forced",
    type: "ill_treatment",
    pattern: words(
      `${be}(?:\\p{L}+ and )?(?:${hurt})|(?:${be})?denied (?:\\p{L}+ ){0,2}(?:medical|food|medicines?|medication|drugs|water|sleep|treatment)|(?:${be})?deprived of (?:\\p{L}+ )?(?:food|sleep|medical|water|contact|sunlight|light)|(?:${be})?subjected to (?:[\\p{L}-]+ ){0,3}?(?:torture|abuse|beatings?|interrogations?|mistreatment|treatment|violence|threats|electric|conditions|humiliation)|(?:${be})?forced to(?= (?:(?:[\\p{L}-]+ ){0,3}?(?:confess|stand|sleep|kneel|sign|labou?r|stress|watch|strip)))|(?:imprisoned and )?tortured by`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "ill-treated-participle",
    signs:
      "tortured beaten abused treated assaulted starved raped shackled blindfolded drugged stripped punched kicked interrogated questioned",
    type: "ill_treatment",
    pattern: words(
      `(?<=(?:, |and |then ))(?:tortured|beaten|abused|mistreated|starved|raped|shackled|blindfolded|drugged|strip-searched|stripped naked|punched|kicked|(?:interrogated|questioned)(?= (?:for|daily|around|day)))(?=[ ,.;]|$)(?! (?:him|her|them|the|a) )`,
    ),
    patient: "before",
    weak: true,
  },
  {
    name: "ill-treated-someone",
    signs:
      "beat tortur threaten abus interrogat starv mistreat assault humiliat depriv refus kicked punched blindfolded shackled drugged",
    type: "ill_treatment",
    pattern: words(
      "(?:beat|beats|beating|beaten|threaten(?:ed|s|ing) to [\\p{L}-]+|tortur(?:ed|es|ing)|threaten(?:ed|s|ing)|abus(?:ed|es|ing)|starv(?:ed|es|ing)|mistreat(?:ed|s|ing)|assault(?:ed|s|ing)|humiliat(?:ed|es|ing)|depriv(?:ed|es|ing)|kicked|punched|blindfolded|shackled|drugged)",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "suffered-abuse",
    signs: "torture abuse beating mistreat ill-treat interrogation inhumane degrading",
    type: "ill_treatment",
    pattern: words(
      `(?:suffered|endured|survived|experienced|faced|underwent|despite)(?: [\\p{L}-]+){0,4}? (?:torture|abuse|beatings?|mistreatment|ill-treatment|interrogations?|inhumane|degrading)`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "visited",
    signs: "visited",
    type: "visit",
    pattern: words(`${be}visited(?= (?:by|in|at|on|last|twice|every|regularly|weekly|monthly))`),
    patient: "subject",
    weak: true,
  },
  {
    name: "visited-someone",
    signs: "visit",
    type: "visit",
    pattern: words("(?:visit(?:ed|s|ing)?|paid (?:\\p{L}+ )?visits? to)"),
    patient: "object",
    strict: true,
    wholeClause: true,
    placed: true,
    weak: true,
  },
  {
    name: "allowed-to-see",
    signs: " see visit meet met saw visited ",
    and: " allowed permitted able allow permission last first twice only got ",
    type: "visit",
    pattern: words(
      `(?:${be}(?:\\p{L}+ )?(?:allowed|permitted|able|allow|granted permission|given permission) to|last|first|twice|only|got to) (?:see|visit|meet(?: with)?|saw|visited|met(?: with)?)`,
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "consul-saw",
    signs: " saw see sees met meet meets seen spent ",
    and: "consul diplomat ambassador embassy lawyer attorney delegation red",
    type: "visit",
    pattern: words(
      `(?:${consular}|lawyers?|attorney|delegation|officials? from the embassy|Red Cross)(?: [^;,]{1,60}?)? (?:(?:has|have|had) been to see|saw|see|sees|met(?: with)?|meet(?: with)?|meets with|have seen|has seen|had seen|spent time with)`,
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "visit-noun",
    signs: "visit access",
    type: "visit",
    pattern: words(
      `(?:consular|family|monthly|weekly|regular|conjugal|prison)(?: \\p{L}+)? visits?(?= (?:took|was|were|on|in|by|from|with|to|lasted|has|have))|(?:${be})?(?:granted|given|allowed|received) (?!no )(?:\\p{L}+ )?(?:consular (?:access|visits?)|visits?|visitors)|visits? (?:from|by)(?= (?:(?:the |an? |${own} |\\p{L}+ ){0,2}(?:${consular}|wife|husband|mother|father|family|relatives|lawyers?|consul|Red)))`,
    ),
    patient: "about",
    weak: true,
  },
];
