import type { EventRule } from "../../events/event-rule.ts";
import { be, have, noun, own, ownedBy, passive, prison, reduced, words } from "./event-patterns.ts";

const taken =
  "arrested|re-?arrested|apprehended|captured|nabbed|collared|rounded up|taken into (?:[\\p{L}.]+ )?custody|taken prisoner|(?:placed|put) under (?:house )?arrest";

/** Said of things and of people who are no prisoners as well. */
const takenLoosely =
  "seized(?! (?:from|of))|stopped(?= (?:(?:at|by|while|as|in|on) ))|intercepted|caught(?= (?:(?:with|trying|smuggling|carrying|at|by) ))|picked up(?= (?:(?:by|in|on|at|from|outside|near|last) ))|led (?:away|off)|taken away|handcuffed|(?:taken|pulled|removed|hauled|dragged|ordered) (?:off|from) (?:an?|the|his|her|their) (?:[\\p{L}-]+ ){0,2}(?:plane|flight|bus|train|jet|ferry)|taken in for questioning|hauled (?:off|away|in)|dragged (?:off|away|from)|pulled off|booked(?= (?:(?:into|on|at) ))|pulled over";

const forLong =
  "(?! (?:(?:by|in|at) [^;,]{2,30}? (?:for (?:\\d|more|nearly|almost|over|months|years|weeks)|since )|for (?:\\d|a |an |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nearly|almost|more|about|over|months|years|weeks|days|so)|since |without |pending |there |under ))";

/** Taking and holding. */
export const custodyEvents: readonly EventRule[] = [
  {
    name: "arrested",
    signs: "arrest apprehend captured nabbed collared rounded custody prisoner",
    type: "arrest",
    pattern: passive(taken),
    patient: "subject",
    placed: true,
  },
  {
    name: "detained-there",
    signs: "detained",
    type: "arrest",
    pattern: words(
      `(?<!(?:has|have|is|are|still|being) )${be}(?<!(?:has|have) been )(?<!being )detained${forLong}`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-participle",
    signs: "arrest apprehend captured nabbed collared rounded custody prisoner detained",
    type: "arrest",
    pattern: reduced(`(?:${taken}|detained${forLong})`),
    patient: "before",
    placed: true,
  },
  {
    name: "arrested-loosely",
    signs: " seized stopped intercepted caught picked led taken handcuffed hauled dragged pulled booked ",
    type: "arrest",
    pattern: passive(takenLoosely),
    patient: "subject",
    placed: true,
    weak: true,
  },
  {
    name: "arrested-someone",
    signs: "arrest apprehend detain nabb captur rounding rounded",
    type: "arrest",
    pattern: words(
      "(?:arrest|apprehend|detain)(?:s|ed|ing)|(?<=(?:to|will|would|could|can|may|might|not|n['’]t) )(?:arrest|apprehend|detain)|nab(?:s|bed|bing)|captur(?:e|es|ed|ing)|round(?:s|ed|ing) up",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    placed: true,
  },
  {
    name: "taken-into-custody",
    signs: "custody handcuffs cuffs arrest prisoner captive away",
    type: "arrest",
    pattern: words(
      "(?:took|takes?|taking|led|leads|leading|hauled|dragged|placed|put)(?= (?:him|her|them|\\p{Lu}[^;,]{1,40}|(?:the|two|three|four|five|an?) [^;,]{1,40}) (?:into (?:[\\p{L}.]+ )?custody|prisoner|captive|under arrest|away in (?:hand)?cuffs|(?:off|away|out) in (?:hand)?cuffs|to an? (?:unknown|undisclosed) (?:location|place)))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    placed: true,
  },
  {
    name: "picked-someone-up",
    signs: " seizes seized seizing stopped picked pulled caught ",
    type: "arrest",
    pattern: words(
      "seiz(?:es|ed|ing)|stopped|picked up|picked(?= (?:him|her|them|\\p{Lu}[^;,]{1,30}) up)|pulled over|caught",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "surrendered",
    signs: " surrender surrenders surrendered turned ",
    type: "arrest",
    pattern: words(
      `${have}(?:surrender(?:s|ed)? to(?= (?:(?:the )?(?:[\\p{L}.]+ )?(?:authorities|police|FBI|officials|agents|marshals|custody|prison)))|turned (?:himself|herself|themselves) in)`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "arrest-noun",
    signs: "arrest capture apprehension",
    type: "arrest",
    pattern: noun("arrests?|re-?arrest|capture|apprehension"),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "held",
    signs:
      "custody prison jail deten bars held captivity incarcerat locked interned detained kept hostage captive",
    type: "detention",
    pattern: words(
      `${have}been (?:being )?(?:in (?:[\\p{L}.'’-]+ ){0,4}?(?:custody|[Pp]rison|[Jj]ail|[Dd]etention|captivity)|behind bars|detained(?= (?:for|since|without|(?:in|by|at) [^;,]{2,30}? (?:for|since)))|on death row|a prisoner|held captive)|(?:continues?|continued|remains?|remained|sits|languish(?:es|ed|ing)|sat) (?:to be (?:held|detained)|in (?:[\\p{L}.'’-]+ ){0,4}?(?:custody|[Pp]rison|[Jj]ail|captivity|detention)|on death row|behind bars|imprisoned|jailed|detained|incarcerated|locked up)|${be}(?:being )?(?:imprisoned|incarcerated|locked up|interned|jailed(?! for (?:life|[\\p{L}\\d½-]+ (?:years|months) (?:for|on|over|after|in)))|kept(?= (?:(?:in (?:prison|jail|custody|a cell|detention)|captive|hostage)))|held(?= (?:in|at|by|on|without|incommunicado|for|since|under|there|here|captive|hostage|prisoner|behind|pending|as|inside|near|with)(?! (?:contempt|talks|check|high|low|great|place|abeyance|common|line))))|(?<!(?:designated|deemed|considered|declared|determined)(?: \\p{L}+)? (?:to |as )?)(?:is|are|being)(?: still| currently| now)? (?:being )?detained|(?:is|was|are|were) on death row`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "held-participle",
    signs: "held imprisoned jailed detained incarcerated",
    type: "detention",
    pattern: words(
      `(?<!(?:was|were|is|are|be|been|being|has|have|had|who|talks|hearing|meeting|trial|summit|ly) )(?:imprisoned|jailed|incarcerated|detained(?= (?:(?:in|at|by) [^;,]{2,30}? )?(?:since|for (?:\\d|more|nearly|almost|over|months|years|two|three|four|five)))|held(?: (?:captive|hostage|prisoner))?)(?= (?:in|at|by|since|for (?:\\d|more|nearly|almost|over|months|years|two|three|four|five)) )(?! for [\\p{L}\\d½-]+ (?:years|months) (?:for|on|over|after))`,
    ),
    patient: "before",
    placed: true,
  },
  {
    name: "remanded",
    signs: "remanded ordered placed put detention custody",
    type: "detention",
    pattern: words(
      `${be}(?:remanded(?= (?:in|into|to|until|for|without|by|on)|[,.;]|$)|ordered (?:to be )?(?:held|detained|jailed|kept in (?:jail|custody)|to (?:remain|stay) in (?:custody|jail|prison|detention))(?! (?:[\\p{L}-]+ )?without (?:bail|bond))|(?:placed|put) (?:in|into|under) (?:[\\p{L}-]+ )?(?:detention|custody))`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "remanded-someone",
    signs: " remanded remands remanding ordered orders ordering ",
    and: "remand held detain jail custody",
    type: "detention",
    pattern: words(
      "remand(?:ed|s|ing)|order(?:ed|s|ing)(?= (?:him|her|them|that (?:he|she|they)|(?:that )?\\p{Lu}[^;,]{1,40}) (?:be |to be |to )?(?:held|detained|jailed|remain in|stay in|kept in))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "detention-extended",
    signs: " extended extends extending extend prolonged prolongs prolonging renewed renews renewing ",
    and: "detention arrest custody remand",
    type: "detention",
    pattern: words(
      `(?:extend(?:ed|s|ing)?|prolong(?:ed|s|ing)|renew(?:ed|s|ing))(?: (?:${own}|the))?(?: [\\p{L}-]+){0,3}? (?:detention|arrest|custody|remand)|(?:detention|arrest|custody|remand) (?:(?:was|were|is|has been|had been) )(?:\\p{L}+ )?(?:extended|prolonged|renewed)`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "in-prison",
    signs: " is are was were await awaits awaiting ",
    and: "prison jail custody detention bars trial sentenc extradition deportation",
    type: "detention",
    pattern: words(
      "(?:is|are|was|were)(?: still| now| currently| also)? (?:in (?:[\\p{L}.'’-]+ ){0,4}?(?:custody|[Pp]rison|[Jj]ail|[Dd]etention)(?![\\p{L}-]| (?:officer|guard|official|service|reform))|behind bars)|(?:await(?:s|ed|ing)?)(?: \\p{L}+)? (?:trial|sentencing|extradition|deportation)",
    ),
    patient: "subject",
    state: true,
  },
  {
    name: "serving",
    signs: " serving serves ",
    type: "detention",
    pattern: words(
      `(?:is|was|are|were|been|be|who|now|still|currently|while|,) (?:serving|serves)(?= (?:out )?(?:an?|his|her|their|up|the|two|three|four|five|six|seven|eight|nine|ten|twelve|life|\\d)[^;,]{0,40}?(?:sentences?|terms?|years?|months?|life))|(?<=, )serving(?= (?:an?|his|her|two|three|four|five|six|seven|eight|nine|ten|\\d)[^;,]{0,40}?(?:sentences?|terms?|years?|months?))`,
    ),
    patient: "subject",
    state: true,
  },
  {
    name: "spent-time",
    signs: " spent spending ",
    and: "prison jail custody captiv detent bars cell colony camp",
    type: "detention",
    pattern: words(
      `${have}(?:spent|spending) (?:[\\p{L}\\d-]+ ){1,7}?(?:in|behind|at|inside) (?:(?:an?|the|[\\p{L}.]+) ){0,3}(?:prisons?|jails?|custody|captivity|detention|bars|cell|colony|camp)`,
    ),
    patient: "subject",
    placed: true,
    weak: true,
  },
  {
    name: "holding-someone",
    signs:
      " hold holds holding imprison imprisons imprisoned imprisoning jails jailed jailing incarcerates incarcerated incarcerating locks locked locking ",
    type: "detention",
    pattern: words(
      "hold(?:s|ing)?(?! [^;]{1,60}(?:in contempt|accountable|responsible|liable|to account|to (?:his|her|their|its|the|an?) [\\p{L}'’ ]{0,20}standards?))|imprison(?:s|ed|ing)?|jail(?:s|ed|ing)(?! [^;,]{2,60} (?:for|to) (?:life|\\d|\\p{L}+ (?:years|months)))|incarcerat(?:es|ed|ing)|lock(?:s|ed|ing) up",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    placed: true,
  },
  {
    name: "detention-noun",
    signs: "detention imprisonment captivity incarceration ordeal",
    type: "detention",
    pattern: noun("detention|imprisonment|captivity|incarceration"),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "solitary",
    signs: "solitary isolation punishment punitive segregation housing alone",
    type: "solitary",
    pattern: words(
      "(?:spent|spends|spending|endured|served|(?:was|were|is|are|been|be|being|and|then|later) (?:held|kept|placed|put|confined|moved|transferred|sent|returned|thrown))(?: [\\p{L}\\d-]+){0,7}? (?:in|into|to|of) (?:[\\p{L}-]+ ){0,3}?(?:solitary(?: confinement)?|isolation(?: cells?| wards?| units?)?|punishment cells?|punitive (?:isolation|cells?)|disciplinary (?:segregation|cells?)|special housing|SHU|SHIZO)|(?:in|into|to|of) (?:[\\p{L}-]+ ){0,3}?(?:solitary(?: confinement)?|isolation (?:cells?|ward|unit)|punishment cells?|punitive (?:isolation|cells?)|disciplinary (?:segregation|cells?))|(?:placed|put|held|kept|confined)(?: \\p{L}+)? in (?:total |complete |near |strict |virtual )?isolation|solitary confinement|special housing unit|(?:held|kept|confined) (?:alone|apart|incommunicado)(?= |,|$)",
    ),
    patient: "subject",
    wholeClause: true,
    weak: true,
  },
  {
    name: "transferred",
    signs: " transferred moved relocated taken sent shipped returned brought escorted ",
    and: "prison jail colony camp detent facility cell penitent lockup custody transferred correction moved",
    type: "transfer",
    pattern: words(
      `${be}(?:transferred(?= (?:(?:last|this|in|on|later|early) [\\p{L}]+ (?:\\d+,? )?|\\p{L}+day )?(?:from|to|out|into|back|there|between) )|(?:moved|relocated|shipped)(?= (?:(?:last|this|in|on|later|early) [\\p{L}]+ |\\p{L}+day )?(?:back )?(?:from|to|into|between) [^;]{0,60}?${prison})|moved to(?= \\p{Lu})|(?:sent|taken|returned|escorted|brought)(?= (?:back )?to (?:[\\p{L}\\p{N}'’.-]+ ){0,5}?(?:[Pp]risons?|[Jj]ail|[Pp]enal [Cc]olony|[Cc]olony|labou?r camp|(?:[Dd]etention|[Cc]orrection\\p{L}*) (?:[Cc]ent|[Ff]acility|[Cc]olony|[Ii]nstitution)|penitentiary)))`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "transferred-participle",
    signs: " transferred moved sent taken ",
    type: "transfer",
    pattern: words(
      `(?<=and (?:then |later )?|, )(?:transferred(?= to )|(?:moved|sent|taken)(?= (?:back )?to [^;,]{0,60}?${prison}))`,
    ),
    patient: "before",
    weak: true,
  },
  {
    name: "transferred-someone",
    signs: " transfer transfers transferred transferring moves moved moving sent sending ",
    and: "prison jail colony camp detent facility cell penitent lockup stockade brig custody",
    type: "transfer",
    pattern: words(
      `(?:transfer(?:s|red|ring)?|mov(?:es|ed|ing)|sent|sending)(?= [^;]{2,60} (?:to|from) [^;]{0,50}?${prison})`,
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "transfer-noun",
    signs: "transfer",
    type: "transfer",
    pattern: words(`${ownedBy}transfer(?= (?:to|from) )|(?:a|the) (?:prisoner )?transfer of(?= )`),
    patient: "owner",
    nominal: true,
    weak: true,
  },
];
