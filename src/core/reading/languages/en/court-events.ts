import { type EventRule, words } from "../../events/event-rule.ts";
import { be, have, own, someone } from "./event-patterns.ts";

/** Courts and borders. */
export const courtEvents: readonly EventRule[] = [
  {
    name: "charged",
    signs: "charged indicted accused",
    type: "charge",
    pattern: words(
      `(?:${be}|(?<=and |, ))(?:charged (?:with|over)|indicted (?:on|for|in|by)|formally charged|accused (?:of|by))|${have}(?:charged|indicted)${someone}`,
    ),
    patient: "subject",
  },
  {
    name: "charges-dropped",
    signs: "charge case",
    type: "charge",
    pattern: words(
      "(?:dropped|dismissed|withdrew) (?:all |the )?(?:charges|case)|(?:charges|case) (?:against \\p{L}+ )?(?:was|were) (?:dropped|dismissed)",
    ),
    patient: "about",
    status: "negated",
  },
  {
    name: "hearing",
    signs: "hearing appear",
    type: "hearing",
    pattern: words(
      `(?:at|in|during|after) (?:${own}|a|the)(?: \\p{L}+)? (?:court )?hearing|(?:appeared|appearing|appears) (?:in|before) (?:a |the )?(?:\\p{L}+ )?(?:court|judge|magistrate)|court appearance`,
    ),
    patient: "about",
  },
  {
    name: "pleaded",
    signs: "plea pled confess admit",
    type: "plea",
    pattern: words(
      `${have}(?:pleaded|pleads?|pled|pleading|entered a plea of) (?:not )?guilty|${have}(?:confessed to|admitted guilt|admitting to (?:a|one|two|three))`,
    ),
    patient: "subject",
  },
  {
    name: "tried",
    signs: "trial",
    type: "trial",
    pattern: words(
      `(?:${own} )?trial (?:began|begins|opened|opens|started|starts|is (?:due|set|scheduled))|(?:went|goes|go|stood|stands?|put|is|was) on trial|${have}stood trial`,
    ),
    patient: "about",
  },
  {
    name: "convicted",
    signs: "convicted guilty",
    type: "conviction",
    pattern: words(
      `(?:${be}|(?<=and |, ))(?:convicted|found guilty)|${have}(?:convicted)${someone}|jury (?:convicted|found)`,
    ),
    patient: "subject",
  },
  {
    name: "sentenced",
    signs: "sentence term",
    type: "sentence",
    pattern: words(
      `(?:${be}|(?<=and |, ))sentenced(?= (?:to|in|on|by|for|last) )|(?:received|got|given|handed)(?: down)? (?:a|an|\\p{L}+)[ -](?:\\p{L}+-)?(?:\\p{L}+|\\d+)?[ -]?(?:year|month)(?:s|-long)?(?: prison)? (?:sentence|term)|sentenced for`,
    ),
    patient: "subject",
  },
  {
    name: "sentenced-someone",
    signs: "sentenced",
    type: "sentence",
    pattern: words(`${have}sentenced${someone}`),
    patient: "object",
    wholeClause: true,
  },
  {
    name: "acquitted",
    signs: "acquit cleared guilty",
    type: "acquittal",
    pattern: words(`${be}(?:acquitted|cleared of|found not guilty)|${have}acquitted${someone}`),
    patient: "subject",
  },
  {
    name: "appealed",
    signs: "appeal upheld overturned quashed",
    type: "court_appeal",
    pattern: words(
      `${have}(?:appealed|appealing)(?: against)? (?:the|his|her|their) (?:\\p{L}+ )?(?:sentence|verdict|conviction|ruling|decision|extradition)|(?:upheld|overturned|quashed) (?:the|his|her|their) (?:\\p{L}+ )?(?:sentence|verdict|conviction|ruling)|(?:rejected|dismissed|denied|lost|filed) (?:an?|the|his|her|their) appeal`,
    ),
    patient: "about",
  },
  {
    name: "bail",
    signs: "bail",
    type: "bail",
    pattern: words(
      `${be}(?:released on bail|granted bail|denied bail|refused bail|freed on bail)|bail (?:was |is )?(?:set|denied|granted|refused)|posted bail`,
    ),
    patient: "about",
  },
  {
    name: "extradition-asked",
    signs: "extradition",
    type: "extradition_request",
    pattern: words(
      `(?:requested|sought|seeks?|seeking|demanded|asked for|applied for) (?:his|her|their|the) extradition|extradition request`,
    ),
    patient: "about",
  },
  {
    name: "extradition-decided",
    signs: "extradit",
    type: "extradition_decision",
    pattern: words(
      "(?:court|judge|minister|magistrate)[^.;]{0,40}(?:ruled|approved|ordered|agreed|decided|rejected|blocked)[^.;]{0,40}(?:extradit\\p{L}+)",
    ),
    patient: "about",
    wholeClause: true,
  },
  {
    name: "extradited",
    signs: "extradited",
    type: "extradition",
    pattern: words(`(?:${be}|(?<=and |then ))extradited|${have}extradited${someone}`),
    patient: "subject",
  },
  {
    name: "deported",
    signs: "deport",
    type: "deportation",
    pattern: words(
      `(?:${be})deported|${have}deported${someone}|(?:faces?|facing|face) (?:immediate )?deportation`,
    ),
    patient: "subject",
  },
  {
    name: "asylum",
    signs: "asylum",
    type: "asylum",
    pattern: words(
      "(?:sought|seeking|requested|applied for|granted|denied|refused|given|claimed|claiming) (?:political )?asylum",
    ),
    patient: "subject",
  },
];
