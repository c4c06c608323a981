import { type EventRule, type EventWords, words } from "../../events/event-rule.ts";
import { wordSet } from "../word-list.ts";

const be =
  "(?:(?:has|have|had|will|would|could|may|might|to|should|must|can) )?(?:not )?(?:was|were|is|are|be|been|being|got)(?: not)?(?: \\p{L}+ly| also| later| then| now| still| already| again| first)? ";
const have = "(?:(?:has|have|had|will|would) (?:\\p{L}+ly |also |later |already )?)?";
const someone = "(?= (?:him|her|them|\\p{Lu}|the |a |an |two |three |four |five |several ))";
const own = "(?:his|her|their|\\p{L}+['’]s)";
const prison = "(?:prison|jail|penal colony|colony|detention|facility|cell|unit|camp|penitentiary)";

/** Taking, holding and letting go. */
const custodyRules: readonly EventRule[] = [
  {
    name: "abducted",
    type: "abduction",
    pattern: words(`${be}(?:abducted|kidnapped|snatched)`),
    patient: "subject",
    placed: true,
  },
  {
    name: "disappeared",
    type: "disappearance",
    pattern: words(`${have}(?:disappeared|vanished|gone missing|went missing)|${be}(?:reported )?missing`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested",
    type: "arrest",
    pattern: words(`${be}(?:arrested|apprehended|seized|captured|nabbed|taken into custody|taken prisoner)`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-participle",
    type: "arrest",
    pattern: words("(?<=, |who |and )(?:arrested|apprehended|detained)(?= (?:in|on|at|by|last) )"),
    patient: "subject",
    placed: true,
  },
  {
    name: "detained-there",
    type: "arrest",
    pattern: words(`${be}detained(?= (?:in|on|at|by|last|while|after) )`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-someone",
    type: "arrest",
    pattern: words(`${have}(?:arrested|apprehended|detained|seized)${someone}`),
    patient: "object",
    wholeClause: true,
    placed: true,
  },
  {
    name: "arrest-noun",
    type: "arrest",
    pattern: words(`${own} arrest|the arrest of`),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "held",
    type: "detention",
    pattern: words(
      `(?:has|have|had) been (?:in (?:custody|prison|jail|detention)|behind bars)|(?:continues?|continued|remains?|remained) (?:to be held|in (?:custody|prison|jail|captivity|detention)|behind bars|imprisoned)|${be}(?:being )?(?:held|imprisoned|jailed|incarcerated|locked up)(?! (?:up|talks|that))`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "solitary",
    type: "solitary",
    pattern: words(`(?:${be})?(?:placed |put |kept |held )?in (?:solitary(?: confinement)?|isolation)`),
    patient: "subject",
  },
  {
    name: "transferred",
    type: "transfer",
    pattern: words(`${be}(?:transferred|moved)(?= (?:from|to) .{0,60}${prison})`),
    patient: "subject",
  },
  {
    name: "exchanged",
    type: "exchange",
    pattern: words(
      `${be}(?:swapped|exchanged|traded)(?= (?:for|in|with))|prisoner (?:swap|exchange)|exchange of prisoners`,
    ),
    patient: "subject",
  },
  {
    name: "freed",
    type: "release",
    pattern: words(`${be}(?:released|freed|set free|let go)(?! (?:a|the) (?:statement|video|report))`),
    patient: "subject",
  },
  {
    name: "freed-someone",
    type: "release",
    pattern: words(
      `${have}(?:freed|freeing|released|releasing|releases?)(?= (?:him|her|them|\\p{Lu}|(?:the|two|three|four|an?) (?:\\p{L}+ ){0,2}(?:prisoners?|detainees?|americans?|men|man|woman|women|couple|russians?)))|(?:freed|released) by(?= )`,
    ),
    patient: "object",
  },
  {
    name: "release-noun",
    type: "release",
    pattern: words(`(?:${own}|the)(?: \\p{L}+)? release(?! (?:date|of (?:a|the) (?:statement|report)))`),
    patient: "owner",
    nominal: true,
  },
  {
    name: "pardoned",
    type: "pardon",
    pattern: words(`${be}(?:pardoned|granted (?:a pardon|clemency))|${have}pardoned${someone}`),
    patient: "subject",
  },
  {
    name: "home",
    type: "return_home",
    pattern: words(
      `(?:${be})?(?:back home|on (?:his|her|their) way (?:back )?(?:home|to)|heading (?:back )?(?:home|to (?:his|her|their))|reunited with|returned to (?:his|her|their) (?:family|families|home|country))|${have}(?:returned?|arrived|flown|flew|come) (?:back )?home|(?:bring|bringing|brought|get|getting) (?:him|her|them|us|the \\p{L}+ \\p{L}+) (?:back )?home|welcomed home`,
    ),
    patient: "subject",
  },
  {
    name: "died",
    type: "death",
    pattern: words(`${have}(?:died|passed away)|${be}(?:killed|found dead|executed)`),
    patient: "subject",
  },
];

/** Courts and borders. */
const courtRules: readonly EventRule[] = [
  {
    name: "charged",
    type: "charge",
    pattern: words(
      `(?:${be}|(?<=and |, ))(?:charged (?:with|over)|indicted (?:on|for|in|by)|formally charged|accused (?:of|by))|${have}(?:charged|indicted)${someone}`,
    ),
    patient: "subject",
  },
  {
    name: "charges-dropped",
    type: "charge",
    pattern: words(
      "(?:dropped|dismissed|withdrew) (?:all |the )?(?:charges|case)|(?:charges|case) (?:against \\p{L}+ )?(?:was|were) (?:dropped|dismissed)",
    ),
    patient: "about",
    status: "negated",
  },
  {
    name: "hearing",
    type: "hearing",
    pattern: words(
      `(?:at|in|during|after) (?:${own}|a|the)(?: \\p{L}+)? (?:court )?hearing|(?:appeared|appearing|appears) (?:in|before) (?:a |the )?(?:\\p{L}+ )?(?:court|judge|magistrate)|court appearance`,
    ),
    patient: "about",
  },
  {
    name: "pleaded",
    type: "plea",
    pattern: words(
      `${have}(?:pleaded|pleads?|pled|pleading|entered a plea of) (?:not )?guilty|${have}(?:confessed to|admitted guilt|admitting to (?:a|one|two|three))`,
    ),
    patient: "subject",
  },
  {
    name: "tried",
    type: "trial",
    pattern: words(
      `(?:${own} )?trial (?:began|begins|opened|opens|started|starts|is (?:due|set|scheduled))|(?:went|goes|go|stood|stands?|put|is|was) on trial|${have}stood trial`,
    ),
    patient: "about",
  },
  {
    name: "convicted",
    type: "conviction",
    pattern: words(
      `(?:${be}|(?<=and |, ))(?:convicted|found guilty)|${have}(?:convicted)${someone}|jury (?:convicted|found)`,
    ),
    patient: "subject",
  },
  {
    name: "sentenced",
    type: "sentence",
    pattern: words(
      `(?:${be}|(?<=and |, ))sentenced(?= (?:to|in|on|by|for|last) )|(?:received|got|given|handed)(?: down)? (?:a|an|\\p{L}+)[ -](?:\\p{L}+-)?(?:\\p{L}+|\\d+)?[ -]?(?:year|month)(?:s|-long)?(?: prison)? (?:sentence|term)|(?:sentenced|jailed) for`,
    ),
    patient: "subject",
  },
  {
    name: "sentenced-someone",
    type: "sentence",
    pattern: words(`${have}sentenced${someone}`),
    patient: "object",
    wholeClause: true,
  },
  {
    name: "acquitted",
    type: "acquittal",
    pattern: words(`${be}(?:acquitted|cleared of|found not guilty)|${have}acquitted${someone}`),
    patient: "subject",
  },
  {
    name: "appealed",
    type: "court_appeal",
    pattern: words(
      `${have}(?:appealed|appealing)(?: against)? (?:the|his|her|their) (?:\\p{L}+ )?(?:sentence|verdict|conviction|ruling|decision|extradition)|(?:upheld|overturned|quashed) (?:the|his|her|their) (?:\\p{L}+ )?(?:sentence|verdict|conviction|ruling)|(?:rejected|dismissed|denied|lost|filed) (?:an?|the|his|her|their) appeal`,
    ),
    patient: "about",
  },
  {
    name: "bail",
    type: "bail",
    pattern: words(
      `${be}(?:released on bail|granted bail|denied bail|refused bail|freed on bail)|bail (?:was |is )?(?:set|denied|granted|refused)|posted bail`,
    ),
    patient: "about",
  },
  {
    name: "extradition-asked",
    type: "extradition_request",
    pattern: words(
      `(?:requested|sought|seeks?|seeking|demanded|asked for|applied for) (?:his|her|their|the) extradition|extradition request`,
    ),
    patient: "about",
  },
  {
    name: "extradition-decided",
    type: "extradition_decision",
    pattern: words(
      "(?:court|judge|minister|magistrate)[^.;]{0,40}(?:ruled|approved|ordered|agreed|decided|rejected|blocked)[^.;]{0,40}(?:extradit\\p{L}+)",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "extradited",
    type: "extradition",
    pattern: words(`(?:${be}|(?<=and |then ))extradited|${have}extradited${someone}`),
    patient: "subject",
  },
  {
    name: "deported",
    type: "deportation",
    pattern: words(
      `(?:${be})deported|${have}deported${someone}|(?:faces?|facing|face) (?:immediate )?deportation`,
    ),
    patient: "subject",
  },
  {
    name: "asylum",
    type: "asylum",
    pattern: words(
      "(?:sought|seeking|requested|applied for|granted|denied|refused|given|claimed|claiming) (?:political )?asylum",
    ),
    patient: "subject",
  },
];

/** Treatment, contact, requests. */
const treatmentRules: readonly EventRule[] = [
  {
    name: "tested",
    type: "medical",
    pattern: words(
      `(?:${have}|${be})(?:already )?tested (?:positive |negative )?for|${be}(?:hospitali[sz]ed|treated for|treated at|examined by|evaluated by|vaccinated|operated on|diagnosed with)|(?:for|underwent|undergo|undergoing) (?:further )?(?:medical (?:evaluation|treatment|examination|care|tests)|surgery|an operation)|${be}provided with [^.;]{0,30}medical (?:aid|care|help|assistance|treatment)`,
    ),
    patient: "subject",
  },
  {
    name: "ill-treated",
    type: "ill_treatment",
    pattern: words(
      `${be}(?:\\p{L}+ and )?(?:tortured|beaten|abused|mistreated|ill-treated|assaulted|starved|threatened|humiliated)|${be}?denied (?:\\p{L}+ )?(?:medical|food|medicines?|medication|drugs|water|treatment)|deprived of (?:food|sleep|medical|water|contact)|(?:imprisoned and )?tortured by`,
    ),
    patient: "subject",
  },
  {
    name: "visited",
    type: "visit",
    pattern: words(
      `${be}visited by|${have}(?:visited|visits)(?= (?:him|her|them|(?:the )?(?:prisoners?|detainees?)))|(?:consular|family) visits?(?= (?:took|was|were|on|in|by))`,
    ),
    patient: "subject",
  },
  {
    name: "raised",
    type: "diplomatic_contact",
    pattern: words(
      "(?:discussed|discusses|discuss|raised|raises|raise|brought up|negotiated)(?: \\p{L}+)? (?:the |his |her |their |this |these )?(?:\\p{L}+ )?(?:issues?|cases?|matter|fate|situation|release|question|handover|return)|(?:issue|case|handover|matter|fate|question)s?(?: of [^.;]{0,40})? (?:is|are|was|were) (?:\\p{L}+ )?(?:discussed|raised)|negotiated? with [^.;]{0,30} over",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "talks",
    type: "diplomatic_contact",
    pattern: words(
      `${have}(?:held talks|met)(?: \\p{L}+)? (?:with|in)|phone call(?: \\p{L}+)? with|(?:in|after|during) (?:a|the) (?:phone|telephone) (?:call|conversation) with|negotiations (?:over|behind|on|for)|in close contact with`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    needsCase: true,
  },
  {
    name: "asked-release",
    type: "request_sent",
    pattern: words(
      "(?:urged|urges|called on|called for|calls on|calls for|asked|asks|demanded|demands|demanding|requested|appealed|begged|pleaded with|sought|seek|seeks|pressed)(?= [^.;]{0,90}?(?:release|free|freedom|return|pardon|mercy|clemency|leniency|access|transfer|repatriat|direct appeal|extradit|visit|review))",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "message-sent",
    type: "request_sent",
    pattern: words(
      "(?:sent|wrote|handed|delivered|submitted|addressed|conveyed|filed) (?:an? |the )?(?:\\p{L}+ )?(?:message|letter|note|appeal|request|petition|demarche|protest|proposal)(?= )",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "plea-for-mercy",
    type: "request_sent",
    pattern: words(`${own} (?:plea|request|appeal) for (?:leniency|mercy|clemency|release|a pardon)`),
    patient: "owner",
  },
  {
    name: "refused",
    type: "refusal",
    pattern: words(
      `(?:refused|rejected|denied|ignored|turned down|declined)(?= (?:\\p{L}+ ){0,3}(?:request|appeal|access|visit|visits|treatment|plea|petition|application|parole|clemency|offer|proposal))|(?:left|went|remained?|goes) (?:without (?:attention|answer|a response|an answer|reply)|unanswered|ignored)|(?:garnered|received|got|given|had|drew) no (?:response|answer|reply)`,
    ),
    patient: "about",
    wholeClause: true,
  },
];

/** What happens to people in custody; every rule is tried on every sentence, and of overlapping finds of one type the first stays. */
export const eventRules: readonly EventRule[] = [...custodyRules, ...courtRules, ...treatmentRules];

export const eventWords: EventWords = {
  status: {
    negated: /\b(?:not|never|n['’]t|without being|refus\p{L}+ to|declin\p{L}+ to)\b[^,;]{0,25}$/iu,
    planned:
      /\b(?:will|would|shall|to be|due to|set to|scheduled to|expected to|plans? to|is to|are to|faces?|facing|doing its best to)\b[^,;]{0,30}$/iu,
    possible:
      /\b(?:could|may|might|can|should|if|possible|possibility of|hopes?|unless|seek|seeks|free)\b[^,;]{0,40}$/iu,
    alleged: /\b(?:allegedly|reportedly|claim\p{L}*|allege\p{L}*|apparently|purportedly)\b[^;]{0,60}$/iu,
  },
  caseWords:
    /\b(?:prison\p{L}*|detain\p{L}*|jail\p{L}*|inmates?|captives?|hostages?|releas\p{L}*|freed|arrest\p{L}*|custody|convict\p{L}*|sentenc\p{L}*|charges?|extradit\p{L}*|swap|compatriots|nationals|repatriat\p{L}*|humanitarian|consular|correctional|imprison\p{L}*)\b/iu,
  clauseEnds: wordSet(
    "and but who which that after when while because where before until although as so since saying telling whose despite unless than if",
  ),
  placePrepositions: wordSet("in at near from outside"),
  placeNouns: wordSet("airport prison colony hotel"),
  towards: wordSet("to with from on before"),
  possessives: { his: { gender: "m" }, her: { gender: "f" }, their: { plural: true } },
  pairs: wordSet("pair couple both"),
  verbAfterAnd: /^(?:is|was|were|has|had|will|would|he|she|they|could|faces?|.*ed)$/u,
  ofWords: wordSet("of"),
};
