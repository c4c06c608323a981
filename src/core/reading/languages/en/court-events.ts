import type { EventRule } from "../../events/event-rule.ts";
import { be, have, noun, own, ownedBy, reduced, words } from "./event-patterns.ts";

const ruling =
  "(?:sentences?|verdicts?|convictions?|ruling|decision|judgment|judgement|extradition|detention|term|arrest)";
const court = "(?:[Cc]ourts?|[Jj]udges?|[Mm]agistrate|[Jj]ustices|[Pp]anel|[Tt]ribunal)";

/** After the verdict, on bail, and over borders. */
export const courtEvents: readonly EventRule[] = [
  {
    name: "appealed",
    signs: "appeal",
    type: "court_appeal",
    pattern: words(
      `${have}(?:appeal(?:ed|ing|s)?)(?: against)? (?:the|his|her|their|its|that|this|both|\\p{L}+['’]s) (?:[\\p{L}\\d-]+ ){0,3}?${ruling}|${have}(?:appealed|appealing|plan(?:s|ned)? to appeal|will appeal|would appeal|vowed to appeal|intends? to appeal|promised to appeal|can appeal|may appeal|right to appeal|days to appeal|not appeal|is appealing|are appealing)(?= (?:in|on|last|this|it)|[,.;"”]|$)`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "appeal-noun",
    signs: "appeal",
    type: "court_appeal",
    pattern: words(
      `(?:filed|files|file|filing|lodged|lodge|submit|lost|loses|losing|won|submitted|heard|hear|hears|rejected|rejects|rejecting|dismissed|dismisses|denied|denies|turned down|threw out|tossed|upheld|granted|considered|considering|withdrew|dropped)(?: (?:an?|the|his|her|their|any|final|formal|\\p{L}+['’]s))?(?: (?:[\\p{L}-]+)){0,2}? appeals?(?! (?:[Cc]ourt|for|to the (?:President|president|White|government|king|King|pope|Pope)))|appeals? (?:against [^;,]{2,40} )?(?:was|were|has been|had been|is|would be|will be|are)(?: also| later)? (?:rejected|dismissed|denied|turned down|filed|heard|lodged|pending|upheld|lost|granted|exhausted)|appeal hearing|(?:on|pending|after losing) (?:an |his |her )?appeal(?! (?:to|for))`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "ruled-on-appeal",
    signs:
      " upheld upholds upholding affirmed affirms affirming overturned overturns overturning quashed quashes quashing vacated vacates vacating reversed reverses reversing reinstated reinstates reinstating threw tossed thrown set reduced shortened cut review retrial refused new ",
    and: "sentence verdict conviction term review trial appeal case",
    type: "court_appeal",
    pattern: words(
      `(?:upheld|upholds|upholding|affirm(?:ed|s|ing)|overturn(?:ed|s|ing)|quash(?:ed|es|ing)|vacat(?:ed|es|ing)|revers(?:ed|es|ing)|reinstat(?:ed|es|ing)|threw out|tossed out|set aside|reduced|shortened|cut)(?: (?:${own}|the|both))? (?:[\\p{L}\\d-]+ ){0,3}?(?:sentences?|verdicts?|convictions?|term)|(?:upheld|upholds|upholding|affirm(?:ed|s)|overturn(?:ed|s|ing)|quash(?:ed|es)|revers(?:ed|es)|let stand) (?:${own}|the|that|this|a lower court’s|a lower court's) (?:\\p{L}+ )?(?:ruling|decision|judge?ment|arrest|detention)|(?:sentences?|convictions?|verdicts?|ruling) (?:was|were|has been|had been)(?: later)? (?:upheld|overturned|quashed|vacated|reversed|reinstated|thrown out|affirmed|set aside|reduced|cut|shortened)|(?:file|filed|filing|apply|applied) for (?:a )?(?:review|retrial|new trial)|new trial|refused to hear (?:his|her|the) (?:appeal|case)`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "bail-refused",
    signs: "bail bond",
    type: "bail",
    pattern: words(
      `${be}(?:denied|refused) (?:bail|bond)|(?:refus|declin)(?:ed|es|ing) to (?:grant|set|give|allow)(?: (?:him|her|them|\\p{Lu}\\p{L}+))? (?:bail|bond)|ordered (?:[\\p{L}-]+ ){0,3}?(?:held|detained|jailed|kept in (?:jail|custody)|to remain (?:in )?(?:jail|custody|jailed)) without (?:bail|bond)|bail (?:plea|request|application|bid)[^;,]{0,20} (?:denied|rejected|refused|turned down)|(?:denied|refused|refuses|denies|revoked|rejected|denying|refusing)(?: (?:his|her|their|\\p{L}+['’]s|an?|the|him|her|them))?(?: (?:\\p{L}+|request for|application for|bid for)){0,2}? (?:bail|bond)|(?:bail|bond)(?: application| request| hearing)? (?:was|were|has been|had been) (?:denied|refused|revoked|rejected)|(?:held|detained|jailed|remanded)(?: \\p{L}+)? without (?:bail|bond)`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
    status: "negated",
  },
  {
    name: "freed-on-bail",
    signs: "bail bond",
    and: " released freed granted ",
    type: "bail",
    pattern: words(
      `${be}(?:(?:released|freed)(?: from (?:[\\p{L}.]+ ){1,3}?)? on (?:an? )?(?:[^;,]{0,20}? )?(?:bail|bond)|granted (?:bail|bond))`,
    ),
    patient: "subject",
  },
  {
    name: "bail",
    signs: "bail bond",
    type: "bail",
    pattern: words(
      `${be}(?:bailed|granted|given) (?:[\\p{L}$\\d,.]+ )?(?:bail|bond)|(?:released|freed|free|out)(?: from (?:[\\p{L}]+ )?(?:jail|custody|prison))? on (?:an? )?(?:[$€£]?[\\d,.]+ ?(?:million|-million)? ?(?:\\p{L}+ )?)?(?:bail|bond)|(?:bail|bond) (?:was |is |has been |had been )?(?:set|granted|posted)|(?:set|granted|posted?|paid|posts|grants|seek|sought|seeking|requested)(?: (?:him|her|his|them|an?|the|\\p{L}+['’]s))?(?: [$€£\\d,.]+)?(?: \\p{L}+)? (?:bail|bond)(?! hearing)|bail of [$€£]|bail hearing`,
    ),
    patient: "about",
    weak: true,
  },
  {
    name: "extradition-asked",
    signs: "extradit",
    type: "extradition_request",
    pattern: words(
      `(?:request(?:ed|s|ing)?|sought|seeks?|seeking|demand(?:ed|s|ing)|asked for|asking for|appl(?:ied|ying) for|filed for)(?: (?:${own}|the|for))?(?: \\p{L}+)? extradition|(?:seeking|sought|seeks|want(?:s|ed)?|wanting|hop(?:es|ed|ing)) to (?:have (?:him|her|them|\\p{Lu}\\p{L}+) extradited|extradite)|request(?:s|ed)? (?:for|that) [^;,]{0,30}extradit\\p{L}+|wants? (?:him|her|them|\\p{Lu}\\p{L}+) extradited`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "extradition-request",
    signs: "extradition",
    type: "extradition_request",
    pattern: words("extradition requests?|request for (?:his|her|their) extradition"),
    patient: "about",
    nominal: true,
    weak: true,
  },
  {
    name: "extradition-decided",
    signs: "extradit",
    type: "extradition_decision",
    pattern: words(
      `${court}[^;]{0,60}(?:rul(?:ed|es|ing)|approv(?:ed|es|ing)|order(?:ed|s|ing)|agree(?:d|s|ing)|decid(?:ed|es|ing)|reject(?:ed|s|ing)|block(?:ed|s|ing)|den(?:ied|ies|ying)|grant(?:ed|s|ing)|clear(?:ed|s)|refus(?:ed|es))[^;]{0,60}extradit\\p{L}+|(?:[Mm]inister|[Ss]ecretary|government|[Pp]resident|cabinet)[^;]{0,40}(?:approv(?:ed|es)|sign(?:ed|s)|order(?:ed|s)|block(?:ed|s)|authoriz?s?ed)[^;]{0,40}extradit\\p{L}+|(?:lost|losing|loses|won) (?:an? |his |her |their )?(?:[\\p{L}-]+ )?(?:fight|battle|bid|appeal|challenge|case) (?:against|to avoid|to stop|to block|over) (?:being )?extradit\\p{L}+|(?:agreed|consented) to (?:be extradited|(?:his |her )?extradition)|waived (?:his |her )?(?:right to )?(?:an )?extradition|extradition (?:request )?(?:was|has been|had been)(?: \\p{L}+)? (?:approved|granted|ordered|blocked|denied|rejected|refused|halted|signed)`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "extradited",
    signs: " extradited handed turned delivered surrendered brought flown taken sent ",
    and: " extradited u.s. us american states york miami washington america ",
    type: "extradition",
    pattern: words(
      `(?:${be}|(?<=and |then |later ))(?:extradited|(?:handed over|turned over|delivered|surrendered) to (?:the )?(?:(?:U\\.?S\\.?|American|United States)(?: authorities| officials| custody| marshals| agents)?|\\p{Lu}\\p{L}+ (?:authorities|officials|custody|police|agents))|(?:brought|flown|taken|sent|returned) to (?:the )?\\p{Lu}[\\p{L}.]*(?: \\p{Lu}\\p{L}+)?(?= (?:to (?:face|stand|answer))))`,
    ),
    patient: "subject",
  },
  {
    name: "extradited-participle",
    signs: "extradited",
    type: "extradition",
    pattern: reduced("extradited"),
    patient: "before",
  },
  {
    name: "extradited-someone",
    signs: "extradit",
    type: "extradition",
    pattern: words("extradit(?:ed|es|ing)"),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "extradition-noun",
    signs: "extradition",
    type: "extradition",
    pattern: words(`${ownedBy}extradition(?= (?:to|from|in|on|last) )|the extradition(?= of )`),
    patient: "owner",
    nominal: true,
  },
  {
    name: "deported",
    signs: "deported",
    type: "deportation",
    pattern: words(`${be}deported`),
    patient: "subject",
  },
  {
    name: "expelled",
    signs: "deportation expelled removed kicked thrown ordered",
    type: "deportation",
    pattern: words(
      `${be}(?:expelled|(?:kicked|thrown) out of(?= (?:the )?\\p{L})|(?:removed|expelled) from the country|ordered (?:to leave|out of) the country)|${have}(?:face|faces|faced|facing) (?:\\p{L}+ )?deportation`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "deported-participle",
    signs: "deported expelled",
    type: "deportation",
    pattern: reduced("(?:deported|expelled)"),
    patient: "before",
    weak: true,
  },
  {
    name: "deported-someone",
    signs: "deport expel",
    type: "deportation",
    pattern: words("(?:deport(?:ed|s|ing)?|expel(?:led|s|ling)?)"),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "deportation-noun",
    signs: "deportation expulsion",
    type: "deportation",
    pattern: noun("deportation|expulsion"),
    patient: "owner",
    nominal: true,
    weak: true,
  },
  {
    name: "asylum",
    signs: "asylum",
    type: "asylum",
    pattern: words(
      `${have}(?:sought|seek|seeks|seeking|request(?:ed|s|ing)|appl(?:ied|ies|ying) for|grant(?:ed|s|ing)|denied|refused|given|claim(?:ed|s|ing)|ask(?:ed|s|ing) for|offered|won|received)(?: (?:him|her|them))? (?:political )?asylum|${ownedBy}asylum (?:application|request|claim|case|bid|hearing)`,
    ),
    patient: "subject",
    weak: true,
  },
];
