import type { ActWords } from "../../letters/letter-rules.ts";

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/u).join("|")})$`, "u");

/**
 * n not, t yet, w the writer, h the one in custody, y the one written to, Y yours; m can, Z will, b be, v have; G decides
 * for, R against, V turns or rules (with a particle: D down, out), A does what was asked, O passes on, C takes in,
 * L lets know, P possible, N able, X ground, E obstacle, S answer, M one who heals or calls, H heals or calls, J what a relative does, I has it by now, F free to,
 * K where a matter lies, T once, Q a matter.
 */
export const letterActs: ActWords = {
  tags: [
    [
      "n",
      words(
        "not no never nor neither none nobody cannot can't won't couldn't doesn't don't isn't wasn't haven't hasn't without little",
      ),
    ],
    ["t", words("yet still")],
    ["w", words("i we")],
    ["h", words("he she they him her them his their")],
    ["y", words("you")],
    ["Y", words("your")],
    ["m", words("can may could might")],
    ["Z", words("will shall i'll we'll")],
    ["b", words("be been being is are was were am")],
    ["v", words("have has had having i've we've")],
    [
      "G",
      words(
        "grant grants granted approve approves approved allow allowed permit permitted authorise authorised authorize authorized agree agrees agreed accept accepted accede acceded consent consented consents upheld sustained lifted restored honoured favourably positively endorsed sanctioned conceded yes",
      ),
    ],
    [
      "R",
      words(
        "refuse refuses refused refusal deny denies denied reject rejects rejected dismiss dismisses dismissed decline declines declined disallowed forbids forbidden forbid prohibits prohibited prohibit precludes precluded excludes excluded excluding unable impossible oppose opposes opposed objects objected fails unsuccessful unfounded unjustified prevents prevented inadmissible",
      ),
    ],
    ["V", words("turned turn turns ruled rule rules struck")],
    ["D", words("down out aside")],
    [
      "A",
      words(
        "arrange arranged arranges provide provided schedule scheduled fixed booked supply supplied given give deliver delivered issue issued ensure ensured organise organised organize organized added entered moved move bring brought enclose install installed reserved secured obtained exempted relocated assigned appointed facilitate facilitated repaired replaced prescribed start started resume resumed",
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
        "inform write revert reply decide advise respond hear tell know answer report look return notify update consider examine study raise contact try ask",
      ),
    ],
    ["P", words("possible feasible met satisfied complied accommodated fulfilled succeed")],
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
    ["T", words("once when as after until pending awaiting")],
    ["Q", words("matter request letter file question application it case petition message")],
  ],
  rules: [
    { name: "own-will", outcome: "information", pattern: /h_{0,2}[vma]?n?_?R/u },
    {
      name: "still-open",
      outcome: "acknowledged",
      pattern: /(?:nt|tn|vn|bn)_?t[_bv]{0,2}[GARPCL]|n[_b]{0,2}t[_vb]{0,2}[GRSP]|^_*T[_wh]{0,4}[vb]/u,
    },
    { name: "nothing-against", outcome: "granted", pattern: /n[_bv]{0,2}(?:E|R)(?!_*X)/u },
    {
      name: "decides-against",
      outcome: "refused",
      pattern: /n[_bvmht]{0,3}[GPNX]|[VR]_*h?_*D|V[hQ_]{0,3}D|[mZ]n[_b]?\S|S[_bov,]{0,6}n(?:_|$)|R/u,
    },
    { name: "will-tell", outcome: "acknowledged", pattern: /Z[_bt]{0,2}[LC]|ZL|yZ[_b]?L/u },
    {
      name: "passes-on",
      outcome: "acknowledged",
      pattern: /[wQ]_*[vb]?[_bv]{0,2}[OC]|[Qb]_?bK|Qb[_]?K|QbCK?|Qb[_YQ]{0,3}K|b[_]{0,4}K$|vbO|b[_]?C/u,
    },
    { name: "decides-for", outcome: "granted", pattern: /(?<!n[_bvmh]{0,3})(?:G|bF|bP_)/u },
    {
      name: "does-it",
      outcome: "granted",
      pattern:
        /(?<!n[_bvmh]{0,3})(?:wv?_?A|Zb?_?A|mb?_?A|mJ|h_{0,2}I|vbA|M[_b,mZ]{0,3}H|H[_h]{0,3}M|[bv]H[_]{0,4}M)/u,
    },
  ],
};
