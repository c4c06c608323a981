import type { AnswerWords } from "../../letters/letter-rules.ts";
import { letterActs } from "./letter-acts.ts";

/** What a letter answers, and how. */
export const letterAnswers: AnswerWords = {
  paper:
    /^(?:notes?|letters?|e-?mails?|mails?|fax(?:es)?|communications?|requests?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|applications?|petitions?|correspondence|memo(?:s|randum)?|appeals?|telegrams?|calls?|conversation|complaints?|motions?|representations?|reports?|quer(?:y|ies)|submissions?|reminders?|cables?|aide-m[ée]moire|pleas?|grievances?|lines|n\.v|nv)$/u,
  numbered: /^your (?:own )?(?:ref(?:erence)?\.?|nos?\.?|number|nr\.?)\s(?=\S*\d)/iu,
  after: /^P[dYM]?[ej_p]{0,2}[AGSsy]+p*(?:P[dp]?[pAGS]+)*/u,
  replying:
    /\b(?:repl(?:y|ies|ied|ying)(?: is made)? to|respon(?:se|d|ds|ding) to|answer(?:s|ing)?(?: to)?|thank(?:s| you)?(?: very much| so much| kindly| again)? for|(?:receipt|reception) of|receiv(?:e|ed|ing)|acknowledg\p{L}+|having (?:duly |carefully )?(?:considered|seen|examined|read|received|studied))\s(?:(?:the|both|a|with thanks|contents of|receipt of) )*(?:[\p{L}'’]+ )?$/iu,
  answering:
    /\b(?:refer\p{L}*(?: \p{L}+){0,2} to|reference(?: is made)? to|further to|pursuant to|follow\p{L}*(?: up)?(?: on| to)?|regard(?:ing|s)?(?: to)?|respect to|connection with|concerning|re|about|recall(?:s|ing)?|considered|examined|reviewed|studied|decid\p{L}+ (?:up)?on|ruling on|upon|noted|by|have|has|in the matter of|on|as to|in view of|invokes|contents of|(?:points?|questions?|matters?)(?: raised| made)? in|(?:asked|raised|requested|mentioned|recalled|stated) in|having regard to|yours of|whereas)\s(?:(?:the|both|a) )?(?:[\p{L}'’]+ )?$/iu,
  answered:
    /^[^.;]{0,140}\b(?:(?:has|have|was|were|is|are) (?:been )?(?:\p{L}+ly )?(?:received|considered|examined|noted|forwarded|passed|registered|granted|denied|refused|approved|dismissed|rejected|allowed|answered|to hand)|refers\b|reached (?:me|us|this)|arrived|is (?:under|before|being)|(?:has|have|was|were) (?:been )?(?:met|put|laid|placed|agreed|complied|turned|looked|dealt|taken|sent|brought|upheld|accepted|declined|given)\b|(?:can ?not|could(?: not)?|can|will(?: not)?) be\b|receiv(?:es|ing) attention)/iu,
  bygone:
    /\b(?:prior|previous|earlier|former) (?:applications?|petitions?|requests?|appeals?|motions?)\b|^(?:his|her) (?:appeal|complaint|letters?)/iu,
  wrote:
    /^(?:wrote|write|written|asked|requested|e-?mailed|rang|telephoned|phoned|enquired|inquired|contacted|applied|submitted|sent|raised|approached|sought|complained|faxed|addressed|forwarded|lodged|petitioned|reminded|appealed|writing|called)$/u,
  outcomes: [
    {
      name: "nothing-yet",
      outcome: "none",
      pattern:
        /\b(?:nothing (?:from|heard|yet|further)|no (?:news|word|reply|answer|response|reaction|information|feedback) (?:yet|so far|from|on|about|has|as yet|to date)|(?:have|has) (?:still )?(?:not|yet)(?: yet)? (?:to )?(?:heard|hear|had|been answered|received (?:any|a|an) (?:reply|answer|response))|no (?:reply|answer|response) (?:has )?(?:been|was)|remains? (?:unanswered|open)|you (?:also )?mention(?:ed)?,? (?:finally|too|lastly)|(?:is|was|were|are) (?:silent|not (?:addressed|mentioned|dealt with|touched (?:up)?on)))\b/iu,
    },
    {
      name: "not-decided",
      outcome: "acknowledged",
      pattern:
        /\b(?:(?:has|have|had|was|were|is|are|been|be) (?:\p{L}+ )?(?:forwarded|passed (?:on|to)|transmitted|referred|relayed|submitted|conveyed|sent on|brought to the attention)|under (?:\p{L}+ )?(?:consideration|review|examination|study)|being (?:\p{L}+ )?(?:considered|processed|examined|reviewed|looked into)|no decision (?:has|had|yet)|not (?:yet )?(?:been )?(?:decided|taken a decision|reached a decision)|pending (?:before|with|a|the)|awaiting|(?:will|shall) (?:be )?(?:revert|considered|consider|examined|decided|let you know|come back|advise|inform|be informed|be in touch|respond|reply)|in due course|as soon as (?:a (?:decision|reply)|we|it|the)|has been (?:received|noted|registered|logged)|acknowledg\p{L}+ receipt|(?:is|are|am) looking into|taken? note|(?:was|were|is) (?:duly |safely )?(?:received|registered|passed|forwarded|referred)|(?:noted and |have |has |'ve )?(?:forwarded|passed|referred|relayed|handed|sent) (?:it|this|that|them|your \p{L}+|the \p{L}+)?(?: on)?(?: to)|noted (?:and|by)|[-–—:] ?noted|(?:have|has|having) (?:duly )?received|duly received|will (?:decide|look into|raise|take (?:it|this) up|get back|write again|let)|no decision|(?:letter|request|application|matter|file|form|papers?|petition|complaint) (?:is|are) (?:now )?with|remains? under|still (?:under|being|with)|receiv(?:ing|es) attention|(?:has|have) been (?:made part|brought to|placed on (?:the )?file))\b/iu,
    },
    {
      name: "no",
      outcome: "refused",
      pattern:
        /\b(?:refus(?:ed?|al|es)|den(?:y|ied|ies)|declin(?:ed?|es)|reject(?:ed|s)?|dismiss(?:ed|es)?|disallow(?:ed)?|not (?:been )?(?:possible|permitted|allowed|approved|granted|authori[sz]ed|in a position|able|eligible|available|feasible|entitled|agree\p{L}*|consider(?:ed)?|accept\p{L}*|release\p{L}*|acced\p{L}+|meet|qualify|warranted|justified|foreseen|recommended|appropriate|an option|going to happen|indicated|medically necessary|acceptable)|unable to|can ?not|can['’]t|won['’]t|will not|may not|could not|couldn['’]t|(?:is|are|was|were) (?:turned down|impossible|ineligible|excluded|suspended)|regret(?:s|fully)?(?= (?:that|to inform|to advise|it|being|not))|no (?:possibility|basis|grounds?|provision|legal basis|longer possible|visits?|calls?|interpreter)|without merit|prohibited|impossible|out of the question|does not (?:allow|permit|provide|meet|see|accept|recogni[sz]e)|do not (?:allow|permit|do|have)|is (?:hereby )?denied|fails|no (?:power|authority|jurisdiction|treaty|funds|means|competence|question of)|not competent|(?:outside|beyond|not within|(?:does|do) not (?:fall|come|lie) within) (?:our|its|the|my) (?:remit|competence|powers?|authority|jurisdiction|mandate|control)|(?:does|do) not (?:fall|come|lie|qualify|entitle|amount|extend|agree|authori[sz]e)|ruled out|withh(?:eld|old)|turned down|overruled|struck out|not (?:upheld|sustained|made out|open to|for us|ready|prepared|willing|accepted)|unsuccessful|unwilling|prevents? (?:us|me|the)|preclude[sd]?|barred|must decline|no (?:such|longer) (?:service|possible|available)|nothing (?:we|I) can do)\b/iu,
    },
    {
      name: "yes",
      outcome: "granted",
      pattern:
        /\b(?:approv(?:ed|al|es)|grant(?:ed|s)?|authori[sz](?:ed|es|ation has)|agree(?:d|s)|allow(?:ed|s)?|permit(?:ted|s)?|accept(?:ed|s)?|accede[sd]?|pleased to (?:confirm|inform|advise)|happy to|no objections?|has been (?:scheduled|arranged|fixed|set|seen|examined|prescribed|provided|issued|moved|transferred|admitted|given|placed|ordered|ensured|restored|started|returned|removed|referred to)|(?:have|has) (?:arranged|scheduled|instructed|ordered|started|been provided|been moved|been transferred|been placed|been given|been seen|been granted)|(?:is|are) (?:scheduled|arranged|fixed|confirmed|set)|was (?:granted|approved|authori[sz]ed|allowed)|may (?:visit|see|call|take place|be (?:visited|made|sent|brought|delivered|handed|contacted|seen))|can (?:visit|see|call|take place|be (?:visited|made|sent|brought|delivered|arranged|seen|facilitated))|(?:will|shall) be (?:able|allowed|permitted|possible|admitted|given|provided|moved|transferred|seen|taken|examined|arranged|made available|facilitated|received|issued|held|released|supplied|offered|present)|(?:has|have) (?:no objection|decided to (?:grant|allow|accept)|commuted|reduced)|confirmed for|can confirm|booked|i have (?:you|him|her) down|you(?:r visit| are)? (?:is |are )?(?:welcome|cleared|confirmed)|(?:is|are) (?:hereby )?(?:commuted|reduced|pardoned|released)|done\b|arranged|as (?:you )?(?:\p{L}+ )?(?:requested|wished|asked)|lined up|(?:we|I|the \p{L}+|he|she|they) (?:will|shall|can) (?:now |gladly |also |therefore )?(?:arrange|provide|allow|permit|grant|send|facilitate|ensure|supply|receive|accompany|attend|meet|appoint|make (?:sure|available))|(?:has|have|had) (?:been )?(?:got|secured|obtained|restored|lifted|upheld|sustained|waived|cleared|honou?red|agreed|complied|met|doubled|extended)|(?:is|are|was|were) (?:upheld|sustained|lifted|restored|waived|cleared|in order|available|now (?:able|allowed|receiving|getting|in))|got [^.;]{3,60} to agree|went ahead|took place|no problem|by all means|green light|gladly|leave is given|remitted|so ordered|(?:granted|approved|allowed) in (?:full|part)|[-–—:] ?yes\b)\b/iu,
    },
    {
      name: "told",
      outcome: "information",
      pattern:
        /\b(?:(?:is|was|has been|are|were) (?:currently |presently |now |being )?(?:held|detained|serving|charged|convicted|sentenced|arrested|located|housed|in (?:good|stable|satisfactory))|(?:his|her|the) (?:next |current |projected )?(?:hearing|release date|sentence|trial|condition|health|case)\b|attached|enclosed|please find|herewith|inform(?:s|ed)? (?:you|the embassy|that)|according to (?:our|the) records|advis\p{L}+ that|hereby inform)\b/iu,
    },
  ],
  acts: letterActs,
  lead: /^(?:.{0,400}?\b(?:inform|advise|confirm|state|communicate|notify|report|tell)(?:s|ed)?(?: (?:you|the \p{L}+|it|them))?(?: of the following| as follows)?,? that |(?:unfortunately|however|accordingly|therefore|consequently|fortunately|in this connection|in this regard|at the same time|further(?:more)?|in addition|according to [^,]{3,60}),? |as (?:regards|for|to|concerns) )/iu,
  reasons: [
    {
      name: "because",
      pattern:
        /(?:because(?: of)?|since|due to|owing to|on account of|in view of|on the ground[s]? (?:that|of)|for (?:reasons of|lack of|security reasons)|given that|as (?=(?:he|she|they|the|this|it|his|her|there|no|such)\b)|inasmuch as|the reason (?:being|is)(?: that)?|by reason of|pursuant to|under (?=(?:article|section|rule|regulation|the|our|law))|in accordance with)\s(?<reason>[^.;]{4,260})/diu,
    },
  ],
  deadlines: [
    {
      name: "by-day",
      pattern:
        /(?<day>\b(?:by|before|no later than|not later than|until|within|on or before|prior to|latest by)\s(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|a\.m\.)(?= *(?:[.;,]|$))|(?:the )?(?:close of (?:business|play)(?: on| of)? |COB(?: on)? |noon(?: on)? |midnight(?: on)? |end of (?:business|day)?(?: on)? |the end of |\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|hours|hrs|o'clock),? (?:on )?)?(?:(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day)?\.?,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}+\.?,?(?: \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:this |coming |next |this coming )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:next|morning|evening|noon))?|tomorrow|(?:thirty|sixty|ninety|fifteen|fourteen|ten|seven|twenty|five|three|two|\d{1,3})(?: \(\d+\))? (?:working |business |calendar )?(?:days|weeks|months))))/diu,
    },
  ],
  unanswered:
    /\b(?:(?:no|nobody|no-one|no one|nothing|never|not|nor|without|little)\b[^.;]{0,30}\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respon(?:se|ses|ded)|results?|reactions?|(?:got|get|come|came|been) back|acknowledged|effect|avail|success)\b|(?:no|without|any|never(?: had)?|neither|not (?:yet )?(?:had|received|got)(?: an?y?)?|never (?:got|received|had)(?: an?y?)?) (?:\p{L}+ )?(?:reply|response|answer|acknowledg\p{L}+|word|news)|unanswered|not (?:yet )?(?:been )?(?:answered|replied|responded)|(?:remains?|still|yet) (?:without|pending|outstanding|awaiting|awaits|unanswered|no)|(?:await\p{L}*|waiting|waits?)|no one (?:has )?(?:answered|replied|called)|nobody (?:has )?(?:answered|replied|called|came)|nothing (?:has )?(?:happened|came|since)|not (?:a|one|so much as a) (?:single )?(?:line|word|reply|answer)|yet to (?:receive|hear|have|see|get)|(?:did not|didn['’]t|never) (?:hear|heard|get|got|write|wrote)|heard nothing|silence|reminder|has not (?:been )?(?:replied|responded|answered|received)|have not (?:received|had|heard)|neither|nobody (?:is|has|did)?\s?c[oa]me|(?:don['’]?t|do not) know (?:if )?it (?:ha[sd] )?arr?iv|did not (?:answer|reply|get)|haven['’]t (?:heard|received|had)|still waiting|to date)\b/iu,
};
