import type { EventRule } from "../../events/event-rule.ts";
import { be, have, noun, own, ownedBy, passive, reduced, words } from "./event-patterns.ts";

/** Where people freed from abroad come down, and words for home. */
const landing =
  "(?:Joint Base|Andrews|Ramstein|Landstuhl|Dulles|Lackland|San Antonio|home soil|U\\.?S\\.? soil|American soil|the (?:U\\.S\\.|US|United States|States)|Washington)";

/** Letting go, and going home. */
export const freedomEvents: readonly EventRule[] = [
  {
    name: "exchanged",
    signs: "swap exchang trade return",
    type: "exchange",
    pattern: words(
      `${be}(?:swapped|exchanged|traded)(?= (?:for|in|with|on|at|as|by|last)|[,.;]|$)|(?:freed|released|returned|handed over|walked|flown|let go|leave)(?= [^;]{0,60}?(?:in exchange for|in return for|(?:in|as part of) (?:a|the|an) (?:[\\p{L}-]+ ){0,4}(?:swap|exchange|trade)))`,
    ),
    patient: "subject",
  },
  {
    name: "exchanged-someone",
    signs: " swapped swapping swaps swap exchanged exchanging exchanges exchange traded trading trades ",
    type: "exchange",
    pattern: words("(?:swap(?:ped|ping|s)?|exchang(?:ed|ing|es|e)|trad(?:ed|ing|es))"),
    patient: "object",
    strict: true,
    wholeClause: true,
    placed: true,
  },
  {
    name: "exchange-noun",
    signs: "swap exchange trade",
    type: "exchange",
    pattern: words(
      "(?:an?|the|any|this|that|possible|potential|proposed|future|high-profile) (?:[\\p{L}-]+ ){0,2}?(?:prisoner (?:swap|exchange|trade)|swap(?! (?:deal )?(?:meet|line))|spy swap)|(?:prisoner|spy) (?:swap|exchange|trade)(?! (?:deal|deals))|(?:swap|exchange|trade) of prisoners",
    ),
    patient: "about",
    nominal: true,
    weak: true,
  },
  {
    name: "freed",
    signs: " released freed free liberated allowed permitted cleared let paroled given granted ",
    type: "release",
    pattern: passive(
      "(?:released|freed|set free|let go|let out|liberated|paroled|(?:given|granted) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:furlough|parole|(?:early|compassionate|temporary) release)|(?:allowed|permitted|cleared) to (?:leave|go home|return home|go free))(?! (?:a|the|his|her|their) (?:statement|video|report))(?! on (?:bail|bond|\\$))",
    ),
    patient: "subject",
  },
  {
    name: "freed-were",
    signs: " freed released ",
    and: " was were are is among ",
    type: "release",
    pattern: words("(?:freed|released)(?: \\p{L}+)? (?:was|were|are|is)(?= )"),
    patient: "object",
    strict: true,
  },
  {
    name: "among-freed",
    signs: " freed released ",
    and: " among ",
    type: "release",
    pattern: words("among (?:those|the [\\p{L} ]{3,30}?) (?:freed|released|to be (?:freed|released))"),
    patient: "subject",
    weak: true,
  },
  {
    name: "freed-participle",
    signs: " freed released ",
    type: "release",
    pattern: reduced("(?:released|freed)(?! on (?:bail|bond|a \\$|\\$))"),
    patient: "before",
  },
  {
    name: "freed-someone",
    signs: " freed frees freeing released releases releasing liberated release free ",
    type: "release",
    pattern: words(
      `(?:freed|frees|freeing|released|releases|releasing|liberated|(?:will|would|(?<!(?:that|which) )(?:could|may|might)|should|must|agree\\p{L}* to|decid\\p{L}+ to|decision to|deal to|ordered to|plan\\p{L}* to|offer\\p{L}* to|promis\\p{L}+ to|vowed to|ready to|willing to|did not|not|let) (?:release|free))`,
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
  },
  {
    name: "walked-free",
    signs: " free freedom walk walked walks left got get won gained regained secured emerged stepped came ",
    and: "free prison jail custody detention release",
    type: "release",
    pattern: words(
      `${have}(?:walk(?:ed|s)? (?:free|out of (?:[\\p{L}.]+ ){0,2}(?:prison|jail|custody|court))|(?:won|gained|regained|secured) (?:his|her|their) (?:freedom|release)|(?:left|got out of|get out of|emerged from|stepped out of|came out of) (?:prison|jail|custody|detention|captivity))|(?:is|are|was|were) (?:finally |now )?(?:a )?free (?:man|woman|men|again|at last)`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "release-noun",
    signs: "release freedom",
    type: "release",
    pattern: words(
      `${ownedBy}(?<! to )(?:release|freedom)(?! (?:date|of (?:a|the) (?:statement|report)))|(?<=((?<!\\p{L})the (?:(?!press|news|full|public|conditional)\\p{L}+ )?))releases?(?= of )|(?<=((?<!\\p{L})the ))release(?! (?:date|of|said))`,
    ),
    patient: "owner",
    nominal: true,
  },
  {
    name: "pardoned",
    signs: "pardon clemency amnest commuted",
    type: "pardon",
    pattern: words(
      `${be}(?:pardoned|amnestied|granted (?:an? )?(?:\\p{L}+ ){0,2}(?:pardon|clemency|amnesty|reprieve))|${have}(?:received|won) (?:an? )?(?:\\p{L}+ )?(?:pardon|clemency|amnesty)|${have}(?:had|having|has) (?:his|her|their) (?:[\\p{L}\\d-]+ ){0,3}sentences? commuted`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "pardoned-participle",
    signs: "pardoned amnestied",
    type: "pardon",
    pattern: reduced("pardoned|amnestied"),
    patient: "before",
    weak: true,
  },
  {
    name: "pardoned-someone",
    signs: "pardon clemency",
    type: "pardon",
    pattern: words(
      "(?:pardon(?:s|ed|ing)|grant(?:ed|s|ing) (?:clemency|an? pardon|amnesty) to|would pardon|will pardon)",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "commuted",
    signs: "commut amnesty pardon",
    type: "pardon",
    pattern: words(
      `sentences? (?:was|were|has been|is|being)(?: later)? commuted|commut(?:ed|es|ing) (?:${own}|the)(?: \\p{L}+){0,2} (?:sentences?|terms?)|(?:under|through|by|in|with|after|following|as part of) (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:pardon|amnesty)`,
    ),
    patient: "about",
    weak: true,
    wholeClause: true,
  },
  {
    name: "home",
    signs: " home reunited repatriated returned return returns back way heading headed homeland stepped ",
    and: " allowed permitted able cleared plane jet flight aircraft home family families country soil way heading headed reunited repatriated u.s. us states ",
    type: "return_home",
    pattern: words(
      `${be}(?:(?:safely )?back home|on (?:his|her|their|our) way (?:back )?(?:home|to)|(?:heading|headed) (?:back )?(?:home|to (?:his|her|their))|reunited with|repatriated|returned to (?:his|her|their) (?:family|families|home|country|homeland)|(?:flown|brought|sent|coming|going|headed|finally|now|safely|taken) home|(?:allowed|permitted|able|free|cleared) to (?:return|go|come|travel|fly)(?: back)? (?:home|to)|back (?:in|on) (?:the (?:U\\.S\\.|US|United States)|U\\.S\\. soil|American soil|home soil))|(?<=(?:will|would|could|to|and) )(?:fly|return) (?:back )?to(?= ${landing})|stepped off (?:an?|the|his|her|their) (?:[\\p{L}-]+ ){0,2}(?:plane|jet|flight|aircraft)|${have}(?:return(?:ed|s)?|arrived?|flown?|flew|come|came|gone|made it|got) (?:back |safely |safe )?home`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "homeward",
    signs: " way heading headed reunited reunite reuniting return homecoming ",
    type: "return_home",
    pattern: words(
      `(?:on (?:his|her|their) way (?:back )?(?:home|to (?:the )?\\p{Lu})|(?:heading|headed) (?:back )?(?:home|to (?:his|her|their))|reunit(?:ed|ing|e)(?: (?:him|her|them))? with (?:his|her|their|family)|(?<=(?<!\\p{L}|(?:on|upon) )((?:${own}|the) (?:\\p{L}+ )?))(?:return|homecoming)(?= (?:home|to (?:the )?\\p{Lu}|on|after)))`,
    ),
    patient: "about",
    weak: true,
  },
  {
    name: "brought-home",
    signs: " home repatriated repatriating repatriate welcomed welcomes welcoming greeted greets greeting ",
    type: "return_home",
    pattern: words(
      "(?:welcom(?:ed|es|ing)(?: back| home)?|greet(?:ed|s|ing))|(?:(?:will|would|could|best to|vow\\p{L}* to|effort\\p{L}* to|promis\\p{L}+ to) bring|brings|bringing|brought|flew|flying|(?:will|would|could) (?:fly|get))(?= (?:him|her|them|us|me|\\p{Lu}[^;,]{1,40}|(?:the|all|two|three|four|these|those|our) [^;,]{1,40}) (?:back )?(?:safely )?home)|repatriat(?:ed|ing|e)",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "arrived",
    signs:
      " arrived arrive arrives arriving land landed lands landing touched touches touching flew flown set stepped returned return returning ",
    and: " andrews ramstein landstuhl dulles lackland antonio soil u.s. us states washington joint ",
    type: "return_home",
    pattern: words(
      `${have}(?:arriv(?:ed|e|es|ing)|land(?:ed|s|ing)?|touch(?:ed|es|ing) down|flew|set foot)(?: back)?(?: safely)? (?:in|at|on|into|to)(?= (?:[\\p{L}.]+ ){0,2}?${landing})|${have}(?:return(?:ed|s|ing)?|flew|flown) (?:back )?to(?= ${landing})`,
    ),
    patient: "subject",
    wholeClause: true,
    placed: true,
    weak: true,
  },
  {
    name: "arrived-after-release",
    signs: " arrived landed touched flew flown ",
    type: "return_home",
    pattern: words(
      `${have}(?:arrived|landed|touched down|flew|flown)(?: back| on| out)?(?: \\p{L}+ly)?(?: from \\p{Lu}[^;,]{2,25}?)? (?:in|at|into|to)(?= \\p{Lu})(?![^;]{0,80}(?: for an? | as an? | visa| tourist| to (?:visit|work|study|marry|teach|attend|meet|join|see)))`,
    ),
    patient: "subject",
    wholeClause: true,
    placed: true,
    weak: true,
    after: ["release", "exchange", "deportation", "pardon", "return_home"],
  },
  {
    name: "left-country",
    signs: " left departed flew flown ",
    and: " plane flight aircraft jet ",
    type: "return_home",
    pattern: words(
      `${have}(?:left|departed|flown out of|flew out of) (?:the country|\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+)?)(?= [^;]{0,40}(?:plane|flight|aircraft|jet))`,
    ),
    patient: "subject",
    weak: true,
    after: ["release", "exchange", "deportation", "pardon"],
  },
  {
    name: "died",
    signs: " died passed killed dead executed hanged suicide death life ",
    type: "death",
    pattern: words(
      `${have}(?:died|passed away|pronounced dead|killed (?:himself|herself)|committed suicide|taken (?:his|her) own life|took (?:his|her) own life)|${be}(?:killed|found dead|executed|hanged|put to death)`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "death-noun",
    signs: "death",
    type: "death",
    pattern: noun("death(?! (?:sentence|penalty|row))"),
    patient: "owner",
    nominal: true,
    weak: true,
  },
];
