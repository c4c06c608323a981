import type { EventRule } from "../../events/event-rule.ts";
import { be, have, words } from "./event-patterns.ts";

/** What nobody in custody may be left without. */
const needs =
  "(?:medicines?|medications?|meds|drugs|pills|tablets|insulin|inhalers?|injections|painkillers|antibiotics|doses?|dialysis|chemotherapy|glasses|dentures|food|meals?|water|sleep|light|lights|electricity|sunlight|daylight|heat|heating|fresh air|exercise|bed|bedding|blankets?|mattress|toilet|shower|showers|shoes|clothes|care|treatment|medical (?:care|attention|help|treatment))";
const few = "(?:[\\p{L}\\d'’-]+ ){0,4}?";
const shut =
  "(?:dark|darkened|windowless|unlit|unheated|freezing|cold|damp|flooded|filthy|airless|overcrowded|crowded|cramped|tiny|rat-infested|lightless|soundproof)";

/** Care, food and rest withheld, and hardship told by what was done. */
export const hardshipEvents: readonly EventRule[] = [
  {
    name: "went-without",
    signs: "without",
    and: "medic med drug pill tablet insulin inhaler inject painkill antibiot dose dialys chemo glasses dentur food meal water sleep light electric heat air exercis bed blanket mattress toilet shower shoes clothes care treatment them it",
    type: "ill_treatment",
    pattern: words(
      `${have}(?:go|goes|going|gone|went|spent|spending|passed|endured|survived|lasted|(?:been )?(?:kept|held|left|sleeping)|(?:is|was) (?:kept|held|left)|slept|sleeps|left)(?: [\\p{L}\\d'’,-]+){0,6}? without (?:${few}${needs}|it|them)(?![\\p{L}-])`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "not-given",
    signs: "given get getting receiv got fed",
    and: "medic med drug pill tablet insulin inhaler inject painkill antibiot dose dialys chemo glasses food meal water blanket mattress bed care treatment bread once",
    type: "ill_treatment",
    pattern: words(
      `(?:${be}(?:not (?:been |being )?|never )(?:given|getting|receiving)|(?:did(?: not|n['’]t)|does(?: not|n['’]t)) (?:get|receive)|never (?:got|received|given)|(?:is|was|are|were)(?: not|n['’]t) (?:being )?(?:given|getting|receiving))(?= ${few}${needs}(?![\\p{L}-]))|${be}(?:given|fed)(?: only| just| nothing but)? (?:one|a single|two|little|rotten|spoiled|bread)(?: and)?(?: \\p{L}+){0,2}? (?:meals?|food|water|bread)|${be}fed (?:only )?once a day`,
    ),
    patient: "subject",
    status: "actual",
    weak: true,
  },
  {
    name: "hurt-someone",
    signs:
      "slap spat spit pour dous hosed threw throw burn choke chok strangl suffocat shock electr tase taser dragg kept awake",
    type: "ill_treatment",
    pattern: words(
      "(?:slapp(?:ed|ing)|slaps|doused|dousing|hosed(?: down)?|strangl(?:ed|ing)|chok(?:ed|ing)|suffocat(?:ed|ing)|electrocut(?:ed|ing)|taser(?:ed|ing)|tased|waterboard(?:ed|ing)|strip-searched|stripped)|(?:spat|spit|spitting) (?:at|on)|(?:pour(?:ed|s|ing)|threw|thrown|throwing|tipped|dumped) (?:[\\p{L}-]+ ){0,4}?(?:water|urine|tea|coffee|food|oil|acid) (?:on|over|at|in)|(?:burn(?:ed|t|ing)|shock(?:ed|ing))(?= (?:him|her|them|me|us|\\p{Lu}[^;,]{1,30}) with)|(?:kept|keeping|keep)(?= (?:him|her|them|me|us) (?:awake|standing|blindfolded|naked|hooded|chained|handcuffed|shackled))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    weak: true,
  },
  {
    name: "not-let-rest",
    signs: " let allow allowed ",
    and: "sleep eat drink wash rest toilet bathroom sit lie",
    type: "ill_treatment",
    pattern: words(
      "(?:(?:did|do|does|would)(?: not|n['’]t)|never) (?:let|allow(?:ed)?)(?= (?:him|her|them|me|us|\\p{Lu}[^;,]{1,30}?) (?:to )?(?:sleep|eat|drink|wash|rest|sit|lie|use the))",
    ),
    patient: "object",
    strict: true,
    wholeClause: true,
    status: "actual",
    weak: true,
  },
  {
    name: "kept-in-hardship",
    signs: "kept held locked left shut chained handcuffed cuffed forced made",
    and: "dark windowless unlit heated freezing cold damp flooded filthy airless crowded cramped tiny rat lightless soundproof cuffs shackles chains cage floor naked stand sleep kneel blindfold awake",
    type: "ill_treatment",
    pattern: words(
      `${be}(?:kept|held|locked(?: up)?|left|shut)(?: [\\p{L}\\d'’-]+){0,5}? (?:in (?:an? |the )?(?:[\\p{L}-]+ |[\\p{L}-]+, )?${shut}(?:,? [\\p{L}-]+){0,2}? (?:cells?|rooms?|basement|cellar|container|hut|hole|pit|dungeon)|in (?:hand)?cuffs|in shackles|in chains|in an? cage|naked|blindfolded|awake|on (?:the|a) (?:bare |concrete |stone |cold )*floor)|${be}(?:chained|handcuffed|cuffed|shackled|tied) to|${be}made to (?:stand|sleep|kneel|crawl|strip|squat|sit)(?![\\p{L}-])`,
    ),
    patient: "subject",
    weak: true,
  },
  {
    name: "lights-kept-on",
    signs: "light",
    and: "kept left burning never",
    type: "ill_treatment",
    pattern: words(
      "(?:kept|left|keep|keeping) the (?:\\p{L}+ )?lights? (?:on|burning)|lights? (?:was|were|is|are|that (?:was|is)) (?:kept on|left on|always on|burning|never (?:turned|switched) off)|lights?(?: \\p{L}+){0,2} (?:on|burning) (?:day and night|around the clock|all night|24 hours)",
    ),
    patient: "about",
    wholeClause: true,
    weak: true,
  },
];
