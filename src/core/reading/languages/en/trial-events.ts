import type { EventRule } from "../../events/event-rule.ts";
import { be, have, noun, own, ownedBy, passive, reduced, words } from "./event-patterns.ts";

/** "A 12-year prison sentence", "18 months". */
const term =
  "(?:an? )?(?:(?:maximum|additional|suspended|stiff|harsh|lengthy|reduced|mandatory) )?(?:\\d[\\d.½]*|life|death|\\p{L}+(?:-\\p{L}+)?)(?:-and-a-half|½)?[ -](?:(?:years?|months?|days?)(?:-long)?[ -]?)?(?:(?:suspended|prison|jail) )?";
const months = "(?:\\d[\\d.½]*|\\p{L}+(?:-\\p{L}+)?)(?: and a half)? (?:years?|months?|days)";

/** From the accusation to the verdict. */
export const trialEvents: readonly EventRule[] = [
  {
    name: "charged",
    signs: "charged indicted",
    type: "charge",
    pattern: words(
      `${be}(?:charged(?! (?:\\$|by the|up|at|more|less|that|down|off))|indicted|formally charged)`,
    ),
    patient: "subject",
  },
  {
    name: "charged-participle",
    signs: "charged indicted",
    type: "charge",
    pattern: reduced("(?:charged(?= (?:with|over|in|under|as|by|for))|indicted)"),
    patient: "before",
  },
  {
    name: "charged-someone",
    signs: " charges charged charging indicts indicted indicting ",
    type: "charge",
    pattern: words("(?:charg(?:es|ed|ing)|indict(?:s|ed|ing))"),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "charges-dropped",
    signs: "charge case indict prosecut complaint",
    and: "drop dismiss withdr abandon threw toss declin decided opted chose thrown",
    type: "charge",
    pattern: words(
      "(?:drop(?:ped|s|ping)?|dismiss(?:ed|es|ing)?|withdr[ae]w(?:s|n|ing)?|abandoned|threw out|tossed out)(?: all| the| those| its| these| most| \\p{L}+ing)? (?:[\\p{L}-]+ ){0,3}?(?:charges?|case|indictment|complaint|prosecution)|(?:charges?|case|indictment)(?: against [\\p{L} ]{2,30}?)? (?:was|were|had been|have been|has been|being|is|are|be)(?: later| all| also)? (?:dropped|dismissed|withdrawn|thrown out|tossed)|(?:decided|declined|opted|chose)(?: [^;,]{1,30})? not to (?:indict|charge|prosecute)|declin(?:ed|ing) to (?:indict|charge|prosecute)",
    ),
    patient: "about",
    wholeClause: true,
    weak: true,
    status: "negated",
  },
  {
    name: "charges-brought",
    signs: "charge indictment complaint",
    and: "brought filed bring filing press announc added level unseal unveil issued returned handed hit fac",
    type: "charge",
    pattern: words(
      "(?:brought|filed|bringing|filing|pressed|pressing|announced|added|leveled|levelled|unsealed|unveiled|issued|returned)(?: \\p{L}+){0,4}? (?:charges?|indictment|complaint)(?= (?:against|charging|accusing))|(?:charges|indictment|complaint)(?:, [^;,]{3,40},)? (?:was|were|had been|have been) (?:brought|filed|unsealed|announced|handed up)(?: \\p{L}+)? against|hit with(?: \\p{L}+){0,4} charges|faces?(?:d)? (?:new|additional|criminal|federal|fresh|several|multiple|felony)(?: [\\p{L}-]+){0,2} charges?",
    ),
    patient: "about",
    wholeClause: true,
    weak: true,
  },
  {
    name: "facing-charges",
    signs: " charge charges count counts ",
    and: " face faces faced facing ",
    type: "charge",
    pattern: words(
      `${have}(?:face|faces|faced|facing)(?: [\\p{L}\\d-]+){0,4}? (?:charges?|counts?)(?= |[,.;]|$)`,
    ),
    patient: "subject",
    weak: true,
    status: "actual",
  },
  {
    name: "accused",
    signs: "accused",
    type: "charge",
    pattern: words(`(?:${be}|(?<=and |, ))accused(?: (?:by|in) [^;,]{2,40}?)? of`),
    patient: "subject",
    weak: true,
  },
  {
    name: "accused-participle",
    signs: "accused",
    type: "charge",
    pattern: words(
      "(?<!(?:[Tt]he|has|have|had|who|also|was|were|is|are|been|being|be|them|others|an?|and|ly) )(?<!, )accused(?: (?:by|in) [^;,]{2,40}?)? of",
    ),
    patient: "before",
    weak: true,
  },
  {
    name: "accused-someone",
    signs: "accus",
    type: "charge",
    pattern: words(
      "(?:prosecutors?|authorities|police|indictment|complaint|officials|investigators|FBI|Justice Department|security service|government|grand jury)(?: \\p{L}+)?(?: have| had| has| also)? (?:accus(?:es|ed|e|ing))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "hearing",
    signs: "hearing appear arraign court",
    type: "hearing",
    pattern: words(
      `(?:hearing|arraignment)(?: [^;,]{1,30}?)? (?:was|is|has been|had been|were) (?:\\p{L}+ly )?(?:held|scheduled|set|adjourned|postponed|put off|pushed back|expected|delayed|canceled|cancelled|rescheduled)|hearing (?:on|in|scheduled|set)(?= (?:(?:for )?(?:Mon|Tues|Wednes|Thurs|Fri|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\\d)))|(?:appear(?:ed|s|ing|ance)?|brought|hauled|led|escorted|walked|shuffled)(?: \\p{L}+ly| again| briefly| \\p{L}+day)?(?: via (?:\\p{L}+ ){0,2}(?:video|link))? (?:in|before|into|from|to|at) (?:an? |the |his |her )?(?:[\\p{L}.'’-]+ ){0,4}?(?:[Cc]ourt(?:room|house)?(?! (?:papers|documents|filings?|records|order))|[Jj]udge|[Mm]agistrate|[Tt]ribunal)|${be}heard(?= (?:by|in|next|on) )|(?:court|first|initial|brief) appearance(?! fee)|(?:next|first|last) court date|court date (?:is|was|has been|set)|appear(?:ed|s|ing) (?:by|via|over) (?:\\p{L}+[ -])?(?:video|link)|${be}(?:arraigned)|due (?:back )?in court|in (?:an? )?(?:[\\p{L}.]+ )?court (?:on )?\\p{L}+day`,
    ),
    patient: "about",
    weak: true,
  },
  {
    name: "hearing-noun",
    signs: "hearing",
    type: "hearing",
    pattern: words(
      `(?:at|in|during|after|following|before) (?:${own}|an?|the|last|this|that|\\p{L}+day['’]s)(?: [\\p{L}-]+){0,3}? hearing`,
    ),
    patient: "about",
    nominal: true,
    weak: true,
  },
  {
    name: "pleaded",
    signs: "plead pled plea confess admit",
    type: "plea",
    pattern: words(
      `${have}(?:plead(?:ed|s|ing)?|pled|ple?aded|enter(?:ed|s|ing)? (?:an? )?(?:plea of )?(?:not[- ])?guilty(?: pleas?)?|enter(?:ed|s|ing)? (?:an? )?(?:\\p{L}+ )?plea of)(?: (?:not |no )?(?:guilty|contest))?(?<=guilty|contest|pleas?)|${have}(?:confessed to|confesses to|admitted guilt|admitted (?:his|her) guilt|admitt(?:ed|ing) (?:to )?(?:an?|one|two|three|the) (?:\\p{L}+ )?(?:single )?(?:counts?|charges?)|admitted (?:the|to the) charges|changed (?:his|her) plea|(?:accepted|reached|struck|took|signed) a plea (?:deal|agreement|bargain))`,
    ),
    patient: "subject",
  },
  {
    name: "plea-noun",
    signs: "plea",
    type: "plea",
    pattern: words(`(?<=(?<!\\p{L})((?:${own}|the) ))(?:not-)?guilty pleas?`),
    patient: "owner",
    nominal: true,
    weak: true,
  },
  {
    name: "tried-someone",
    signs: " tried ",
    type: "trial",
    pattern: words(
      `${be}tried(?= (?:in|by|for|on|at|behind|before|together|alongside|as|with|secretly|last)|[,.;])|(?<=and )tried(?= (?:in|by|behind|before) )`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "on-trial",
    signs: "trial",
    type: "trial",
    pattern: words(
      `${have}(?:went|goes?|gone|stood|stands?|put|is|was|are|were|been|be|being|going|placed) (?:\\p{L}+ )?on trial|${have}(?:stood|stands?|standing|faces?|facing|faced) (?:\\p{L}+ )?trial(?! (?:by|and error))`,
    ),
    patient: "subject",
  },
  {
    name: "trial-noun",
    signs: "trial retrial jury opening",
    type: "trial",
    pattern: words(
      `(?<=(?<![\\p{L}-])((?:${own}|the|an?)(?: [\\p{L}-]+){0,2} |))(?:re)?trial(?: in [^;,]{2,30}?| on [^;,]{2,30}?|, which [^;,]{3,40},)? (?:was (?:adjourned|postponed)|began|begins|begin|opened|opens|open|started|starts|start|resumed|resumes|resume|concluded|ended|lasted|(?:is|was|has been|had been|are) (?:due|set|scheduled|expected|postponed|put off|pushed back|delayed|adjourned|under way|underway|closed|slated|held))|(?<=(?<!\\p{L})((?:${own}|an?|the) (?:[\\p{L}\\d-]+ ){0,3}))(?:closed-door|secret|show|three-day|two-day|one-day|days?-long|week-long|weeks?-long|hour-long|minute|jury|espionage|spy|treason|drug|criminal|bench) trial|(?<=(?<!\\p{L})((?:after|during|at|following|in) (?:${own}|an?) (?:[\\p{L}\\d-]+ ){0,3}))trial|[Jj]ury selection|[Oo]pening (?:statements|arguments)`,
    ),
    patient: "about",
    weak: true,
  },
  {
    name: "convicted",
    signs: "convicted guilty",
    type: "conviction",
    pattern: passive("(?:convicted|found guilty)"),
    patient: "subject",
  },
  {
    name: "convicted-participle",
    signs: "convicted guilty",
    type: "conviction",
    pattern: words(
      `(?<=(?:and|then|later|,|or) )(?:convicted|found guilty)(?= (?:of|in|on|by|for|after|last|and|this|that|earlier|the (?:same|next|following|previous)|\\p{L}+day|\\p{L}+ (?:days?|weeks?|months?|years?) later)|[,.;])|(?<!(?:been|was|were|be|is|are|a|the|not|being|ever|ly|has|had|have) )(?:convicted|found guilty)(?= (?:(?:in|of|on|by|for|last) ))`,
    ),
    patient: "before",
  },
  {
    name: "convicted-someone",
    signs: " convicted convicts convicting found finds ",
    type: "conviction",
    pattern: words(
      "(?:convict(?:ed|s|ing)|(?:found|finds|finding)(?= (?:him|her|them|\\p{Lu}[^;,]{1,40}?|the [^;,]{2,30}?) guilty))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "conviction-noun",
    signs: "conviction verdict",
    type: "conviction",
    pattern: words(
      `${ownedBy}(?:conviction(?! that)|guilty verdict)|(?<=(?<!\\p{L})(the ))conviction(?= of )|the guilty verdict|(?:returned|delivered|reached|announced|handed down|issued|read(?: out)?) (?:a|the|its) (?:guilty )?verdict|verdict (?:came|was (?:read|announced|delivered|handed down|returned))`,
    ),
    patient: "owner",
    nominal: true,
  },
  {
    name: "sentenced",
    signs: " sentenced resentenced jailed condemned ordered re-sentenced ",
    type: "sentence",
    pattern: words(
      `${be}(?:re-?)?(?:sentenced(?! (?:reduction|commission))|jailed (?:for|to)(?= (?:life|${months} (?:for|on|over|after|in)))|condemned to(?= (?:death|life|${months}))|ordered to serve(?= (?:${months})))`,
    ),
    patient: "subject",
  },
  {
    name: "sentenced-participle",
    signs: "sentenced jailed condemned",
    type: "sentence",
    pattern: words(
      `(?<=(?:and|then|later|,|or) )(?:sentenced(?= (?:to|in|on|by|for|last|\\p{Lu}|this|that|earlier|the (?:same|next|following)|\\p{L}+ (?:days?|weeks?|months?|years?) later)|[,.;])|jailed for(?= (?:life|${months}))|condemned to(?= (?:death|life)))|(?<!(?:been|was|were|be|is|are|not|being|ly|has|had|have|who|court|judge|he|she|and|later|then) )(?<!, )sentenced(?= (?:(?:to|in|on|by|for|last) ))`,
    ),
    patient: "before",
  },
  {
    name: "got-sentence",
    signs: " sentence sentences term terms year years month months life days death ",
    and: " received receives receiving got gets drew earned given handed slapped dealt hit spend serve ",
    type: "sentence",
    pattern: words(
      `${have}(?:(?:received|receiv(?:es|ing)|got|gets|drew|earned|(?:${be})?(?:given|handed|slapped with|dealt|hit with|serving out)) (?:down )?${term}(?:sentences?|terms?|imprisonment|in (?:prison|jail|a (?:penal |labor |prison )?(?:colony|camp))|(?:of )?hard labou?r|behind bars|probation)|(?:received|got|was given|were given|was handed)(?= (?:${months}(?:[,.;]| (?:in|for|of)|$))))|will (?:spend|serve)(?= (?:${months} (?:in|behind)))`,
    ),
    patient: "subject",
  },
  {
    name: "sentenced-someone",
    signs: "sentenc jailed condemn",
    type: "sentence",
    pattern: words("(?:re-?)?(?:sentenc(?:ed|es|ing)|jailed|condemn(?:ed|ing)(?= [^;,]{2,40} to death))"),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "gave-sentence",
    signs: " gave gives giving handed handing imposed imposing meted ",
    and: "sentence term year month life prison death",
    type: "sentence",
    pattern: words(
      `(?:gave|gives|giving|handed|handing|meted out|imposed|imposing|handed down|handing down)(?: out| down)?(?: to)?(?: (?:him|her|them|\\p{Lu}[\\p{L}'’-]+))? ${term}(?:sentences?|terms?|in (?:prison|jail))|(?:gave|handed) (?:him|her|them|\\p{Lu}[\\p{L}'’-]+)(?= (?:${months}))`,
    ),
    patient: "about",
    wholeClause: true,
    weak: true,
  },
  {
    name: "sentencing",
    signs: "sentencing",
    type: "sentence",
    pattern: words(
      `(?<=(?<!\\p{L})((?:(?:${own}|the|a) )?))sentencing (?:hearing )?(?:(?:is|was|has been|had been)(?: now| also)? (?:set|scheduled|expected|postponed|delayed|moved|slated|due)|(?:set|scheduled) for|comes|came|follows|took place)|(?<=(?<!\\p{L})((?:his|her|their|\\p{Lu}\\p{L}+['’]s) ))sentencing(?! (?:recommendation|memo|guideline|range|judge|commission|document))`,
    ),
    patient: "about",
    weak: true,
  },
  {
    name: "acquitted",
    signs: "acquit cleared guilty exonerat",
    type: "acquittal",
    pattern: words(
      `${be}(?:acquitted|cleared (?:of|on|by)|found not guilty|exonerated)|(?<=and |, )(?:acquitted)(?= (?:of|on|by|in|last))|found (?:him|her|them) not guilty`,
    ),
    patient: "subject",
  },
  {
    name: "acquitted-someone",
    signs: "acquit clear exonerat",
    type: "acquittal",
    pattern: words("(?:acquit(?:ted|s|ting)|exonerat(?:ed|es|ing))"),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "acquittal-noun",
    signs: "acquittal",
    type: "acquittal",
    pattern: noun("acquittal"),
    patient: "owner",
    nominal: true,
    weak: true,
  },
];
