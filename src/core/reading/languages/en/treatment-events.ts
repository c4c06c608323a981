import { type EventRule, words } from "../../events/event-rule.ts";
import { be, have, own } from "./event-patterns.ts";

/** Treatment, contact, requests. */
export const treatmentEvents: readonly EventRule[] = [
  {
    name: "tested",
    signs:
      "tested hospital treated examined evaluated vaccinated operated diagnosed medical surgery operation",
    type: "medical",
    pattern: words(
      `(?:${have}|${be})(?:already )?tested (?:positive |negative )?for|${be}(?:hospitali[sz]ed|treated for|treated at|examined by|evaluated by|vaccinated|operated on|diagnosed with)|(?:for|underwent|undergo|undergoing) (?:further )?(?:medical (?:evaluation|treatment|examination|care|tests)|surgery|an operation)|${be}provided with [^;]{0,30}medical (?:aid|care|help|assistance|treatment)`,
    ),
    patient: "subject",
  },
  {
    name: "ill-treated",
    signs: "tortur beaten abused treated assaulted starved threatened humiliated denied depriv",
    type: "ill_treatment",
    pattern: words(
      `${be}(?:\\p{L}+ and )?(?:tortured|beaten|abused|mistreated|ill-treated|assaulted|starved|threatened|humiliated)|(?:${be})?denied (?:\\p{L}+ )?(?:medical|food|medicines?|medication|drugs|water|treatment)|deprived of (?:food|sleep|medical|water|contact)|(?:imprisoned and )?tortured by`,
    ),
    patient: "subject",
  },
  {
    name: "visited",
    signs: "visit",
    type: "visit",
    pattern: words(
      `${be}visited by|${have}(?:visited|visits)(?= (?:him|her|them|(?:the )?(?:prisoners?|detainees?)))|(?:consular|family) visits?(?= (?:took|was|were|on|in|by))`,
    ),
    patient: "subject",
  },
  {
    name: "raised",
    signs: "discuss rais brought negotiat",
    type: "diplomatic_contact",
    pattern: words(
      "(?:discussed|discusses|discuss|raised|raises|raise|brought up|negotiated)(?: \\p{L}+)? (?:the |his |her |their |this |these )?(?:\\p{L}+ )?(?:issues?|cases?|matter|fate|situation|release|question|handover|return)|(?:issue|case|handover|matter|fate|question)s?(?: of [^;]{0,40})? (?:is|are|was|were) (?:\\p{L}+ )?(?:discussed|raised)|negotiated? with [^;]{0,30} over",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "talks",
    signs: "talks met call conversation negotiation contact",
    type: "diplomatic_contact",
    pattern: words(
      `${have}(?:held talks|met)(?: \\p{L}+)? (?:with|in)|phone call(?: \\p{L}+)? with|(?:in|after|during) (?:a|the) (?:phone|telephone) (?:call|conversation) with|negotiations (?:over|behind|on|for)|in close contact with`,
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
    needsCase: true,
  },
  {
    name: "asked-release",
    signs: "urge call ask demand request appeal begged pleaded sought seek press",
    type: "request_sent",
    pattern: words(
      "(?:urged|urges|called on|called for|calls on|calls for|asked|asks|demanded|demands|demanding|requested|appealed|begged|pleaded with|sought|seek|seeks|pressed)(?= [^;]{0,90}?(?:release|free|freedom|return|pardon|mercy|clemency|leniency|access|transfer|repatriat|direct appeal|extradit|visit|review))",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "message-sent",
    signs: "sent wrote handed delivered submitted addressed conveyed filed",
    type: "request_sent",
    pattern: words(
      "(?:sent|wrote|handed|delivered|submitted|addressed|conveyed|filed) (?:an? |the )?(?:\\p{L}+ )?(?:message|letter|note|appeal|request|petition|demarche|protest|proposal)(?= )",
    ),
    patient: "about",
    wholeClause: true,
    parties: true,
  },
  {
    name: "plea-for-mercy",
    signs: "plea request appeal",
    type: "request_sent",
    pattern: words(`${own} (?:plea|request|appeal) for (?:leniency|mercy|clemency|release|a pardon)`),
    patient: "owner",
  },
  {
    name: "refused",
    signs:
      "refused rejected denied ignored turned declined left went remain goes garnered received got given had drew",
    type: "refusal",
    pattern: words(
      `(?:refused|rejected|denied|ignored|turned down|declined)(?= (?:\\p{L}+ ){0,3}(?:request|appeal|access|visit|visits|treatment|plea|petition|application|parole|clemency|offer|proposal))|(?:left|went|remained?|goes) (?:without (?:attention|answer|a response|an answer|reply)|unanswered|ignored)|(?:garnered|received|got|given|had|drew) no (?:response|answer|reply)`,
    ),
    patient: "about",
    wholeClause: true,
  },
];
