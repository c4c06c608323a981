import type { AnswerWords } from "../../letters/letter-rules.ts";
import { letterActs } from "./letter-acts.ts";

/** What a letter answers, and how. */
export const letterAnswers: AnswerWords = {
  paper:
    /^(?:notes?|letters?|e-?mails?|mails?|fax(?:es)?|communications?|requests?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|applications?|petitions?|correspondence|memo(?:s|randum)?|appeals?|telegrams?|calls?|conversation|complaints?|motions?|representations?|reports?|quer(?:y|ies)|submissions?|reminders?|cables?|aide-m[ée]moire|pleas?|grievances?|lines|n\.v|nv|repl(?:y|ies)|answers?|responses?)$/u,
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
  reply: /^(?:repl|answer|response)/u,
  acts: letterActs,
  supposed: /^(?:if|should (?=you|he|she|they|the|this|it)|in the event|unless|whether)\b/iu,
  elsewhere:
    /\b(?:prior|previous|earlier|former) (?:application|petition|request|appeal)s?\b|\b(?:sentenced|convicted|given (?:\p{L}+ |\d+ )(?:years|months))\b|\b(?:considered|examined|asked|know|see|checked) whether\b|^(?:my|our) (?:own )?(?:application|appeal|request|motion|petition)/iu,
  pleaded:
    /\b(?:requested|asks?|asked|seeks|sought|applied|applies|objected|submitted|argued|prays) (?:the|this|for|that|to)\b|\bhaving (?:heard|seen|regard)\b/iu,
  regarding:
    /^(?:(?:\(?\d{1,2}[.)]|and|finally|lastly) )?,?\s?(?:as (?:regards|for|to|concerns|far as)|regarding|concerning|with regard to|with respect to|in respect of|on|about|turning to|you (?:also |further |then )?(?:asked|requested|wished|wanted|enquired|inquired|raised|mentioned|wrote)) (?<topic>[^:;.?!]{3,110}?)(?: (?:is|are) concerned)?(?:[,:]\s|[.;?!]|$)/iu,
  sentAlong:
    /\b(?:is|are) (?:\p{L}+ )?(?:enclosed|attached|appended|annexed)\b|\b(?:enclosed|attached) (?:is|are|herewith|please)\b|\b(?:I|we) (?:\p{L}+ )?(?:enclose|attach|append)\b|\b(?:find|sent?) (?:\p{L}+ )?(?:enclosed|attached|herewith)\b|enclosed herewith|\bencloses\b/iu,
  ofHeld: /\b(?:he|she|they)\b/iu,
  bare: /^(?:also |likewise |this |it |that |both )?(?:(?:is |was |were )?(?:denied|rejected|refused|granted|approved|dismissed|allowed|declined|agreed|done)|yes|no|not possible|sorry|i['’]ve)\b/iu,
  papers:
    /cop(?:y|ies)|records?\b|reports?\b|document|information on|judgment|certificate|transcript|statement|indictment|file\b/iu,
  relatives:
    /\b(?:famil|mother|wife|husband|father|parent|sister|brother|son\b|daughter|child|relative|call|letter|phone)/iu,
  visiting: /\bvisits?\b/iu,
  onPaper: /petition|applica(?:tion|nt)|request|appeal|motion|complaint/iu,
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
