import type { AskWords } from "../../letters/letter-rules.ts";

const adverbs =
  "(?:(?:also|again|further|therefore|hereby|respectfully|kindly|urgently|strongly|humbly|formally|once more|once again|accordingly|now|still|only|just|really|particularly|especially|earnestly|additionally|finally|in addition|would|must|should|do|would also|most respectfully) )*";
const whom =
  "(?:(?:of )?(?:you|Your (?:Excellency|Honou?r|Highness)|your (?:office|good office[s]?|assistance|help|support|kind assistance|intervention|cooperation)|us|me|him|her|them|the (?:\\p{L}+ ){0,2}(?:authorities|court|governor|warden|director|administration|addressee|consul|embassy|consulate|government|ministry|judge|prison|post|division|office|state|board|commission|department)(?: of (?:the )?\\p{Lu}\\p{L}+(?: (?:of (?:the )?)?\\p{Lu}\\p{L}+)*)?|the \\p{Lu}\\p{L}+(?: (?:of |for |and |the )*\\p{Lu}\\p{L}+){0,8}|\\p{Lu}\\p{L}+ authorities|the embassy|the consulate|somebody|someone|Post|Division|Embassy|Consulate)(?:'s (?:assistance|help|intervention|good offices))?,? )?";
const link =
  "(?:(?:to (?:take|do) (?:the necessary steps|everything (?:possible|in (?:its|your) power)|all (?:necessary|appropriate) (?:steps|measures)) (?:so that|to ensure that|to|for) )|(?:(?:would |could |to |can |will )?(?:use (?:its|your|their|his|her) (?:kind )?(?:good offices|influence)|(?:kindly )?intervene|intercede|take (?:the |all |any )?(?:necessary |appropriate |urgent )?(?:steps|measures|action))(?: with the (?:\\p{L}+ ){1,4}?)? (?:so that|in order that|to ensure that|to see that|with a view to|to|for)|in (?:obtaining|arranging|securing|ensuring)|to (?:see to it|ensure|make sure) that|so that|to the effect that|that|to please|to kindly|to|for|if|whether|as to|in)[: ])?";
const sender =
  "(?:I|[Ww]e|(?:[Tt]he |[Mm]y |[Oo]ur |[Tt]his )(?:(?!when|if|that|who|because|after|us|me)\\p{L}+ ){0,7}?(?!(?:the|a|an|this|that|his|her|its|your|our|my|any|such|above|said|to|deny|no)\\b)\\p{L}+|[Ii]t|undersigned)";

/** What shows that something is wanted, and what for. */
export const letterAsks: AskWords = {
  rules: [
    {
      name: "no-wish",
      voice: "writer",
      not: "negated",
      pattern:
        /\b(?:(?:it is|this is) not (?:the purpose of [\p{L} ]{3,40}|our intention|my intention|intended|our purpose) to (?:ask|request|seek)(?: for| that)?|(?:do|does|did|am|is|are|was)(?: not|n['’]?t) (?:(?:say|now|at this stage|at present|here|propose to|therefore|insist) )?(?:ask(?:ing)?(?: you| us)?|want(?: us| you| the embassy| anyone)?|request(?:ing)?|wish(?: us)?|seek(?:ing)?|say|recommend|propose|need|require)(?: it| for| to| that)?|not asking(?: you)?(?: for| to| that)?|please do not|(?:there is )?no need (?:to|for)|need not|asked (?:us|me|that we) not to|asks? (?:us |me )?not to)\s(?<ask>\p{L})/giu,
    },
    {
      name: "no-longer",
      voice: "writer",
      not: "withdrawn",
      before: true,
      pattern:
        /\b(?:(?:is|are) (?:no longer|not any ?more) (?:needed|required|necessary|wanted|pursued|pressed|sought|maintained|insisted upon|requested|relevant)|does not insist|(?:no,? )?(?:leave|forget) (?:that|it)\b|said to leave it|not to bother|is not pursued|dropped|has (?:been )?withdrawn|no longer (?:wants|wishes|needs|requires|requests|seeks)|withdraws?|withdrew|(?:has|have) withdrawn|can be disregarded|please (?:ignore|disregard)|is withdrawn|not needed any ?more)\b/giu,
    },
    {
      name: "renewed",
      voice: "writer",
      pattern:
        /\b(?:reiterat\p{L}+|renew\p{L}*|repeat\p{L}*|maintain\p{L}*|confirm\p{L}*|restat\p{L}+) (?:its|our|my|the|his|her|their|that) (?:\p{L}+ )?(?<ask>(?:request|appeal|application|demand|petition)s?\b)/giu,
    },
    {
      name: "to-ask",
      voice: "writer",
      pattern: new RegExp(
        `\\b(?:honou?r|wish(?:es)?|like|writing|write|instructed|obliged|constrained|opportunity|privilege|behalf|again|directed|wishing|turn(?:ing)? to you|intends?|compelled|like also|forced|decided|liberty)(?: also| again| further)? (?:to )?(?:request|ask(?: for)?|urge|beg|appeal (?:to|for)|seek|apply for|solicit|petition|plead|press for|demand|propose)s? (?:${whom})${link}(?<ask>[\\p{L}\\d"“])`,
        "gu",
      ),
    },
    {
      name: "asks",
      voice: "writer",
      pattern: new RegExp(
        `(?<!\\b(?:when|if|that|who|after|before|because|whenever|once) )\\b${sender},? ${adverbs}(?:(?:request|ask|urge|beg|implore|petition|demand|beseech|seek|entreat|pray|solicit|plead with|plead|insist|propose|recommend|suggest)s?(?: for)?|(?:appeal|call|turn)s? (?:to|upon|on|for)|(?:am|are|is|'m|'re) (?:asking|requesting|seeking|begging|appealing to|calling on|urging|pleading with|counting on|applying for|hoping)) (?:${whom})${link}(?<ask>[\\p{L}\\d"“])`,
        "gu",
      ),
    },
    {
      name: "would-ask",
      voice: "writer",
      pattern: new RegExp(
        `\\b(?:[Ww]ould|[Mm]ust|[Ss]hould|[Mm]ay|[Mm]ight|[Ll]et|[Cc]ould) (?:I|we|me) ${adverbs}(?:ask|request|urge|beg|suggest)(?: for)? (?:${whom})${link}(?<ask>[\\p{L}\\d"“])`,
        "gu",
      ),
    },
    {
      name: "grateful",
      voice: "writer",
      pattern: new RegExp(
        `\\b(?:(?:would|should|will|'d|shall|am|are) (?:also |therefore |all |further |again |in addition )?(?:be |feel )?(?:very |most |much |deeply |extremely |so |truly )?(?:grateful|obliged|thankful|appreciative|appreciate(?: it)?|welcome|glad|happy|value|hope)(?:, [^,]{3,50},)? (?:to (?:you|the [\\p{L} ]{3,60}?) )?${whom}${link}(?<ask>[\\p{L}\\d]))`,
        "gu",
      ),
    },
    {
      name: "would-wish",
      voice: "writer",
      pattern:
        /\b(?:(?:I|we|it|he|she|they|the (?:\p{L}+ ){0,6}\p{L}+) would (?:\p{L}+ ){0,5}?(?:wish|like|want|prefer)|(?:I|we) (?:invite|want|need|expect|wish) (?:you|the (?:\p{L}+ ){0,3}?\p{L}+) to|I was go(?:ing)? to ask(?: you)?|(?:first|second|third|other|next|last|only|main|one|number \w+|no\.? \d) (?:thing )?I (?:ask|beg|want|need)(?: is)?,?)(?: that| to(?= (?:be|have|see|receive|know|obtain|visit|speak|meet)\b))? (?<ask>\p{L})/giu,
    },
    {
      name: "grateful-note",
      voice: "writer",
      pattern: new RegExp(
        `(?:^|[:;.–—-] )[Gg]rateful (?:to you )?${link}(?:you (?:would|could|can) )?(?<ask>[\\p{L}\\d])`,
        "gu",
      ),
    },
    {
      name: "is-requested",
      voice: "writer",
      pattern:
        /\b(?:(?:it is|it's) (?:\p{L}+ )?(?:requested|asked|hoped|urged|prayed|suggested) that|(?:is|are) (?:hereby |kindly |respectfully |urgently |strongly |therefore |again )*(?:requested|asked|urged|invited|called (?:up)?on|begged|reminded) to|(?:my|our|the|his|her|its|one|main|only|first|second|another|last|other) (?:\p{L}+ )?(?:requests?|wish|plea|concern|request now) (?:is|are|remains?)(?: as follows)?:?(?: that| to| for)?)\s(?<ask>[\p{L}\d])/giu,
    },
    {
      name: "polite-question",
      voice: "writer",
      pattern:
        /\b(?:(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill|[Mm]ight) (?:you|your (?:office|colleagues|staff)|the (?:\p{L}+ ){0,2}(?:ministry|embassy|consulate|division|prison|authorities|post|desk|department|consul|office)|division|post|embassy|somebody|someone|anyone|consular|legal|desk|the consul)(?: also| please| kindly| possibly| perhaps| maybe| at least| be so kind as to| be able to| mind)*,? (?!like|have questions|prefer)|(?:is|would) (?:it|there) (?:be )?(?:possible|any (?:way|chance))(?: at all)? (?:to|for|that|of)\s|(?:is there|do you know) any(?:one|thing|body)? (?:who|that|you) can\s)(?<ask>\p{L})/giu,
    },
    {
      name: "is-requested",
      voice: "writer",
      before: true,
      pattern:
        /\b(?:is|are) (?:hereby |therefore |respectfully |urgently |also |again |now )*(?:requested|sought|asked for|solicited|applied for)\b(?! (?:to|that|by|in|on|from)\b)/giu,
    },
    {
      name: "please",
      voice: "writer",
      pattern:
        /\b(?:please|kindly|pls|plz|pl|pse)\b,?(?: please|,? therefore|,? immediately|,? now|,? in addition| also| again| do| just| try (?:and|to)| help (?:me|us|him|her)(?: to)?| could you| can you| would you| make sure(?: that)?| ensure(?: that)?| see (?:to it )?that| arrange (?:for|that)| be so kind as to)*,? (?!accept|find (?:attached|enclosed|herewith|below)|note|see (?:attached|enclosed|below)|be advised|feel|do not|don['’]t|quote|reply|respond|acknowledge|forgive|excuse|god|contact (?:me|us)|call (?:me|us)|be (?:informed|assured|aware)|allow me|consider this|bear|write (?:to|immediately|now|in)|send (?:your )?(?:appeals|letters)|write an)(?<ask>\p{L})/giu,
    },
    {
      name: "hope-you",
      voice: "writer",
      pattern:
        /\b(?:hope|trust|need|want|like) (?:that )?you (?:can|could|will|would|are able to|to) (?<ask>\p{L})/giu,
    },
    {
      name: "need",
      voice: "writer",
      pattern:
        /\b(?:I|[Ww]e|[Hh]e|[Ss]he) (?:really |still |just |also |urgently |badly )*(?:needs?|would like|want(?=s? (?:to|my|a|an))s?) (?:to (?=have|see|speak|be|get|know)|for (?=you))?(?<ask>\p{L})/gu,
    },
    {
      name: "due",
      voice: "writer",
      before: true,
      pattern:
        /\b(?:(?:should|shall|must|need to|needs to|has to|have to|are to|is to) (?:also |please |now |kindly |accordingly )?(?:reach|be (?:with|sent|received|submitted|provided|in our hands|disclosed|communicated|lodged|forwarded|made available|furnished|supplied|handed|delivered|notified|addressed|filed|transmitted|made known))|(?:is|are) (?:required|needed|expected) (?:by|from|no later))\b/giu,
    },
    {
      name: "imperative",
      voice: "writer",
      pattern:
        /^(?:\s*(?:[-•*–—]|\(?[\da-z]{1,2}[.)])\s*)?(?:(?:and|also|but|so|then|immediately|urgently|promptly|pending (?:this|his release|her release|that|such release)[^,]{0,60}),? )*(?:to )?(?:try (?:and|to) )?(?<ask>(?:grant|provide|allow|permit|arrange|transfer|release|investigate|inform|confirm|send|tell|get|ask|let|help|find|give|forward|advise|clarify|drop|quash|end|lift|move|explain|write|contact|disclose|conduct|authori[sz]e|repeal|review|commute|facilitate|order|return|secure|guarantee|protect|admit|take|bring|speak|call (?:my|his|her|the)|pass|make|put|look|treat|stop|halt|refrain|phone|visit|come|check|put|book|keep|remove|cease|bring)\b(?= (?:the|a|an|him|her|them|me|us|my|his|their|our|your|its|to|with|whether|if|that|for|all|any|this|these|those|immediate\p{L}*|prompt\p{L}*|full|access|in|out|at|when|where|why|what|how|\p{Lu}|independent|regular|adequate|proper|medical|legal|and|into|back|up|on)(?!\p{L})))/giu,
    },
    {
      name: "see-to-it",
      voice: "writer",
      pattern:
        /(?:^|[.;,:] |\band |\bplease |\bto )(?:make (?:sure|certain)|ensure|see to it|see)(?: that)? (?!to it)(?<ask>\p{L})/giu,
    },
    {
      name: "reported-wish",
      voice: "reported",
      pattern: new RegExp(
        `\\b(?:[Aa]sked|[Aa]sks|[Rr]equested|[Rr]equests|[Ww]ould (?:very much )?like|[Ww]ants|wanted|wishes|wished|begged|begs|is asking|is requesting|urged|hopes|hoped|wondered|needs|pleaded|would appreciate|enquired|inquired|repeated (?:his|her) request|renewed (?:his|her) request|keen|seeks)(?: again| also| urgently| specifically| only)?(?: for)? (?:${whom})(?:if (?:we|the embassy|post|the consul|somebody|someone|you|I) (?:could|can|would|might) |whether (?:we|the embassy|post|the consul|you|I) (?:could|can|would|might) |(?:could|can|would) (?:we|you) (?:please )?)?${link}(?<ask>[\\p{L}\\d"“])`,
        "gu",
      ),
    },
  ],
  listHead:
    /(?:^|[.\d]\s*)(?:requests?(?: made| by (?:the )?\p{L}+)?|asks?(?: for| that)?|wants|wishes|action (?:requested|required|needed)|actions?|needs|would like|(?:his|her) requests?|[^:]{0,160}(?:requests?|asks?|asked|urges?|call(?:s|ing)? (?:up)?on|appeal(?:s|ing)?|demands?|recommend\p{L}*|grateful|please|would like|needs?|steps needed)[^:]{0,160}|please)\s?(?:[:;–—-]|$)/iu,
  cuts: /(?:;\s*(?:and\s+)?(?:that |to |for |secondly,? |thirdly,? |finally,? )?|,? and (?:also )?(?:that|to (?!\p{L}+ing)|for (?=\p{L}))\s?|, (?:as well as|and also|and further)(?: that| to| for)? |\s?\(?(?:\b[ivx]{1,4}|\b[a-h]|\b\d)\)\s|(?<=[^.]) (?:please also|and would (?:also )?(?:be grateful|appreciate (?:it)?) (?:if|for|to)|and (?:could|can|would) you)\s|,? and (?:make sure|ensure|see to it)(?: that)? |,? and so that |, to (?=(?:grant|allow|provide|release|ensure|permit|order|give|inform|transfer|end|investigate|arrange|return|take|bring|commute|reduce|review|facilitate|disclose|move)\b)|,? and (?:also )?(?:asks?|asked|wants?|wanted|requests?|requested|would like)(?: that| to| for)? |, and(?= (?:the|his|her|its|any|all|a|an|that|for) )|,? and(?= (?:tell|let|inform|provide|grant|allow|permit|arrange|confirm|send|ensure|advise|give|return|transfer|authori[sz]e|ask|have|forward|release|get|find|how|when|why|where|whether|has)\b) )/giu,
  ends: /(?:,? (?:because|since|as (?:he|she|they|this|it|we|i) |so that (?:we|i) |which (?:would|will|is|was)|in (?:accordance|conformity|line|keeping) with|pursuant to|under (?:article|section|the (?:vienna|treaty|convention|terms))|on the basis of|in view of|in light of|given (?:that|his|her|the)|where (?:he|she) )|[,;:] (?:he|she|they|it|i|we|this|that|my|his|her|our|please|thank|otherwise|if not|if you|if so|since|as|but|though|although|even|especially|who|which|\p{L}+ is|\p{L}+ has)\b|, (?:the|this|that|there|my|his|her) (?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|can|will)\b|\s\((?!of |not |including |or |encl))/giu,
  courtesy:
    /\b(?:thank|assurances? of|feel free|hesitate|contact (?:me|us|the undersigned)|get in touch|further (?:information|assistance|questions|queries)|for your (?:information|attention|time|cooperation|kind)|opportunity|accept (?:this|the|our|my)|god bless|forgive|for the attention|any questions|early (?:reply|response|answer)|prompt(?: and \p{L}+)? (?:reply|response|attention)|favou?rable (?:reply|response|consideration)|(?:your|a|an) (?:\p{L}+ )?(?:reply|response|answer)\b(?! to)|hear(?:ing)? from you|read (?:my|this) letter|find attached|find enclosed|this matter)\b/iu,
  reply:
    /\b(?:(?:a |your |an )?(?:\p{L}+ )?(?:reply|response|answer|call back|return call|acknowledg\p{L}+|confirmation of receipt)\b|let (?:me|us|the embassy) (?:know|have)|hear (?:back )?from you|get back to|revert|respond|call (?:me|us|him|her)? ?back|ring (?:me|us|him|her)? ?back|callback|phone back|write back|rsvp|quot(?:e|ing)|confirm)\b/iu,
  kinds: [
    {
      name: "family-told",
      kind: "family_contact",
      pattern:
        /^(?:(?:his|her|their|my|the) (?:mother|wife|husband|father|parents|sister|brother|son|daughter|children|family)\b[^.]{0,20}\b(?:be )?(?:told|informed|notified)\b|(?:please |kindly |also |to )*(?:let(?:ting)?\b[^.]{0,40}\b(?:mother|wife|husband|father|parents|sister|brother|mum|mom|son|daughter|children|family|relatives|aunt|uncle|cousin)\b[^.]{0,30}\bknow\b|(?:tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|phon(?:e|ing)|call(?:ing)?|ring(?:ing)?|telephon(?:e|ing)|contact(?:ing)?|writ(?:e|ing) to|speak (?:to|with)|pass (?:on )?(?:a message|word|news) to)\b(?! (?:me|us)\b)[^.]{0,40}\b(?:mother|wife|husband|father|parents|sister|brother|mum|mom|son|daughter|children|family|relatives|aunt|uncle|cousin|her|him)\b))/iu,
    },
    {
      name: "told",
      kind: "information",
      pattern:
        /^(?:(?:you|it|they|the (?:\p{L}+ ){0,4}\p{L}+) (?:could|would|can|will|might) )?(?:(?:please |kindly |be |to |also |formally |urgently |a |an |the |any |full |written |further |detailed |immediate |prompt |promptly |certified |official |some )*)(?:inform(?:ed|ing)?|tell(?:ing)? (?:me|us|the)|told|let(?:ting)? (?:me|us|the \p{L}+|them|him|her|his|my|\p{Lu}\p{L}+) know|confirm\p{L}*|advise[d]?|clarif\p{L}+|explain|explanation|state|whether|notify|notified|notification|copy|copies|information|particulars|details|find out|news|update|an update|clarification|why|where|when|what|how|who|know(?! your)|see (?:the|his|her|a) (?:file|record|report)|reasons|account of|records|report on|documents|results|get (?:him|her|us|me|them) (?:the|a|his|her) (?:\p{L}+ )?(?:results?|cop(?:y|ies)|date|number)|(?:let|send|give) (?:me|us) (?:have )?your (?:view|opinion|advice|comments)|(?:your|the) (?:view|opinion|advice)|(?:get|obtain) (?:the|a) (?:log|record|report|file|copy|transcript)|(?:(?:re-?)?send(?:ing)?|provid(?:e|ing)|furnish|supply(?:ing)?|forward(?:ing)?|share|giv(?:e|ing)|e-?mail(?:ing)?|fax|transmit|obtain|receive|have|disclose|get)\b[^.]{0,30}? (?:cop(?:y|ies)|scans?|photographs?|information|details|records?|reports?|documents?|certificate|list|names?|address|number|reasons|results|update|particulars|explanation|form|photo|dates?|file|decision|judg\p{L}+|answer|statement|news)|check|ask (?:(?:the \p{L}+|him|her|them) )?(?:whether|if|about|why|when|what|how)|indicate|disclose|(?:the )?(?:names?|date|address|exact|place|whereabouts))\b/iu,
    },
    {
      name: "sentence-elsewhere",
      kind: "sentence_transfer",
      pattern:
        /\b(?:(?:finish|go finish)\b[^.]{0,20}\b(?:home|own country)|(?:serve|serving|complete|finish|service of)\b[^.]{0,60}\b(?:sentence|term|time|remainder|rest|balance)\b|sentenced? (?:persons?|prisoners?|transfer)|(?:prisoner|international|treaty|inter-?state) transfer|transfer(?:red)? (?:of (?:his|her|the|their) sentences?|back )?(?:home\b|(?:of [\p{L}. ]{3,40} )?to (?:his|her|their|my|our) (?:home )?(?:country|homeland)|to (?:a prison in )?(?:the )?(?:United Kingdom|Netherlands|Republic of|Kingdom of|Germany|Spain|France|Italy|Poland|Canada|Australia|Ireland|Nigeria|Kenya|Ghana|India|Peru|Mexico|Brazil|Ukraine|Russia|Kazakhstan|Philippines)\b)|repatriat\p{L}+|transfer (?:treaty|convention|agreement)|convention on the transfer)/iu,
    },
    {
      name: "language",
      kind: "translation",
      pattern:
        /\b(?:interpret(?:er|ers|ation|ing)|translat\p{L}+|(?:put|rendered) into (?:English|Spanish|French|Portuguese|Arabic|German|Italian|Russian|Chinese|Japanese|Turkish|Dutch|Polish|Thai|Hindi|Urdu|Farsi|Persian))\b/iu,
    },
    {
      name: "isolation",
      kind: "end_solitary",
      pattern:
        /\b(?:solitary|isolation|segregat\p{L}+|SHU|incommunicado|punishment (?:cell|block)|the hole|disciplinary (?:cell|unit|block)|general population|normal (?:location|regime)|ordinary regime|23 hours)\b/iu,
    },
    {
      name: "consul",
      kind: "consular_access",
      pattern:
        /\b(?:consular (?:access|visits?|officers?|officials?|staff|meeting|interview|call|contact|representatives?|team|assistance|access)|(?:visit|see|meet|call on|interview|access to|speak (?:to|with))\b[^.]{0,60}\b(?:consul|embassy|consulate|vice-consul|consular)|(?:consul|embassy|consulate)(?:\s\p{L}+){0,5} (?:visit|see|meet|speak|come|interview)|(?:its|our|two|consular) (?:consul|officers?|officials?|representatives?|staff)\b[^.]{0,40}\b(?:visit|see|meet|access|interview|speak)|article 36|vienna convention on consular|(?:telephone|phone|call|write to|contact|communicate with) (?:with )?(?:the |his |her |its |their |my )?(?:Embassy|Mission|Consulate|consul|High Commission|consular)|access to (?:him|her|them|mr|ms|mrs|the (?:above|detainee|prisoner|national|said))|(?:visit|come (?:and )?(?:to )?see|see) me\b|visit (?:him|her|them) (?:at|in|soon|as soon)|(?:somebody|someone|anyone|a consul|you)(?: \p{L}+)? (?:to )?(?:go|come|visit|see)\b)/iu,
    },
    {
      name: "lawyer",
      kind: "lawyer_access",
      pattern:
        /\b(?:lawyers?|attorneys?(?![- ]general)|(?:defen[cs]e |legal |of )?counsel|legal (?:aid|representation|advice|assistance|defen[cs]e|help|visits?|team|access|representative)|advocates?|solicitors?|barrister|public defender)\b/iu,
    },
    {
      name: "mercy",
      kind: "clemency",
      pattern: /\b(?:pardon\p{L}*|clemency|mercy|commut\p{L}+|amnest\p{L}+|leniency|lenient|reprieve)\b/iu,
    },
    {
      name: "let-go-kindly",
      kind: "humanitarian_release",
      pattern:
        /\b(?:(?:humanitarian|compassionate|health|medical|age|family) (?:grounds|release|parole|reasons|furlough)|releas\p{L}+[^.]{0,60}(?:humanitarian|compassion\p{L}*|health|medical|treatment|age|ill\p{L}*|family)|compassionate|(?:early|temporary|provisional|conditional) release|furlough|house arrest)\b/iu,
    },
    {
      name: "medicine",
      kind: "medication",
      pattern:
        /\b(?:medications?|medicines?|meds|insulin|inhalers?|tablets?|pills?|prescri\p{L}+|antibiotics?|antiretroviral\p{L}*|ARVs?|eye drops|epilepsy drugs|drugs|painkillers?|dose|doses|salbutamol|metformin|ointment|vitamins?|anti-?\p{L}+ants?)\b/iu,
    },
    {
      name: "care",
      kind: "medical_care",
      pattern:
        /\b(?:doct[eo]rs?|medical(?:ly)?(?! (?:records?|grounds|reports?|certificate))|dentists?|dental|hospital\p{L}*|surg\p{L}+|operation|operated|specialists?|treatment|examin(?:ed|ation) by|glasses|spectacles|physio\p{L}*|psychiatr\p{L}+|psycholog\p{L}+|health ?care|scan(?! of (?:\p{L}+ ){1,3}(?:\p{L}+['’]s )?(?:passport|letter|form|id|certificate|document|page))|x-ray|biopsy|therapy|chemo\p{L}*|dialysis|cardiolog\p{L}+|gyn\p{L}+|optician|clinic|infirmary|nurse|wheelchair|hearing aid|crutches|blood test|physician|tested|vaccin\p{L}+|ultrasound|counsell?ing|tooth|teeth|eye test|health)\b/iu,
    },
    {
      name: "review",
      kind: "sentence_review",
      pattern:
        /\b(?:(?:sentences?|terms?|case|conviction|verdict|judg[e]?ments?|convictions?)\b[^.]{0,40}\b(?:review\p{L}*|reduc\p{L}+|reconsider\p{L}*|re-?examin\p{L}+|quash\p{L}*|remission|shorten\p{L}*|overturn\p{L}*|set aside|reopen\p{L}*)|(?:review|reduc|reconsider|re-?examin|quash|overturn|reopen|shorten|lower)\p{L}*\b[^.]{0,50}\b(?:sentences?|term|case|conviction|verdict|judg[e]?ment|penalty|decision)|retrial|re-?trial|remission|reduction|parole|fair trial|sentence reduced)\b/iu,
    },
    {
      name: "family",
      kind: "family_contact",
      pattern:
        /\b(?:(?:tele)?phone calls?|video(?: calls?|-?link)?|calls? (?:to|with|from|home|his|her|their|my)|(?:family|social|conjugal|contact|private) (?:visits?|calls?|contact|meeting|letters)|visit\p{L}*|letters?|mail\b|correspond\p{L}+|phone|telephone|speak (?:to|with) (?:his|her|my|their)|see (?:his|her|my|their)|contact with|(?:touch|contact) (?:with )?(?:his|her|my|their|family)|write (?:to )?(?:his|her|my|their)|(?:tell|inform|notify|call|ring) (?:his|her|my|their) (?:family|mother|wife|husband|father|parents|sister|brother|mum|mom|son|daughter|children))\b/iu,
    },
    {
      name: "inquiry",
      kind: "investigation",
      pattern:
        /\b(?:investigat\p{L}+|inquir(?:y|ies)|enquir(?:y|ies)|inquire into|enquire into|look(?:ed)? into|autopsy|post-?mortem|accountab\p{L}+|brought to justice|identify those|inquest|examine the allegations)\b/iu,
    },
    {
      name: "moved",
      kind: "transfer",
      pattern:
        /\b(?:transfer\p{L}*|mov(?:e|ed|ing)\b|relocat\p{L}+|closer to|another (?:prison|facility|unit|cell|block|institution|jail)|different (?:prison|facility|unit|cell|block|institution|jail)|redesignat\p{L}+)\b/iu,
    },
    {
      name: "held-how",
      kind: "conditions",
      pattern:
        /\b(?:conditions?|food|diet\p{L}*|bedding|blankets?|mattress|bed|cells?|cloth(?:es|ing)|hygiene|toiletries|exercise|heating|halal|kosher|vegetarian|vegan|meals?|(?:same|another|different|other) wing|religious|prayer|bible|koran|books?|magazines?|money|funds?|parcels?|commissary|canteen|restraints?|handcuff\p{L}*|shackl\p{L}*|beat\p{L}*|protect\p{L}*|safety|safe|ill-?treat\p{L}+|tortur\p{L}+|humane\p{L}*|drinking water|water|shower|fan|warm|jacket|shoes|soap|fresh air|yard|chaplain|work assignment|sanitary|baby|crib|cot|overcrowd\p{L}*|harass\p{L}*|threat\p{L}*|smok\p{L}+)\b/iu,
    },
    {
      name: "kept-informed",
      kind: "information",
      pattern:
        /\b(?:inform\p{L}*|cop(?:y|ies)|records?|details?|know|updates?|particulars|reports?|documents?|file|certificate|explain|clarif\p{L}+|confirm\p{L}*|find out|whereabouts|reasons?|birth certificate|news|charges? against|dates?|names?|list|(?:sign|fill (?:in|out)|complete|return)\b[^.]{0,40}\b(?:forms?|consent|declaration|waiver|authori[sz]ation|power of attorney|questionnaire))\b/iu,
    },
  ],
};
