import { type AskRule, type AskWords, askRule as rule } from "../../letters/letter-rules.ts";
import { letterKinds } from "./letter-kinds.ts";
import { letterTags, settleTags } from "./letter-tags.ts";

/** Who asks: the writer, the writer's office, somebody for whom the letter speaks. */
const asker = "(?:w|x|(?<!P|f|o|F)h|(?:[dMH][e_jp]{0,2})?[Ssp]+)";
const aside = "(?:[,(][^,;:()]{1,16}[,)])?";
/** What may stand between the asker and the verb: "has the honour to", "would therefore like to". */
const between = "[jzuUvbowlRFPdMc_eg,]{0,9}?";
/** Where a clause begins. */
const clause = "(?:^|[;:(?-]|(?<=[,;:-])[CE]|[,](?=[jzuUFC])|N\\))";

/** What opens a wish, over the letters of `letterTags`: what is wanted follows. */
const rules: readonly AskRule[] = [
  rule("renewed", `R[jzdMHYe_C]{0,5}Q(?:[,PD]{0,2}D)?`, { named: true }),
  rule("may-i-ask", "[uUF][jz]*[wm][jz]*k"),
  rule("asks", `(?<!X[^;]{0,8}|[iqB]|[iqB][dM])${asker}${aside}${between}k`),
  rule("to-ask", "(?<![nX]|n.)[bl_wFegLKC]j*oj*k"),
  rule("asking", "(?:b|[,w_]|^)[jz]*K"),
  rule("turns-to", `${asker}${aside}[jzuUvbowlRd_e]{0,6}?F(?=P[PdYy]*[AGsy])`, { weak: true }),
  rule("grateful", `(?<!n)(?:[uUZ][jbec_,]{0,5}?g|(?:^|[;:(-])j*g|g[^,;n]{0,5}?(?=i))`),
  rule("would-welcome", `(?<!n.?)[uUZ][jb,]{0,4}[lL]`),
  rule("wish", `(?<![iqB])(?:${asker})${aside}[jzbe]*[lL](?![b])`, { weak: true }),
  rule("hoping", "(?:^|[,;_w(])j*L(?=j*[otfPF_])", { weak: true }),
  rule("look-forward", "[FL]rj*(?=o)", { weak: true }),
  rule("own-request", "(?:M[ej_d]{0,2}Q(?:u?[jb]+|[:,-])+|M[ej_]{0,2}Q(?=[to]))"),
  rule("one-request", "[dW]b?[djM]?[ej_]{0,2}Qb?(?=[to:-]|f.{1,12}o)", { weak: true }),
  rule("with-request", "P[dM]?[ej_]{0,2}Q(?=[tofiP:])"),
  rule("need-for", "Wb[^,;n]{0,3}Q(?=[fo])", { weak: true }),
  rule("what-is-wanted", "(?:q|d|t)j*(?:[^,;nb]{1,5})[lkLX][^,;n]{0,3}b(?=[ofitqdHM_F:])", { weak: true }),
  rule("what-is-wanted", "q[uj]*F[^,;n]{0,5}b(?=[ofitqdHM_F:])", { weak: true }),
  rule("if-you-can", "^[CE]?iyuj*(?=F)", { weak: true }),
  rule("would-help-if", "xuj*[Fc]m?(?=o[jFv])", { weak: true }),
  rule("is-there", "^[CE]?bW[^,;]{0,8}[Pof](?=.*\\?$)", { weak: true }),
  rule("if-possible", "^[CE]?i[^,;]{0,6}e,(?=[dHe_])", { weak: true }),
  rule("do-all", `${clause}[jz]*aj*[qc_][^;,]{0,5}(?=o[jF])`, { weak: true }),
  rule("would-please", "(?:u[zj]*m[j_B]{0,3}(?=o)|y[uZ]j*_mP(?=[F_]))", { weak: true }),
  rule("would-help-if", "[xd_p]u(?!n)[^,;itn]{1,12}(?=i)", { weak: true }),
  rule("is-hoped", "xb[jdv_]{0,3}(?:e|X)+j*(?:P.{1,3})?(?=[tof])", { weak: true }),
  rule("is-possible", "b[jd]*(?:x|W)j*[^,;]{0,3}?(?=[ofP]).", { weak: true }),
  rule("if-any-way", "(?:iW[uvbV]+|bW|(?:^|[;,:])[CEzj]{0,2})[dej]{1,2}c(?=[Pothp_])", { weak: true }),
  rule("fair-if", "(?<!n)xu[jeb]{2,5}(?=o[jFv_]|i|t)"),
  rule("you-are-asked", "(?:y|A|s|[dY][e_]{0,2}[AGs])(?:u?b|v)j*X[jz]*(?=[oP])"),
  rule("you-question", `${clause}[jz]*[uZ](?!n)[jz]*(?:y|A|[dY][e_p]?[AG])[jz,]*`, { weak: true }),
  rule("question", `${clause}[jz]*[uZ](?!n)(?=[jz]*(?:x|s|S|h|p|w|[dMH_][e_p]{0,2}[AGs_])(?:.*)\\?)`, {
    weak: true,
  }),
  rule("perhaps-you", `(?:${clause}[jz]*y(?=uj)|${clause}j+y(?=u)|iyj*(?=u))`, { weak: true }),
  rule("please", "z+[,j]*(?:[uo]j*[yo]?)?(?=[F_utHdibcTjMfv])", { weak: true }),
  rule("imperative", `${clause}[jCz]*(?!F[^,;tqiC]{0,8}[bV])(?=(?:F[jdHMYhmpytfoqiNe_sTDASGx]|r[dHM]))`, {
    weak: true,
  }),
  rule("then-imperative", "^[iBPU][^;]{2,40},[CjzP]*(?=F[jdHMYhmpytfoqi_])", { weak: true }),
  rule("then-imperative", "^i[^;,]{3,40}j[jPde]{0,4}(?=F[mdHMYhp])", { weak: true }),
  rule("should-do", "(?<![wytiqo])U(?!n)[jz]*(?=[Fv])", { weak: true, whole: true }),
  rule("should-do", "sv(?=o[jz]*F)", { weak: true, whole: true }),
  rule("perhaps", "^j+[dHM]?[e_]{0,2}[shpG_]u(?!n)[jz]*(?=[bF])", { weak: true, whole: true }),
  rule("should-be", "U[jvon]*b[jn]{0,2}[_XFl]", { weak: true, whole: true }),
  rule("may-please-be", "u[jz]*z[jz]*b", { whole: true }),
  rule("is-sought", "(?<!v|y)b[jz]*[Xl](?=[.,;:)]|$|[PBD])", { whole: true, before: true, weak: true }),
  rule("reported-wish", `(?<!t)(?:${asker}|^)[jzn]*[vub]{0,2}[jzu]*(?:[XklKL]|bg|R[Hd]?Q)`, {
    voice: "reported",
  }),
];

/** What leads in and is no part of what is wanted: "you to", "the Ministry's good offices in". */
const skips: readonly RegExp[] = [
  /^i[dY]?[e_]?[AGSyw]+p*u(?=[jz]*[Fbv])/,
  /^[,:]?j*(?:Foxt|x(?=i|t)|t|i|f(?![dH]?[e_]{0,2}[_sTc]+$))/,
  /^[,:]?o(?=[jz]*[Fkcb_vl])/,
  /^[Pfo]?(?:[dY][e_jp]{0,2})?(?:[AG]+p*|s|y|m)(?:P[dY]?[ej_]{0,2}[AGsp_]+)*(?:C[dY]?[AGsp_]+)*,?(?=[jz]*[oti,])/,
  /^[FPfoYdHe_jl]{0,5}c+(?:[PC][dYH]?[ej_]?[AGsypc]+)*[C,]*(?:j?t|f|o|P(?!d?[AGsy]))/,
  /^[dej]{0,3}c(?:[oft]|P)/,
];

/** What shows that something is wanted, and what for. */
export const letterAsks: AskWords = {
  tags: letterTags,
  settle: settleTags,
  rules,
  skips,
  withdrawing: /withdr[ae]w|dropped|disregard|ignore|\bleave\b|forget/iu,
  denials: [
    {
      name: "no-wish",
      not: "negated",
      pattern:
        /\b(?:(?:it is|this is) not (?:the purpose of [\p{L} ]{3,40}|our intention|my intention|intended|our purpose) to (?:ask|request|seek)(?: for| that)?|(?:do|does|did|am|is|are|was)(?: not|n['’]?t) (?:(?:say|now|at this stage|at present|here|propose to|therefore|insist) )?(?:ask(?:ing)?(?: you| us)?|want(?: us| you| the embassy| anyone)?|request(?:ing)?|wish(?: us)?|seek(?:ing)?|say|recommend|propose|need|require)(?: it| for| to| that)?|not asking(?: you)?(?: for| to| that)?|please do not|(?:there is )?no need (?:to|for)|need not|asked (?:us|me|that we) not to|asks? (?:us |me )?not to)\s(?<ask>\p{L})/giu,
    },
    {
      name: "no-longer",
      not: "withdrawn",
      before: true,
      pattern:
        /\b(?:(?:is|are) (?:no longer|not any ?more) (?:needed|required|necessary|wanted|pursued|pressed|sought|maintained|insisted upon|requested|relevant)|does not insist|(?:no,? )?(?:leave|forget) (?:that|it)\b|said to leave it|not to bother|is not pursued|dropped|has (?:been )?withdrawn|no longer (?:wants|wishes|needs|requires|requests|seeks)|withdraws?|withdrew|(?:has|have) withdrawn|can be disregarded|please (?:ignore|disregard)|is withdrawn|not needed any ?more)\b/giu,
    },
  ],
  dues: [
    {
      name: "would-help",
      pattern:
        /\bwould (?:really |certainly |also |greatly |already |surely )*(?:be (?:most |very |much |so |greatly |a great |a real |of great )?(?:welcome|appreciated|useful|helpful|help|enough|valued)|help\b(?! (?:if|to|\p{L}+ to))|go a long way|make (?:a|all the) (?:\p{L}+ )?difference|mean (?:a lot|so much|much|everything|the world)|do (?:him|her|me|us) (?:\p{L}+ )*good|suffice|oblige us)\b/giu,
    },
    {
      name: "due",
      pattern:
        /\b(?:(?:should|shall|must|may kindly|may please|need to|needs to|has to|have to|are to|is to) (?:also |please |now |kindly |accordingly )?(?:reach|be (?:here|with|sent|received|submitted|provided|in our hands|disclosed|communicated|lodged|forwarded|made available|furnished|supplied|handed|delivered|notified|addressed|filed|transmitted|made known|returned))|to be (?:sent|returned|submitted|forwarded|lodged|delivered|received|handed)(?: back)?(?= (?:to|by|till|until|before|not))|(?:is|are) (?:required|needed|expected) (?:by|from|no later))\b/giu,
    },
  ],
  listHead:
    /(?:^|[.\d]\s*)(?:(?:\p{L}+ )?(?:things|requests|wishes|favou?rs|pleas)(?:,? (?:then|please|now|for you|from (?:me|us|him|her)))?(?=:)|requests?(?: made| by (?:the )?\p{L}+)?|asks?(?: for| that)?|wants|wishes|action (?:requested|required|needed)|actions?|needs|would like|(?:his|her) requests?|[^:]{0,160}(?:requests?|asks?|asked|urges?|call(?:s|ing)? (?:up)?on|appeal(?:s|ing)?|demands?|recommend\p{L}*|submissions?|grateful|please|would like|needs?|steps needed)[^:]{0,160}|please)\s?(?:[:;–—-]|$)/iu,
  cuts: /(?:;\s*(?:and\s+)?(?:\(?[ivx\d]{1,4}\)\s)?(?:that |to |for |secondly,? |thirdly,? |finally,? )?|,? and (?:also )?(?:that|to (?!\p{L}+ing)|for (?=\p{L}))\s?|, (?:as well as|and also|and further)(?: that| to| for)? |\s?\(?(?:\b[ivx]{1,4}|\b[a-h]|\b\d)\)\s|,? and in the meantime(?: that)? |(?<=[^.]) (?:please also|and would (?:also )?(?:be grateful|appreciate (?:it)?) (?:if|for|to)|and (?:could|can|would) you)\s|,? and (?:make sure|ensure|see to it)(?: that)? |,? and so that |, to (?=(?:grant|allow|provide|release|ensure|permit|order|give|inform|transfer|end|investigate|arrange|return|take|bring|commute|reduce|review|facilitate|disclose|move)\b)|,? and (?:also )?(?:asks?|asked|wants?|wanted|requests?|requested|would like)(?: that| to| for)? |, and(?= (?:the|his|her|its|any|all|a|an|that|for) )|,? and(?= (?:tell|let|inform|provide|grant|allow|permit|arrange|confirm|send|ensure|advise|give|return|transfer|authori[sz]e|ask|have|forward|release|get|find|how|when|why|where|whether|has)\b) )/giu,
  ends: /(?:,? (?:because|since|as (?:he|she|they|this|it|we|i) |so that (?:we|i) |which (?:would|will|is|was)|in (?:accordance|conformity|line|keeping) with|pursuant to|under (?:article|section|the (?:vienna|treaty|convention|terms))|on the basis of|in view of|in light of|(?<!\b(?:is|are|be|been|being|gets?|getting|was|were|also|now) )given (?:that|his|her|the)|where (?:he|she) )|[,;:] (?:he|she|they|it|i|we|this|that|my|his|her|our|please|thank|otherwise|if not|if you|if so|since|as|but|though|although|even|especially|who|which|\p{L}+ is|\p{L}+ has)\b|, (?:the|this|that|there|my|his|her) (?:\p{L}+ ){1,3}(?:is|are|was|were|has|have|can|will)\b)/giu,
  courtesy:
    /\b(?:thank|assurances? of|feel free|hesitate|contact (?:me|us|the undersigned)|get in touch|further (?:information|assistance|questions|queries)|for your (?:information|attention|time|cooperation|kind)|opportunity|accept (?:this|the|our|my)|god bless|forgive|for the attention|any questions|early (?:reply|response|answer)|prompt(?: and \p{L}+)? (?:reply|response|attention)|favou?rable (?:reply|response|consideration)|(?:your|a|an) (?:\p{L}+ )?(?:reply|response|answer)\b(?! to)|hear(?:ing)? from you|be (?:emphasi|noted|recalled|mentioned|stressed|added|understood|remembered|borne|assured|aware|pointed|observed)\p{L}*|read (?:my|this) letter|find (?:\p{L}+ ){0,6}(?:attached|enclosed|herewith)|this matter)\b/iu,
  reply:
    /\b(?:(?:a |your |an )?(?:\p{L}+ )?(?:reply|response|answer|call back|return call|acknowledg\p{L}+|confirmation of receipt)\b|let (?:me|us|the embassy) (?:know|have)|hear (?:back )?from you|get back to|revert|respond|call (?:me|us|him|her)? ?back|ring (?:me|us|him|her)? ?back|callback|(?:a )?(?:word|line|few (?:words|lines)) (?:from you|in reply)|phone back|write back|rsvp|quot(?:e|ing)|confirm)\b/iu,
  joints: /,? (?:and|as well as|together with|along with|plus|or) (?:also |further |(?:that|to|for) )?/giu,
  before:
    /^(?:(?:you|we|I|me|it|they|ever|the (?:\p{L}+ ){0,3}?(?:Embassy|Ministry|Consulate|Office|Department|Mission|authorities)|could|would|can|will|might|may|should|to|be|able|so kind as|kind enough|also|again|at least|perhaps|mind|please|kindly|then|just|now|first|secondly|therefore|either|help(?= (?:us|me|find|get))|try|see|arrange|ensure|make sure|like|forward(?= to)|leave|permission|allowed|permitted|possible|for us|for me|for|of|that),? )+/iu,
  kinds: letterKinds,
};
