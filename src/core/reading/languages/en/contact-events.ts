import type { EventRule } from "../../events/event-rule.ts";
import { be, consular, own, ownedBy, words } from "./event-patterns.ts";

/** What is asked for somebody in custody. */
const wanted =
  "(?:releas\\p{L}*|free|freed|freeing|freedom|return|pardon|mercy|clemency|leniency|amnesty|access|transfer|repatriat\\p{L}*|extradit\\p{L}+|visit|review|home|intervene|intercede|intervention|drop (?:the |all )?charges|information about|whereabouts|answers|justice|investigat\\p{L}+|medical|doctor|treatment|humane|fair trial|meetings? with|due process|due legal|fairly|humanely|independent|autopsy|post-mortem|hand(?:ed|ing)? over|let (?:him|her|them|my|our|\\p{Lu}\\p{L}+)|(?:allow|permit)(?:ed)? (?:him|her|them|to|his)|be (?:treated|held|given|allowed|sent|moved|returned|tried|spared|brought)|bring (?:him|her|them|my|our|\\p{Lu}\\p{L}+)|bail|swap|exchange|sentence|reconsider|help (?:him|her|them|secure|win|free|get|bring|my|our|his)|proof of life|direct appeal|step in(?! front)|look into|speak up for|get (?:him|her|them|my|our) (?:\\p{L}+ )?(?:out|home|back|a )|do more (?:for|to))";

/** What is spoken of between states. */
const matter =
  "(?:cases?|plight|fate|situation|(?:detained|jailed|imprisoned|captive|missing) (?:\\p{Lu}\\p{L}+|citizens?|nationals?)|release|releases|imprisonment|detention|arrest|handover|return|exchange|swap|prisoners?|detainees?|hostages?)";

const talkers =
  "(?:[Pp]resident|[Mm]inister|[Ss]ecretary|[Aa]mbassador|[Ee]nvoy|[Ss]enator|[Gg]overnor|officials?|diplomats?|[Dd]epartment|government|[Ee]mbassy|leaders?|counterparts?|authorities|[Kk]remlin|White House|administration|Washington|negotiators?)";

/** What is said and asked between those who can decide. */
export const contactEvents: readonly EventRule[] = [
  {
    name: "raised",
    signs:
      "discuss rais brought bring negotiat press addressed working took take taking champion agenda mention featur comes came come",
    and: "case issue plight fate situation releas imprison detent arrest handover return exchang swap prison detain hostage free secure negotiat raised came",
    type: "diplomatic_contact",
    pattern: words(
      `(?:(?<!(?:declined|declines|refused|unable|refuse) to )discuss(?:ed|es|ing)?|rais(?:ed|es|e|ing)|t(?:ook|akes?|aken|aking) up|championed|brought up|bring(?:s|ing)? up|negotiat(?:ed|ing|e|es)|pressed|addressed)(?: [\\p{L}-]+)? (?:for |about )?(?:the |his |her |their |this |these |our |\\p{Lu}\\p{L}+['’]s? |\\p{L}+['’]s? )?(?:[\\p{L}-]+ ){0,3}?(?:issues?|${matter})(?! (?:statement|report))|${matter.replace("?:", "?:issues?|")}(?: of [^;]{0,40})? (?:(?:is|are|was|were|has been|had been|have been|being)(?: \\p{L}+)? (?:discussed|raised|brought up|mentioned|on the agenda)|(?:came|comes|has come|had come) up|topped the agenda|featured in)|(?<=(?:it|he|she|this|that) )(?:came up|was raised|was brought up) (?=(?:at|in|during|over|when|again|with))|(?:negotiat(?:ed|ing|e)|working)(?: directly)? with [^;]{0,50} (?:over|for|to (?:secure|free|release|bring|win|get))|(?:raised|brought up|discussed) (?:him|her|it|them)(?= with )`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    weak: true,
  },
  {
    name: "talks",
    signs:
      " talks negotiations discussions met meets meet meeting call conversation spoke spoken speaking called phoned summoned summons summoning contact ",
    type: "diplomatic_contact",
    pattern: words(
      `(?:held|holding|hold|began|opened|resumed|had held|have held|in|secret|back-channel|backchannel|direct|months of|weeks of|behind-the-scenes) (?:[\\p{L}-]+ )?(?:talks|negotiations|discussions)(?= )|(?:talks|negotiations|discussions) (?:began|are (?:under way|underway|ongoing|continuing)|continue)|(?:met|meets|meet|meeting)(?: \\p{L}+)? (?:with|in)(?= [^;]{0,60}?${talkers})|${talkers}[^;,]{0,60} met|(?:phone|telephone) (?:call|conversation)(?: \\p{L}+)? with(?= [^;]{0,60}?${talkers})|(?:spoke|spoken|speaking|called|phoned)(?: by phone| by telephone| directly| again| \\p{L}+day)? (?:with|to|his|her)(?= [^;]{0,60}?(?:counterpart|[Pp]resident|[Mm]inister|[Ll]eader|King|Prince|[Oo]fficials))|summon(?:ed|s|ing) (?:the |\\p{L}+['’]s )?(?:\\p{L}+ )?(?:ambassador|charg|envoy)|in (?:close |regular |constant |direct )?contact with(?= [^;]{0,60}?${talkers})`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    needsCase: true,
    weak: true,
  },
  {
    name: "travelled-to-free",
    signs: " traveled travelled traveling travelling flew flown flying went gone sent ",
    and: " secure negotiate win bring retrieve discuss seek press free collect ",
    type: "diplomatic_contact",
    pattern: words(
      "(?:travel(?:l?ed|l?ing)|flew|flown|flying|went|gone)(?: secretly| quietly)? to \\p{Lu}[^;,]{1,40}? (?:to|and) (?:secure|negotiate|win|bring|retrieve|discuss|seek|press for|free|collect)",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    needsCase: true,
    weak: true,
  },
  {
    name: "talks-noun",
    signs: " talks negotiations discussions ",
    type: "diplomatic_contact",
    pattern: words(
      "(?:the |secret |direct |back-channel |ongoing |months of |weeks of )*(?:talks|negotiations|discussions) (?:over|behind|on|for|about|to (?:free|secure|release|win|bring)|that led|leading|with|between)",
    ),
    patient: "about",
    nominal: true,
    parties: true,
    needsCase: true,
    weak: true,
  },
  {
    name: "asked-release",
    signs:
      " urged urges urging called calls calling call demanded demands demanding requested requesting appealed appealing begged begging pleaded pleading pleads sought seeking seeks pressed pressing lobbied lobbying pushed pushing campaigned campaigning implored petitioned insisted asked asks asking urge demand beg appeal seek request ask ",
    and: "releas free return pardon mercy clemency leniency amnesty access transfer repatriat extradit visit review home interven interced drop information whereabouts answer justice investigat medical doctor treatment humane trial process bail swap exchang sentence reconsider help proof appeal hand over let allow permit bring treated tried spared given held sent moved fair autops mortem independen legal meeting",
    type: "request_sent",
    pattern: words(
      `(?:(?<=(?<!\\p{L})(?:[Ww]e|I|they|continues? to|continued to|to|would|will) )(?:urge|demand|beg|appeal (?:to|for)|implore|seek|request|ask)(?! (?:about|if|whether|why|how|what|when|who|where))|urged|urges|urging|called on|called for|calls on|calls for|calling on|calling for|call on|call for|demanded|demands|demanding|requested|requesting|appealed (?:to|for)|appealing (?:to|for)|begged|begging|pleaded (?:with|for)|pleading (?:with|for)|pleads (?:with|for)|sought|seeking|seeks|pressed|pressing|lobbied|lobbying|pushed for|pushing for|campaigned for|campaigning for|implored|petitioned|insisted on|(?<!(?:was|were|when|be|been|being|is) )(?:asked|asks|asking)(?! (?:(?:me|him|her|us|them|reporters|people|\\p{Lu}\\p{L}+) )?(?:about|if|whether|why|how|what|when|who|where|by|in an|on|at|last|during)))(?= (?:[^;]{0,100}?[^;\\p{L}])?${wanted})(?! [^;]{0,60}(?:resign|comment|accountab|calm|ceasefire|restraint))`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    weak: true,
  },
  {
    name: "message-sent",
    signs:
      " sent wrote written writing handed delivered submitted addressed conveyed filed sending signed launched started issued made applied applying apply ",
    and: "message letter note appeal request petition demarche protest proposal plea offer motion clemency parole transfer pardon release president minister secretary ambassador governor king congress senator",
    type: "request_sent",
    pattern: words(
      `(?:sent|wrote|written|writing|handed|delivered|submitted|addressed|conveyed|filed|sending|signed|launched|started|issued|made)(?: [\\p{L}\\d-]+){0,3}? (?:messages?|letters?|notes?|appeals?|requests?|petitions?|demarche|protest|proposals?|plea|offers?|motion)(?= (?:to|for|asking|urging|calling|demanding|seeking|requesting|of|that|on|with|signed|in|against|pleading))(?! for (?:comment|an interview|information))|(?:wrote|written|writing)(?: [\\p{L}\\d]+){0,3}? to(?= (?:the )?(?:[\\p{L}.]+ ){0,2}(?:\\p{L}+['’]s? )?(?:\\p{L}+ )?(?:[Pp]resident|[Mm]inister|[Ss]ecretary|[Aa]mbassador|[Gg]overnor|King|Congress|[Ss]enator))|(?:applied|applying|apply) for (?:a )?(?:clemency|parole|transfer|pardon|(?:\\p{L}+ )?release)`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    needsCase: true,
    weak: true,
  },
  {
    name: "plea-for-mercy",
    signs: "plea request appeal call demand petition bid",
    and: "lenien mercy clemency releas freedom pardon free",
    type: "request_sent",
    pattern: words(
      `${ownedBy}(?:plea|request|appeal|petition|demand|bid)s? for (?:leniency|mercy|clemency|(?:${own} )?(?:immediate )?(?:release|freedom)|a pardon)|(?:renewed |repeated |international |growing |new )?(?:calls|demands|appeals|pleas|requests) (?:for|to) (?:${own} |the |\\p{L}+ )?(?:immediate )?(?:release|freedom|free)`,
    ),
    patient: "owner",
    weak: true,
  },
  {
    // "The authorities should immediately | release Ruiz"
    name: "should-be-freed",
    signs: " should must ",
    and: "release free drop charges let overturn quash",
    type: "request_sent",
    pattern: words(
      "(?:should|must)(?: [\\p{L}]+ly)?(?: and \\p{L}+ly)? (?:release|free|drop (?:all |the )*charges against|let|overturn the conviction of|quash)|(?:charge|try)(?= [^;,]{1,40} or (?:release|free|let))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "refused-asked",
    signs: "refus reject denied denies denying turned turns turning declin rebuff ignor dismissed block",
    type: "refusal",
    pattern: words(
      `(?:refus(?:ed|es|ing)|reject(?:ed|s|ing)|den(?:ied|ies|ying)|ignor(?:ed|es|ing)|turn(?:ed|s|ing) down|declin(?:ed|es|ing)|rebuffed|dismissed|blocked)(?= (?:[\\p{L}'’\\d-]+ ){0,4}?(?:requests?|appeals? (?:for|to)|access|visits?|visas?|treatment|pleas?|petitions?|applications?|parole|clemency|offers?|proposals?|calls|demands?|motions?|medical care|visitation|medication|contact))(?! (?:[\\p{L}'’-]+ ){0,4}?(?:requests? (?:by|from) (?:the )?prosecut|requests? for (?:comment|interviews?|information)|(?:comment|interview) requests?|medical (?:care|treatment|help|attention)|(?:[\\p{L}'’-]+ ){0,3}?(?:bail|bond)))|refus(?:ed|es|ing|al)(?: \\p{L}+)? to (?:release|free|grant|allow|let|consider|hand|extradite|return|provide|say where|discuss|accept|review|intervene|give|turn over|permit|negotiate|see|treat|admit|drop|renew|issue|transfer)|den(?:ied|ying) (?:him|her|them|\\p{Lu}\\p{L}+) (?:[\\p{L}-]+ ){0,2}?(?:access|visits?|visitors|parole|clemency|contact|phone|permission|a lawyer|his|her)`,
    ),
    patient: "about",
    wholeClause: true,
    weak: true,
  },
  {
    name: "was-refused",
    signs:
      " denied refused allowed permitted given granted barred blocked prevented turned knocked rebuffed access rejected ignored dismissed returned answered acknowledged nowhere deaf unopened nothing ",
    type: "refusal",
    pattern: words(
      `${be}(?:denied|refused)(?= (?:\\p{L}+ ){0,3}?(?:access|visits?|visitors|parole|permission|contact|entry|a visa|visas|consular|a lawyer|clemency|medication|release|appointments?|phone|calls?))|${be}(?:not (?:been )?)(?:allowed|permitted|given|granted)(?= (?:(?:any |to (?:see|visit|meet|speak|call|contact|talk|leave|have)|access|consular|visits?|visitors|contact|phone)))|${be}allowed no (?:\\p{L}+ )?(?:visit|contact|call|phone|letters?|access)\\p{L}*|${be}(?:barred|blocked|prevented) from (?:seeing|visiting|meeting|speaking|contacting|attending|leaving)|${consular}[^;]{0,40} (?:been|were|was) (?:turned away|denied|refused|barred|blocked)|(?:no|without) (?:consular )?access(?= to )|(?:was|were|been) (?:turned (?:down|away)|knocked back|rebuffed)|(?:requests?|petitions?|appeals?|applications?|pleas?|letters?|complaints?|bids?|motions?|protests?|calls)(?: [^;,]{1,80}?)? (?:(?:went|got|has gone|have gone|had gone|led) nowhere|(?:fell|has fallen|have fallen) on deaf ears|came to nothing|(?:came|were sent|was sent) back unopened)|(?:requests?|motions?|applications?|petitions?|pleas?|bids?|appeals? for [^;,]{2,30}|letters?|calls?|offers?)(?: [^;,]{1,40}?)? (?:was|were|is|are|has been|have been|had been)(?: \\p{L}+ly| also| later)? (?:denied|rejected|refused|ignored|dismissed|returned unopened)|(?:no|neither|none)(?: of (?:the|his|her|their))? (?:\\p{L}+ )?(?:letters?|requests?|appeals?|calls?|emails?) (?:was|were|has been|have been|had been) (?:answered|granted|acknowledged)|(?:letters?|requests?|appeals?|emails?|notes?) (?:was|were|has|have|had)(?: not|n['’]t| never) (?:been )?(?:answered|granted|acknowledged)`,
    ),
    patient: "about",
    wholeClause: true,
    weak: true,
  },
  {
    name: "not-let-contact",
    signs: " let allow allowed ",
    and: "call phone see speak talk write meet contact visit",
    type: "refusal",
    pattern: words(
      "(?:(?:did|do|does|would)(?: not|n['’]t)|never) (?:let|allow(?:ed)?)(?= (?:him|her|them|me|us|\\p{Lu}[^;,]{1,30}?) (?:to )?(?:call|phone|see|speak|talk|write|meet|contact|visit|have))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    status: "actual",
    weak: true,
  },
  {
    name: "unanswered",
    signs:
      "answer reply response respond replied ignored attention heard awaiting waiting written wrote called",
    type: "refusal",
    pattern: words(
      `(?:left|went|remain(?:s|ed)?|goes|gone) (?:without (?:attention|answer|a response|an answer|reply)|unanswered|ignored)|(?:garnered|received|got|given|had|have had|has had|drew|been|was|is) no (?:response|answer|reply)|(?:has|have|had) (?:not (?:yet )?|yet to |never )(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|heard back)(?! to (?:[\\p{L}'’-]+ ){0,3}?(?:requests?|questions?|emails?|inquiries|messages?|calls?|for comment))|still (?:waiting|awaiting) for an (?:answer|reply)|(?:nobody|no one) (?:has |have |had |ever )*(?:answered|replied|responded|written back|wrote back|called back)`,
    ),
    patient: "about",
    wholeClause: true,
    needsCase: true,
    weak: true,
  },
];
