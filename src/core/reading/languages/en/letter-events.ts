import type { LetterEventRule } from "../../letters/letter-rules.ts";

const body =
  "(?:him|her|them|me|us|Mr\\.? |Ms\\.? |Mrs\\.? |both|the prisoner|the detainee|the above|\\p{Lu}\\p{L}+)";
const rule = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, "gu");

/** What befell somebody, in the words of those who write letters and reports. */
export const letterEvents: readonly LetterEventRule[] = [
  {
    name: "writer-visited",
    type: "visit",
    pattern: rule(
      `(?:I|[Ww]e|[Oo]ur \\p{L}+|[Cc]onsular (?:officer|staff)s?|[Tt]he (?:[Cc]onsul|[Vv]ice-[Cc]onsul)) (?:saw|visited|met(?: with)?|interviewed|have (?:seen|visited)|spoke (?:to|with)) ${body}|(?:[Ss]een|[Vv]isited|[Ii]nterviewed) (?:alone|together|in private)|[Ll]ast (?:consular )?visit\\b|[Pp]revious visit\\b|(?:an hour's |a |another )?visit (?:was|has been) (?:given|granted|made|paid)`,
    ),
  },
  {
    name: "visit-to-come",
    type: "visit",
    status: "planned",
    pattern: rule(
      "[Nn]ext visit\\b|(?:[Tt]he |[Aa] )?(?:consular )?visit(?: (?:of|by) the [Cc]onsul)? (?:may take place|can take place|will take place|is (?:fixed|set|scheduled|approved|confirmed|authorised))|promised another visit",
    ),
  },
  {
    name: "taken",
    type: "arrest",
    pattern: rule(
      "(?:[Bb]oth |[Hh]e was |[Ss]he was |[Tt]hey were )?(?:picked up by|arrested (?:in|at|on|by|aboard|\\d)|apprehended (?:in|at|on))|(?:they|[Pp]olice|[Tt]hey|officers) (?:catch|caught|took|arrested|picked up|detained) (?:me|him|her|us|my \\p{L}+)|when (?:they|he|she) (?:were|was) taken",
    ),
  },
  {
    name: "in-custody",
    type: "detention",
    pattern: rule(
      "(?:has|have) been in (?:your|their|its|police|immigration) custody|(?:since )?held (?:on remand |in custody |incommunicado )?(?:at|in) \\p{Lu}|(?:is|are|am|was|were) (?:still |now |currently |being )*(?:held|detained|in (?:prison|jail|custody)) (?:at|in|by|since)|(?:her|his|their) admission to prison|(?:has|have) been (?:held|detained|in prison|in jail) (?:at|in|since|for)",
    ),
  },
  {
    name: "judged",
    type: "sentence",
    pattern: rule(
      "(?:[Cc]ourt|[Jj]udge|they) (?:gave|handed|imposed(?: on)?) (?:him|her|me|them) (?:a )?(?:\\d+|\\p{L}+)[- ](?:years?|months?)|(?:got|received|was given|serving) (?:a )?(?:\\d+|\\p{L}+)[- ](?:years?|months?)",
    ),
  },
  {
    name: "to-be-judged",
    type: "sentence",
    status: "planned",
    pattern: rule(
      "(?:is|are|am) (?:due )?to be sentenced|sentencing (?:is|has been) (?:set|fixed|listed|scheduled)",
    ),
  },
  { name: "found-guilty", type: "conviction", pattern: rule("[Cc]onvicted (?:by|in|on|at) ") },
  {
    name: "appealed",
    type: "court_appeal",
    pattern: rule(
      "(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Mm]y|[Aa]n) appeal (?:to \\p{L}+ (?:\\p{L}+ ){0,4})?(?:was|has been|is) (?:dismissed|rejected|allowed|upheld|refused|lodged|filed|pending)|(?:has|have|had) appealed|(?:lodged|filed) an appeal",
    ),
  },
  {
    name: "hearing-set",
    type: "hearing",
    status: "planned",
    pattern: rule(
      "(?:[Tt]he |[Hh]is |[Hh]er |[Mm]y |[Aa] )?(?:next )?(?:court )?(?:hearing|examination of witnesses|status conference|bail hearing|court date|arraignment) (?:is|was|has been|will be) (?:now )?(?:set|fixed|scheduled|listed|adjourned|moved|postponed)",
    ),
  },
  {
    name: "hearing-off",
    type: "hearing",
    status: "negated",
    pattern: rule(
      "(?:the |his |her )?hearing of [^,;.]{3,30} (?:is|was|has been) (?:vacated|cancelled|taken off)",
    ),
  },
  {
    name: "trial-set",
    type: "trial",
    status: "planned",
    pattern: rule(
      "(?:[Tt]he |[Hh]is |[Hh]er |[Mm]y )trial (?:is|was|has been|will be) (?:now )?(?:set|fixed|scheduled|listed|adjourned|to (?:begin|open|start))",
    ),
  },
  {
    name: "isolated",
    type: "solitary",
    pattern: rule(
      "(?:has been |have been |was |is |am |spent [^,;.]{2,30} |kept [^,;.]{0,20})?(?:put |placed |held |kept )?in (?:an? |the )?(?:isolation|punishment|disciplinary|segregation|solitary|special housing)(?: \\p{L}+)? ?(?:cell|unit|block|wing|confinement)|in the (?:SHU|hole)\\b",
    ),
  },
  {
    name: "cared-for",
    type: "medical",
    pattern: rule(
      "(?:[Tt]he |[Aa] |[Nn]o |[Hh]is |[Hh]er )?(?:prison )?(?:doctor|nurse|dentist|clinic|psychologist|psychiatrist|specialist|physician|surgeon|medic)s? (?:she |he )?(?:had |has |have )?(?:saw|seen|gave|given|give|gives|examined|treated|prescribed|took|removed|operated|came|visited)|(?:was|were|has been|have been) (?:taken to (?:the )?(?:\\p{L}+ ){0,3}[Hh]ospital|admitted to (?:the )?(?:\\p{L}+ ){0,3}[Hh]ospital|seen by (?:a|an|the)|x-rayed|X-rayed|prescribed|operated on|given (?:antibiotics|painkillers|tablets|medication|insulin|paracetamol))|(?:MRI|X-ray|scan|injection|surgery|operation)(?: of (?:his|her) \\p{L}+)? (?:was |is |has been )?(?:done|given|performed|carried out|made)",
    ),
  },
  {
    name: "not-looked-at",
    type: "medical",
    status: "negated",
    pattern: rule(
      "[Nn]obody (?:had |has )?(?:looked at|examined|treated|seen)|(?:[Hh]e|[Ss]he|I) (?:has|have|had) not been (?:X-rayed|examined|seen by|treated|taken to)",
    ),
  },
  {
    name: "harmed",
    type: "ill_treatment",
    status: "alleged",
    pattern: rule(
      "(?:[Tt]he |[Aa]n? |[Tt]wo |[Tt]hree )?(?:guards?|officers?|police(?:men|man)?|wardens?|soldiers?|they|inmates?|prisoners?)(?: (?:named|called|they call) [^,;.]{2,20})? (?:had |have |has )?(?:hit|beat|beaten|kick(?:ed)?|punch(?:ed)?|push(?:ed)?|slap(?:ped)?|spits?|spat|threaten(?:ed|s)|tortur(?:ed|e)|burn(?:ed|t)) |(?:was|were|been) (?:beaten|kicked|punched|slapped|hit) ",
    ),
  },
  {
    name: "not-given",
    type: "refusal",
    pattern: rule(
      "(?:[Hh]e |[Ss]he |I |[Ii]t |[Ww]e |[Tt]hey )?(?:was|were|has been|have been|had been) (?:refused|denied|turned away|turned down)(?! by the)|(?:was|were|has been) (?:refused|turned away) (?:by|at)",
    ),
  },
];
