import { type EventRule, words } from "../../events/event-rule.ts";
import { be, have, own, prison, someone } from "./event-patterns.ts";

/** Taking, holding and letting go. */
export const custodyEvents: readonly EventRule[] = [
  {
    name: "abducted",
    type: "abduction",
    pattern: words(`${be}(?:abducted|kidnapped|snatched)`),
    patient: "subject",
    placed: true,
  },
  {
    name: "disappeared",
    type: "disappearance",
    pattern: words(`${have}(?:disappeared|vanished|gone missing|went missing)|${be}(?:reported )?missing`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested",
    type: "arrest",
    pattern: words(`${be}(?:arrested|apprehended|seized|captured|nabbed|taken into custody|taken prisoner)`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-participle",
    type: "arrest",
    pattern: words("(?<=, )(?:arrested|apprehended|detained)(?= (?:in|on|at|by|last) )"),
    patient: "before",
    placed: true,
  },
  {
    name: "detained-there",
    type: "arrest",
    pattern: words(`${be}detained(?= (?:in|on|at|by|last|while|after) )`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-someone",
    type: "arrest",
    pattern: words(`${have}(?:arrested|apprehended|detained|seized)${someone}`),
    patient: "object",
    wholeClause: true,
    placed: true,
  },
  {
    name: "arrest-noun",
    type: "arrest",
    pattern: words(`${own} arrest|the arrest of`),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "held",
    type: "detention",
    pattern: words(
      `(?:has|have|had) been (?:in (?:custody|prison|jail|detention)|behind bars)|(?:continues?|continued|remains?|remained) (?:to be held|in (?:custody|prison|jail|captivity|detention)|behind bars|imprisoned)|${be}(?:being )?(?:held|imprisoned|jailed|incarcerated|locked up)(?! (?:up|talks|that))`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "solitary",
    type: "solitary",
    pattern: words(`(?:${be})?(?:placed |put |kept |held )?in (?:solitary(?: confinement)?|isolation)`),
    patient: "subject",
  },
  {
    name: "transferred",
    type: "transfer",
    pattern: words(`${be}(?:transferred|moved)(?= (?:from|to) .{0,60}${prison})`),
    patient: "subject",
  },
  {
    name: "exchanged",
    type: "exchange",
    pattern: words(
      `${be}(?:swapped|exchanged|traded)(?= (?:for|in|with))|prisoner (?:swap|exchange)|exchange of prisoners`,
    ),
    patient: "subject",
  },
  {
    name: "freed",
    type: "release",
    pattern: words(`${be}(?:released|freed|set free|let go)(?! (?:a|the) (?:statement|video|report))`),
    patient: "subject",
  },
  {
    name: "freed-someone",
    type: "release",
    pattern: words(
      `${have}(?:freed|freeing|released|releasing|releases?)(?= (?:him|her|them|\\p{Lu}|(?:the|two|three|four|an?) (?:\\p{L}+ ){0,2}(?:prisoners?|detainees?|Americans?|men|man|woman|women|couple|Russians?)))`,
    ),
    patient: "object",
  },
  {
    name: "freed-participle",
    type: "release",
    pattern: words("(?<!was |were |been |be )(?:freed|released) (?:by|from)"),
    patient: "before",
  },
  {
    name: "release-noun",
    type: "release",
    pattern: words(`(?:${own}|the)(?: \\p{L}+)? release(?! (?:date|of (?:a|the) (?:statement|report)))`),
    patient: "owner",
    nominal: true,
  },
  {
    name: "pardoned",
    type: "pardon",
    pattern: words(`${be}(?:pardoned|granted (?:a pardon|clemency))|${have}pardoned${someone}`),
    patient: "subject",
  },
  {
    name: "home",
    type: "return_home",
    pattern: words(
      `(?:${be})?(?:back home|on (?:his|her|their) way (?:back )?(?:home|to)|heading (?:back )?(?:home|to (?:his|her|their))|reunited with|returned to (?:his|her|their) (?:family|families|home|country))|${have}(?:returned?|arrived|flown|flew|come) (?:back )?home`,
    ),
    patient: "subject",
  },
  {
    name: "brought-home",
    type: "return_home",
    pattern: words(`${have}(?:welcomed home)`),
    patient: "object",
    wholeClause: true,
  },
  {
    name: "arrived",
    type: "return_home",
    pattern: words(`${have}(?:arrived|landed|touched down)(?: back)? (?:in|at)`),
    patient: "subject",
    wholeClause: true,
    needsCase: true,
    placed: true,
  },
  {
    name: "died",
    type: "death",
    pattern: words(`${have}(?:died|passed away)|${be}(?:killed|found dead|executed)`),
    patient: "subject",
  },
];
