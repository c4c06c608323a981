import type { ActWords } from "../../letters/letter-rules.ts";

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/u).join("|")})$`, "u");

/**
 * n not, t yet, w the writer, h the one in custody, y the one written to, Y yours; m can, Z will, b be, v have; G decides
 * for, R against, V turns or rules (with a particle: D down, out), A does what was asked, O passes on, C takes in,
 * L lets know, p possible, P under way, N able, X ground, E obstacle, S answer, M one who heals or calls, H heals or calls, J what a relative does, I has it by now, F free to,
 * K where a matter lies, T once, Q a matter, f fixed, q ordered or handed out, e another participle, z would, g content with it, j soon to have it, s says; 0 (of several words) nothing is known yet.
 */
export const letterActs: ActWords = {
  idioms: [
    [
      "0",
      /\b(?:nothing (?:from|heard|yet|further)|no (?:news|word|reply|answer|response|reaction|information|feedback) (?:yet|so far|from|on|about|has|as yet|to date)|(?:have|has) (?:still )?(?:not|yet)(?: yet)? (?:to )?(?:heard|hear|had|been answered|received (?:any|a|an) (?:reply|answer|response))|no (?:reply|answer|response) (?:has )?(?:been|was)|remains? (?:unanswered|open)|(?:is|was|were|are) (?:silent|not (?:addressed|mentioned|dealt with|touched (?:up)?on)))\b/iu,
    ],
    [
      "P",
      /\b(?:no decision|not (?:yet )?(?:been )?(?:decided|taken a decision|reached a decision)|under (?:\p{L}+ )?(?:consideration|review|examination|study)|pending|awaiting|in due course|as soon as (?:a (?:decision|reply)|we|it|the)|tak(?:es?|en|ing|ook) (?:due |careful )?note|(?:sent|passed|handed|forwarded|referred) (?:it |this |that |them |your \p{L}+ |the \p{L}+ )?(?:on )?(?:to|up)\b|(?:is|are) (?:now )?(?:with|before) (?:the|our|my)|receiv(?:es|ing) attention|(?:made part|placed on (?:the |his |her |its )?(?:\p{L}+ )?file)|brought to (?:the attention|his|her|its|their)|(?:is|are|falls?|remains?|yet|has|have) to be (?:determined|decided|assessed|considered|settled|examined)|subject to (?:a|the|an|further)|(?:still )?being (?:looked|considered|processed|examined|reviewed)|(?:looking|look) into|in hand|(?:will|shall) (?:be )?(?:considered|examined|decided|reviewed|assessed|determined|heard|dealt with)|(?:take|taken|taking) (?:it|this|the matter) up|not for (?:me|us) to)/iu,
    ],
    [
      "R",
      /\b(?:not in a position|(?:was|were|is|are|been) unable|regret(?:s|fully)?(?= (?:that|to inform|to advise|it|being|not))|out of the question|no longer (?:possible|available)|no (?:visits?|calls?|interpreter|question of|such service|provision|longer)|(?:outside|beyond|not within) (?:our|its|the|my|his) (?:remit|competence|powers?|authority|jurisdiction|mandate|control)|(?:does|do|did) not (?:fall|come|lie|qualify|entitle|amount|extend|meet|have|part|see|recogni[sz]e|include|hold|cover|run|offer|keep|pay|employ)|ruled out|with(?:held|hold)|turned down|overruled|struck out|not (?:upheld|sustained|made out|open to|for us|ready|prepared|willing|accepted|medically|indicated|an option|going to|recommended|appropriate|foreseen|part with|competent|entitled|considered)|without merit|must (?:decline|wait|remain)|nothing (?:we|I) can do|reserved (?:by law )?for|not (?:something|a matter) (?:on|that|which|for)|does not arise|too early|(?:regarded|considered|treated) as closed|(?:is|are) closed|(?:may|can|could) (?:\p{L}+ ){0,4}only (?:to|by|upon|if|through|where|in person|with the)|only (?:a|the|an) (?:\p{L}+ )?(?:court|judge|minister|president|board)|remains? (?:where|as|in force|in place|suspended|unchanged)|(?:will|does|would|do) not (?:part|let|give|budge|hear)|stop(?:s|ped)? short|(?:is|was|are|were) (?:turned down|ineligible|excluded|suspended))\b/iu,
    ],
    [
      "G",
      /\b(?:no objections?|pleased to (?:confirm|inform|advise)|as (?:you )?(?:\p{L}+ )?(?:requested|wished|asked|suggested)|went ahead|took place|by all means|green light|(?:is|are|was|were) in order|no problem|lined up|i have (?:you|him|her) down|(?:you|your visit)(?:r visit| are)? (?:is |are )?(?:welcome|cleared|confirmed)|may (?:visit|see|call|take place|receive|keep|have|write|ring|be (?:visited|made|sent|brought|delivered|handed|contacted|seen))|can (?:now )?(?:visit|see|call|take place|receive|have|write|ring|be (?:visited|made|sent|brought|delivered|arranged|seen|facilitated))|now (?:able|allowed|receiv\p{L}+|getting|in|has|sees|sleeps)|(?:is|are) (?:now |already )?on the (?:approved |visiting |visitors['’] |call )?list|leave is given|so ordered|remitted|(?:is|are) (?:hereby )?(?:commuted|reduced|pardoned|released)|(?:have|has) (?:commuted|reduced|ordered|instructed)|(?:will|shall) be (?:able|possible|admitted|seen|taken|examined|present|held|released|received|made available|offered)|in (?:full|part)$|[-–—:] ?(?:yes|done)\b|got [^.;]{3,60} to agree|is cleared)/iu,
    ],
    [
      "j",
      /\b(?:should|will|is to|are to|ought to) (?:now |soon )?(?:have|get|receive|be with) (?:it|them|him|her|one|this)\b/iu,
    ],
    ["g", /\b(?:is|are|was|were|am) (?:happy|fine|content|okay|ok|all right|alright) (?:to|with|for)\b/iu],
  ],
  tags: [
    [
      "n",
      words("not no never nor neither none nobody doesn't don't isn't wasn't haven't hasn't without little"),
    ],
    ["mn", words("cannot can't won't couldn't can’t won’t couldn’t")],
    ["s", words("told tells says said")],
    ["z", words("would")],
    [
      "q",
      words(
        "ordered issued replaced delivered handed supplied repaired prescribed installed returned enrolled opened launched fitted bought granted",
      ),
    ],
    ["f", words("scheduled fixed arranged confirmed set booked available restored lifted included")],
    ["t", words("yet still")],
    ["w", words("i we")],
    ["h", words("he she they him her them his their")],
    ["y", words("you")],
    ["Y", words("your")],
    ["m", words("can may could might")],
    ["Z", words("will shall i'll we'll")],
    ["b", words("be been being is are was were am")],
    ["v", words("have has having i've we've")],
    [
      "G",
      words(
        "grant grants granted approve approves approved allow allowed permit permitted authorise authorised authorize authorized agree agrees agreed accept accepted accede acceded consent consented consents upheld sustained lifted restored honoured favourably positively endorsed sanctioned conceded yes approval permission waived cleared allows permits done gladly",
      ),
    ],
    [
      "R",
      words(
        "refuse refuses refused refusal deny denies denied reject rejects rejected dismiss dismisses dismissed decline declines declined disallowed forbids forbidden forbid prohibits prohibited prohibit precludes precluded excludes excluded excluding unable impossible oppose opposes opposed objects objected fails unsuccessful unfounded unjustified prevents prevented inadmissible premature",
      ),
    ],
    ["V", words("turned turn turns ruled rule rules struck")],
    ["D", words("down out aside")],
    [
      "A",
      words(
        "arrange arranges provide provided schedule supply supplied given give deliver delivered issue issued ensure ensured organise organised organize organized added entered moved move bring brought enclose install installed reserved secured obtained exempted relocated assigned appointed facilitate facilitated repaired replaced prescribed start started resume resumed transferred admitted placed returned removed extended doubled met seen examined secured hold send lend pay receive attend accompany meet appoint make take get",
      ),
    ],
    [
      "O",
      words(
        "asked raised forwarded passed referred transmitted conveyed relayed submitted requested sought approached instructed taken sent consulted alerted contacted laid written directed drawn reported",
      ),
    ],
    [
      "C",
      words(
        "considered considering consider studying studied examining reviewing reviewed review noted registered received logged process processed processing attention consideration looking checking weighing enquiring inquiring",
      ),
    ],
    [
      "L",
      words(
        "inform write revert reply decide advise respond hear tell know answer report look return notify update consider examine study raise contact try ask say confirm",
      ),
    ],
    ["p", words("possible feasible met satisfied complied accommodated fulfilled succeed")],
    ["N", words("able available eligible entitled justified warranted competent ready free willing")],
    [
      "X",
      words(
        "ground grounds basis possibility provision power powers authority jurisdiction means funds discretion treaty entitlement scope prospect merit justification",
      ),
    ],
    [
      "E",
      words(
        "difficulty difficulties objection objections obstacle obstacles problem problems impediment impediments reservation reservations hindrance",
      ),
    ],
    ["S", words("answer reply response")],
    [
      "M",
      words(
        "dentist doctor doctors physician nurse specialist surgeon psychiatrist cardiologist optician consul vice-consul clinician",
      ),
    ],
    ["H", words("saw see sees seen examined treated visited operated visits called prescribes")],
    ["J", words("telephone call phone ring visit come attend bring")],
    ["I", words("gets receives getting receiving")],
    ["F", words("welcome")],
    ["K", words("desk hands before with")],
    [
      "e",
      /^(?!convict|sentenc|charg|arrest|detain|inform|ask|held|told|accus|indict|remand|deport|extradit|injur|diagnos|question|interrogat|nam|call|need|requir|request|reach|conclud|complet)\p{L}{3,}ed$/u,
    ],
    ["T", words("once when as after until pending awaiting")],
    ["Q", words("matter request letter file question application it case petition message")],
  ],
  rules: [
    { name: "own-will", outcome: "information", pattern: /h[^,]{0,3}g|h_{0,2}[vma]?n?_?R(?=_|$)/u },
    { name: "own-word", outcome: "information", pattern: /[hw]v?_?s(?!,)/u },
    { name: "nothing-yet", outcome: "none", pattern: /0/u },
    {
      name: "still-open",
      outcome: "acknowledged",
      pattern: /(?:nt|tn|vn|bn)_?t[_bv]{0,2}[GARpCL]|n[_b]{0,2}t[_vb]{0,2}[GRS]|^_*T[_wh]{0,4}[vb]/u,
    },
    { name: "nothing-against", outcome: "granted", pattern: /n[_bv]{0,2}(?:E|R)(?!_*X)/u },
    {
      name: "decides-against",
      outcome: "refused",
      pattern:
        /n[_bvmht]{0,3}[GpNX]|(?:bn|vnb)_?[Aqef]|[VR]_*h?_*D|V[hQ_]{0,3}D|[mZ]n[_b]?(?!L)\S|S[_bov,]{0,6}n(?:_|$)|R/u,
    },
    { name: "promises", outcome: "granted", pattern: /j/u },
    { name: "will-tell", outcome: "acknowledged", weak: true, pattern: /Z[_bt]{0,2}[LC]|ZL|yZ[_b]?L/u },
    {
      name: "passes-on",
      outcome: "acknowledged",
      pattern: /P|[wQ]_*[vb]?[_bv]{0,2}[OC]|[Qb]_?bK|Qb[_]?K|QbCK?|Qb[_YQ]{0,3}K|b[_]{0,4}K$|vbO|b[_]?C/u,
    },
    { name: "decides-for", outcome: "granted", pattern: /(?<!n[_bvmh]{0,3})(?:G|g|bF|bp_)/u },
    {
      name: "does-it",
      outcome: "granted",
      weak: true,
      pattern:
        /(?<!n[_bvmh]{0,3})(?:wz_?A|[bV]q|vb_?[eq]|wv?_?[Af]|Zb?_?[Af]|bf|vf|,_?f(?:[_,]|$)|mb?_?[Af]|mJ|h[_vb]{0,2}I|vb[Af]|M[_b,mZ]{0,3}H|H[_h]{0,3}M|[bv]H[_]{0,4}M)/u,
    },
    { name: "was-done", outcome: "granted", topical: true, pattern: /(?<!n[_bvmh]{0,3})b_?[Ae]/u },
  ],
};
