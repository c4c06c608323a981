import type { AnswerWords } from "../../letters/letter-rules.ts";

const eitherCase = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
const paper = `(?:(?:[Dd]iplomatic |[Tt]hird-person |[Vv]erbal )?(?:${eitherCase("notes? [Vv]erbales?|notes?|letters?|e-?mails?|fax(?:es)?|communications?|requests?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|applications?|petitions?|correspondence|memo(?:randum)?|appeals?|telegrams?|call|complaints?|motions?|representations?|reports?|query|submissions?|reminders?|phone call|telephone call|cables?|aide-m[ée]moire")}|N\\.?V\\.?))`;
const title = (body: string): string => body;
const about =
  "(?:(?:,? (?:(?:[Rr]ef(?:erence)?\\.? ?)?(?:[Nn]os?|[Nn]umber|[Rr]ef|[Nn]r|[Nn]°|№)\\.? ?|numbered |#)?(?=[^\\s,]*\\d)[\\p{L}\\d][\\p{L}\\d./()–-]*(?: \\d{2,})?)?(?:,? (?:dated|of|on|from|sent(?: on)?|received(?: on)?|de)(?: the)? (?:\\p{L}+day,? )?(?:(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{Lu}\\p{L}+\\.?,?(?: \\d{4})?|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\p{Lu}\\p{L}+,? \\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last (?:week|month|year|\\p{L}+day)|today|this (?:morning|week|month)))+)?(?: (?:of this year|inst\\.?|last))?)+";
const day =
  "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{Lu}\\p{L}+\\.?,?(?: \\d{4})?|\\p{Lu}\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)";
const adjectives =
  "(?:(?:earlier|previous|last|recent|esteemed|kind|above|own|first|second|several|two|three|undated|formal|written|urgent|joint|latest|prior|aforementioned|said|good) )*";

/** What a letter answers, and how. */
export const letterAnswers: AnswerWords = {
  documents: [
    {
      name: "in-reply",
      pattern: new RegExp(
        `\\b(?:(?:[Ii]n |[Bb]y way of )?(?:repl(?:y|ies|ying)|response|answer(?:ing)?|respon(?:d|ds|ding))(?: is made)? to|[Ww]ith (?:reference|regard|respect) to|[Rr]eference is made to|[Ff]urther to|[Rr]eferring to|[Rr]efers? to|[Pp]ursuant to|[Ff]ollowing(?: up on)?|[Tt]hank(?:s| you)(?: very much| so much)? for|[Aa]cknowledg\\p{L}+(?: with thanks)?(?: the)?(?: receipt of)?|receipt of|regarding|concerning|re:?|about|[Ww]hereas by|[Bb]y|[Uu]pon(?: the)?|[Hh]aving (?:considered|regard to|examined|read|received)(?: the)?|(?:have |has )?received|(?:has |have )?(?:considered|examined|reviewed|processed|read|studied|given (?:\\p{L}+ )?consideration to)|invokes|recalls?) (?:the |both )?(?:(?:[Ee]mbassy|[Mm]inistry|Consulate|Mission|High Commission|Department|Office|Section|latter|Secretariat|Commission|Centre|lawyer|family)(?: (?:of|in) (?:the )?\\p{Lu}\\p{L}+(?: (?:of )?\\p{Lu}\\p{L}+)*)?['’]s?|esteemed Embassy['’]s|Your Excellency['’]s|latter['’]s|her|his|Mr\\.? \\p{L}+['’]s|Ms\\.? \\p{L}+['’]s)? ?(?<document>(?:(?:your|its|their|the)\\s)?${adjectives}(?:${title(paper)})\\b${about})`,
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
      name: "not-decided",
      outcome: "acknowledged",
      pattern:
        /\b(?:(?:has|have|had|was|were|is|are|been|be) (?:\p{L}+ )?(?:forwarded|passed (?:on|to)|transmitted|referred|relayed|submitted|conveyed|sent on|brought to the attention)|under (?:\p{L}+ )?(?:consideration|review|examination|study)|being (?:\p{L}+ )?(?:considered|processed|examined|reviewed|looked into)|no decision (?:has|had|yet)|not (?:yet )?(?:been )?(?:decided|taken a decision|reached a decision)|pending (?:before|with|a|the)|awaiting|(?:will|shall) (?:be )?(?:revert|considered|consider|examined|decided|let you know|come back|advise|inform|be informed|be in touch|respond|reply)|in due course|as soon as (?:a (?:decision|reply)|we|it|the)|has been (?:received|noted|registered|logged)|acknowledg\p{L}+ receipt|is looking into|taken note)\b/iu,
    },
    {
      name: "no",
      outcome: "refused",
      pattern:
        /\b(?:refus(?:ed?|al|es)|den(?:y|ied|ies)|declin(?:ed?|es)|reject(?:ed|s)?|dismiss(?:ed|es)?|disallow(?:ed)?|not (?:been )?(?:possible|permitted|allowed|approved|granted|authori[sz]ed|in a position|able|eligible|available|feasible|entitled|agree\p{L}*|consider(?:ed)?|accept\p{L}*|release\p{L}*|acced\p{L}+|meet|qualify|warranted|justified|foreseen|recommended|appropriate|an option|going to happen|indicated|medically necessary|acceptable)|unable to|can ?not|can['’]t|won['’]t|will not|may not|could not|couldn['’]t|(?:is|are|was|were) (?:turned down|impossible|ineligible|excluded|suspended)|regret(?:s|fully)?(?= (?:that|to inform|to advise|it|being|not))|no (?:possibility|basis|grounds?|provision|legal basis|longer possible|visits?|calls?|interpreter)|without merit|prohibited|impossible|out of the question|does not (?:allow|permit|provide|meet|see|accept|recogni[sz]e)|do not (?:allow|permit|do|have)|is (?:hereby )?denied|fails)\b/iu,
    },
    {
      name: "yes",
      outcome: "granted",
      pattern:
        /\b(?:approv(?:ed|al|es)|grant(?:ed|s)?|authori[sz](?:ed|es|ation has)|agree(?:d|s)|allow(?:ed|s)?|permit(?:ted|s)?|accept(?:ed|s)?|accede[sd]?|pleased to (?:confirm|inform|advise)|happy to|no objections?|has been (?:scheduled|arranged|fixed|set|seen|examined|prescribed|provided|issued|moved|transferred|admitted|given|placed|ordered|ensured|restored|started|returned|removed|referred to)|(?:have|has) (?:arranged|scheduled|instructed|ordered|started|been provided|been moved|been transferred|been placed|been given|been seen|been granted)|(?:is|are) (?:scheduled|arranged|fixed|confirmed|set)|was (?:granted|approved|authori[sz]ed|allowed)|may (?:visit|see|call|take place|be (?:visited|made|sent|brought|delivered|handed|contacted|seen))|can (?:visit|see|call|take place|be (?:visited|made|sent|brought|delivered|arranged|seen|facilitated))|(?:will|shall) be (?:able|allowed|permitted|possible|admitted|given|provided|moved|transferred|seen|taken|examined|arranged|made available|facilitated|received|issued|held|released|supplied|offered|present)|(?:has|have) (?:no objection|decided to (?:grant|allow|accept)|commuted|reduced)|confirmed for|can confirm|booked|i have (?:you|him|her) down|you(?:r visit| are)? (?:is |are )?(?:welcome|cleared|confirmed)|(?:is|are) (?:hereby )?(?:commuted|reduced|pardoned|released)|done\b|arranged)\b/iu,
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
