import type { EventWords } from "../../events/event-rule.ts";
import { wordSet } from "../word-list.ts";

/** What tells the status, place and people of an event. */
export const eventWords: EventWords = {
  status: {
    negated:
      /\b(?:(?:not|never|n['’]t|without being|refus\p{L}+ to|declin\p{L}+ to)\b[^,;]{0,25}|neither\b[^,;]{0,60})$/iu,
    planned:
      /\b(?:will|would|shall|(?<!\b(?:had|has|have|ought|needs?|needed) )to be|due to|set to|scheduled to|expected to|(?:plan|intend|promis|vow|pledg|agree|prepar)(?:e?d|ing|e?s)? to|is to|are to|(?<!\p{L})faces?(?! (?:of|to))|facing|doing its best to)\b[^,;]{0,30}$/iu,
    possible:
      /\b(?:could|may(?= [a-z])|might|can|should|must|ought to|needs? to|if|possible|possibility of|hop(?:es?|ed|ing)|unless|seeks?|offer(?:ed|s|ing)? to|(?:ready|willing|prepared|right|days|chance) to|propos(?:ed|es|ing)|will do everything)\b[^,;]{0,40}$/u,
    alleged: /\b(?:allegedly|reportedly|claim\p{L}*|allege\p{L}*|apparently|purportedly)\b[^;]{0,60}$/iu,
  },
  caseWords:
    /\b(?:prison\p{L}*|detain\p{L}*|jail\p{L}*|inmates?|captives?|hostages?|releas\p{L}*|freed|arrest\p{L}*|custody|convict\p{L}*|sentenc\p{L}*|charges?|extradit\p{L}*|swap|compatriots|nationals|repatriat\p{L}*|humanitarian|consular|correctional|imprison\p{L}*)\b/iu,
  clauseEnds: wordSet(
    "and but who which that after when while because where before until although as so since saying telling whose despite unless than if",
  ),
  placePrepositions: wordSet("in at near from outside"),
  whither: wordSet("to into onto"),
  placeNouns: wordSet(
    "airport prison jail colony hotel motel hospital clinic capital city town state province village port border region district",
  ),
  towards: wordSet("to with from on before"),
  holders: wordSet("by"),
  agencyEnds: wordSet(
    "and or but in at on for to with who that which is are was were has have had after before since during last this while when as said",
  ),
  authorities: /^(?:court|police|prison|jail)/u,
  heldWords:
    /\b(?:prison|jail|serving|held|imprison|sentenced|incarcerat|detain|inmates|custody|doing time)/iu,
  possessives: { his: { gender: "m" }, her: { gender: "f" }, their: { plural: true } },
  wished:
    /\b(?:demand|urg|call|ask|request|seek|sought|appeal|need|plea|press|conditions?|efforts?|negotiat|campaign|hop(?:e|ing)|for|announc)\p{L}*\b[^,;]*$/iu,
  simultaneous: wordSet("when"),
  duration: /^,? for (?:[^\s,.;]+ ){1,4}?(?:years?|months?|weeks?|days?|hours?)\b/u,
  clauseGoesOn:
    /^(?:as (?:soon|part|an?|early|well)|(?:before|after|until|since) (?:\d|noon|midnight|midday|dawn|sunrise|dusk)|before (?:an?|the|judge|justice|magistrate|u\.s|us)(?= |$)|than (?:\d|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty))/u,
  untilNow: wordSet("since"),
  deed: /\b(?:for|of|with|over|after|to) (?:\p{L}+ly )?\p{L}{2,}ing\b(?: [^\s]+){3,}\s+$/u,
  upcoming:
    /\b(?:resumes|begins|starts|opens|is (?:due|set|scheduled|expected|slated)|set for|scheduled for|next court date|court date (?:is|set)|due (?:back )?in court|sentences)$/u,
  decided: /\b(?:that|whether)\b/u,
  deniesItself: new Set(["refusal", "request_sent", "extradition_request"]),
  afterwards: wordSet("later then afterwards subsequently eventually after now"),
  listLink: /^(?:, \d{1,3},?)?(?:, | and |, and )$/u,
  until: new Set(),
  definite: wordSet("the these those both"),
  smallNumbers: new Map(
    [...wordSet("both two three four five six seven eight")]
      .flatMap((word, index): [string, number][] => [
        [word, Math.max(2, index + 1)],
        [String(index + 1), index + 1],
      ])
      .filter(([, count]) => count > 1),
  ),
  others: wordSet("another other"),
  objectPronouns: { him: { gender: "m" }, her: { gender: "f", owns: true }, them: { plural: true } },
  afterObject:
    /(?:ly|^(?:off|away|out|up|down|back|home|again|here|there|too|guilty|not|free|go|detained|held))$/u,
  newcomers: wordSet("a an"),
  copulas: wordSet("is was are were be been became becomes remains remained as"),
  otherVerb:
    /^(?!(?:king|beijing|leading|outgoing|sitting|acting|opposing|visiting|missing|young)$)[a-z]{2,}ing$/u,
  finite: wordSet(
    "was were is are has have had will would could should might must can cannot said say says told",
  ),
  infinitives: wordSet("to be"),
  away: wordSet("from"),
  boundFor: /^(?:way|flight|route|bound|trip|travel|flying|journey|visa|ticket)/u,
  firstPersons: wordSet("i we me us"),
  thingRelatives: wordSet("which that"),
  heldAdjectives: wordSet(
    "jailed imprisoned detained incarcerated captive convicted accused arrested freed released kidnapped abducted condemned extradited",
  ),
  inReturn: wordSet("for"),
  former: wordSet(
    "former ex ex-president retired ousted deposed onetime one-time captain lieutenant sergeant corporal jailed imprisoned",
  ),
  orderTells: true,
  pairs: wordSet("pair couple both"),
  verbAfterAnd: /^(?:is|was|were|has|had|will|would|he|she|they|could|faces?|remains?|denies|lives|.*ed)$/u,
  ofWords: wordSet("of"),
};
