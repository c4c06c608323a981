import type { AnswerWords } from "../../letters/letter-rules.ts";

const eitherCase = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
const paper = `(?:(?:[Dd]iplomatic |[Tt]hird-person |[Vv]erbal )?(?:${eitherCase("notes? [Vv]erbales?|notes?|letters?|e-?mails?|fax(?:es)?|communications?|requests?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|applications?|petitions?|correspondence|memo(?:randum)?|appeals?|telegrams?|call|complaints?|motions?|representations?|reports?|query|submissions?|reminders?|phone call|telephone call|cables?|aide-m[ée]moire")}|N\\.?V\\.?))`;
const title = (body: string): string => body;
const about =
  "(?:(?:,? (?:(?:[Rr]ef(?:erence)?\\.? ?)?(?:[Nn]os?|[Nn]umber|[Rr]ef|[Nn]r|[Nn]°|№)\\.? ?|numbered |#)?(?=[^\\s,]*\\d)[\\p{L}\\d][\\p{L}\\d./()–-]*(?: \\d{2,})?)?(?:,? (?:(?:(?:which |that )(?:you|we|I|he|she|they|it|was|has been) (?:have |had )?)?(?:sent|received|submitted|lodged|filed|made|handed in|delivered|addressed|forwarded|transmitted|wrote)(?: to us| to me| by hand| by fax| by e-?mail| here)?(?: on)?|dated|of|on|from|de)(?: the)? (?:\\p{L}+day,? )?(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{Lu}\\p{L}+\\.?,?(?: \\d{4})?|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\p{Lu}\\p{L}+,? \\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last (?:week|month|year|\\p{L}+day)|today|this (?:morning|week|month)))+)?(?: (?:of this year|inst\\.?|last))?)+";
const day =
  "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{Lu}\\p{L}+\\.?,?(?: \\d{4})?|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)";
const wrote =
  "(?:wrote|written|asked|requested|e-?mailed|called|rang|telephoned|phoned|enquired|inquired|contacted|applied|submitted|sent|raised|approached|sought|complained)";
const adjectives =
  "(?:(?:earlier|previous|last|recent|esteemed|kind|above|own|first|second|several|two|three|undated|formal|written|urgent|joint|latest|prior|aforementioned|said|good) )*";

/** What a letter answers, and how. */
export const letterAnswers: AnswerWords = {
  documents: [
    {
      name: "in-reply",
      pattern: new RegExp(
        `\\b(?:(?:[Ii]n |[Bb]y way of )?(?:repl(?:y|ies|ying)|response|answer(?:ing)?|respon(?:d|ds|ding))(?: is made)? to|[Ww]ith (?:reference|regard|respect) to|[Rr]eference is made to|[Ff]urther to|[Rr]eferring to|[Rr]efer(?:s|red)?(?: again| back| also| once more)? to|[Pp]ursuant to|[Ff]ollowing(?: up on)?|[Ff]urther reference is made to|[Rr]ef(?:erence)?:?|[Ii]n connection with|[Aa]s requested in|[Hh]aving (?:carefully |duly |now )?(?:considered|examined|reviewed|studied|noted)|[Dd]ecid\\p{L}+ on|[Rr]uling on|[Aa]s to|[Ww]e have|[Tt]hank(?:s| you)(?: very much| so much)? for|[Aa]cknowledg\\p{L}+(?: with thanks)?(?: the)?(?: receipt of)?|receipt of|regarding|concerning|re:?|about|[Ww]hereas by|[Bb]y|[Uu]pon(?: the)?|[Hh]aving (?:considered|regard to|examined|read|received)(?: the)?|(?:have |has )?received|(?:has |have )?(?:considered|examined|reviewed|processed|read|studied|given (?:\\p{L}+ )?consideration to)|invokes|recalls?) (?:the |both )?(?:(?:[Ee]mbassy|[Mm]inistry|Consulate|Mission|High Commission|Department|Office|Section|latter|Secretariat|Commission|Centre|lawyer|family)(?: (?:of|in) (?:the )?\\p{Lu}\\p{L}+(?: (?:of )?\\p{Lu}\\p{L}+)*)?['’]s?|esteemed Embassy['’]s|Your Excellency['’]s|latter['’]s|her|his|Mr\\.? \\p{L}+['’]s|Ms\\.? \\p{L}+['’]s)? ?(?<document>(?:(?:your|its|their|the)\\s)?${adjectives}(?:${title(paper)})\\b${about})`,
        "dgu",
      ),
    },
    {
      // "The request of the Consulate dated 3 June for leave … is granted"
      name: "their-document",
      pattern:
        /(?<document>\b(?:[Tt]he )?(?:[Pp]etition|[Aa]pplication|[Rr]equest|[Mm]otion|[Aa]ppeal|[Cc]omplaint|[Ll]etter|[Nn]ote) (?:of|by|from|for|filed by) (?:[^.;\n]|(?<=\b\p{Lu}\p{L}?)\.){3,110}?,? (?:filed|dated|received|submitted|lodged|made|of|on)(?: on)? (?:\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}\p{L}+ \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}))/dgu,
      needs: /filed|dated|received|submitted|lodged|made/u,
    },
    {
      // "The applicant's petition, handed in on 3 June": what a decision is on
      name: "decided-document",
      decides: true,
      pattern: new RegExp(
        `(?<document>\\b[Tt]h(?:e|is) (?:(?:[\\p{L}.-]+['’]s?|above|present|said|written|inmate|prisoner) ){0,3}(?:[Pp]etition|[Aa]pplication|[Rr]equest|[Mm]otion|[Aa]ppeal|[Cc]omplaint|[Gg]rievance|[Pp]lea|[Ss]ubmission|[Ll]etter|[Nn]ote)s?\\b[^.;\\n]{0,110}?,? (?:filed|dated|received|submitted|lodged|made|handed in|presented|brought|entered|of)(?: by [^.;,\\n]{3,40}?)?(?: on)? ${day})`,
        "dgu",
      ),
    },
    {
      // "You wrote to us on 3 June": a letter told by its verb
      name: "you-wrote",
      pattern: new RegExp(
        `(?<document>\\b(?:[Yy]ou (?:have |had )?(?:also |again |first |last |recently )*${wrote}\\b[^.;:\\n]{0,60}? (?:on|of) (?:the )?${day}|[Oo]n (?:the )?${day},? you (?:also |again |first )*${wrote}|(?<=[Tt]hank(?:s| you)(?: very much)? for |[Ww]hen you )(?:${wrote}|writing|calling|contacting|getting)\\b[^.;:\\n]{0,40}? (?:on|of) (?:the )?${day}))`,
        "dgu",
      ),
    },
    {
      name: "unanswered-document",
      chased: true,
      pattern: new RegExp(
        `(?<document>\\b(?:[Oo]n (?:the )?${day}|[Ii]n \\p{Lu}\\p{L}+(?: \\d{4})?|(?:[Ll]ast|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Aa]) (?:weeks?|months?|days)(?: ago)?),? (?:I|we|the (?:Embassy|Consulate|Mission|firm|family)|this (?:Embassy|Consulate|Mission|office|firm)) (?:again |already |also |had |have |first )*(?:wrote|written|sent|e-?mailed|faxed|addressed|submitted|requested|asked|applied|forwarded|telephoned|called)\\b)`,
        "dgu",
      ),
    },
    {
      name: "your-document",
      pattern: new RegExp(`(?<document>\\b[Yy]our ${adjectives}(?:${title(paper)})\\b${about})`, "dgu"),
      needs:
        /\d|dated|yesterday|last|this|January|February|March|April|May|June|July|August|September|October|November|December|day\b/u,
    },
    {
      name: "unanswered-document",
      chased: true,
      pattern: new RegExp(
        `(?<document>\\b(?:[Mm]y|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he (?:Embassy|Consulate|Ministry|Mission|firm|family)['’]s|[Tt]he(?= (?:\\p{L}+ ){0,2}(?:[Nn]ote|request|letter|communication|application)))\\s${adjectives}(?:${title(paper)})\\b${about}|\\b(?:I|[Ww]e|[Tt]he (?:Embassy|Consulate|Mission))\\s(?:have |has |had )?(?:already |also |previously |first |last |again )*(?:wrote|write|written|sent|emailed|e-mailed|called|asked|requested|phoned|faxed|contacted)\\s[^.;:\\n]{0,60}?(?:in (?:\\p{Lu}\\p{L}+|january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?|on (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{Lu}\\p{L}+(?: \\d{4})?|on \\p{Lu}\\p{L}+ \\d{1,2}(?:, \\d{4})?|on \\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|(?:last|two|three|four|several|five|six) (?:weeks?|months?|times|\\p{L}+day)(?: ago)?))`,
        "dgu",
      ),
    },
  ],
  further: new RegExp(
    `^,? (?:and|as well as)(?: again)?(?: of| on| in)? (?<document>(?:(?:its|the|your|our) )?(?:(?:Note|note|letter|email)s? )?(?:(?:[Nn]o\\.? )?(?=[^\\s,]*\\d)(?!\\d{1,2} \\p{Lu}|\\d{1,2}/\\d{1,2}/)[\\p{L}\\d][\\p{L}\\d./()–-]*(?: \\d{2,})?,? ?)?(?:(?:dated|of|on|again on|from) )?${day}(?: of this year)?)`,
    "du",
  ),
  number:
    /(?:\b(?:[Nn]os?|[Nn]umber|[Rr]ef(?:erence)?|[Nn]r|[Nn]°|№)\.? ?|(?<=(?:[Nn]otes?|[Vv]erbale|letter|memo|NV|N\.V\.|reference|request|communication|ref\.?) )|#)(?<value>(?=[^\s,]*\d)[\p{L}\d][\p{L}\d./()_–-]*(?: \d{2,}(?= of|,| dated))?)|^(?!\d{1,2} )(?<bare>(?=\S*\d)\S*[/-]\S*(?: \d{2,})?)(?= of| dated)/u,
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
        /(?<day>\b(?:by|before|no later than|not later than|until|within|on or before|prior to|latest by)\s(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|a\.m\.)(?= *(?:[.;,]|$))|(?:the )?(?:close of (?:business|play)(?: on| of)? |COB(?: on)? |noon(?: on)? |midnight(?: on)? |end of (?:business|day)?(?: on)? |the end of |\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|hours|hrs|o'clock),? (?:on )?)?(?:(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Satur|Sun)(?:day)?\.?,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}+\.?,?(?: \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:next|morning|evening|noon))?|tomorrow|(?:thirty|sixty|ninety|fifteen|fourteen|ten|seven|twenty|five|three|two|\d{1,3})(?: \(\d+\))? (?:working |business |calendar )?(?:days|weeks|months))))/diu,
    },
  ],
  unanswered:
    /\b(?:(?:no|without|any|never(?: had)?|neither|not (?:yet )?(?:had|received|got)(?: an?y?)?|never (?:got|received|had)(?: an?y?)?) (?:\p{L}+ )?(?:reply|response|answer|acknowledg\p{L}+|word|news)|unanswered|not (?:yet )?(?:been )?(?:answered|replied|responded)|(?:remains?|still|yet) (?:without|pending|outstanding|awaiting|awaits|unanswered|no)|(?:await\p{L}*|waiting|waits?)|no one (?:has )?(?:answered|replied|called)|nobody (?:has )?(?:answered|replied|called|came)|nothing (?:has )?(?:happened|came|since)|heard nothing|silence|reminder|has not (?:been )?(?:replied|responded|answered|received)|have not (?:received|had|heard)|neither|nobody (?:is|has|did)?\s?c[oa]me|(?:don['’]?t|do not) know (?:if )?it (?:ha[sd] )?arr?iv|did not (?:answer|reply|get)|haven['’]t (?:heard|received|had)|still waiting|to date)\b/iu,
};
