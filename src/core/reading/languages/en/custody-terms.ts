import type { CustodyRule } from "../../custody/custody-rule.ts";
import { about, count, fact, length, money } from "./custody-patterns.ts";
import { numberWord } from "./number-words.ts";

/** "20 years", "five-year" and the like as figures: "20 years", "5 years". */
function lengthOf(value: string): string | undefined {
  if (/\blife\b/iu.test(value)) return "life";
  if (/\bdeath\b/iu.test(value)) return "death";
  const parts = [...value.matchAll(new RegExp(`(${count})[- ](year|month|day|week)`, "giu"))].flatMap(
    ([, number = "", unit = ""]) => {
      const figure = numberWord(number.toLowerCase());
      return figure === undefined ? [] : [`${figure} ${unit.toLowerCase()}${figure === 1 ? "" : "s"}`];
    },
  );
  return parts.length > 0 ? parts.join(" ") : undefined;
}

const inPrison =
  "(?:['’]? (?:of )?hard labou?r| in (?:federal |state )?(?:prison|jail)| imprisonment| behind bars|['’]? (?:of )?probation)?";
const months =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const day = `(?:(?:early |late |mid-?|last )?(?:${months}(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? \\d{4})?|\\d{1,2} ${months}(?: \\d{4})?|(?:19|20)\\d\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))`;
const jail = "(?:prison|jail|custody|detention|captivity|cell|colony|camp|penitentiary|bars)";
const atMost =
  "(?:fac(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)|punishable (?:by|with)|could (?:get|face|receive|be sentenced to|spend)|can (?:get|face)|may face|might face|risk(?:s|ed|ing)?)";

/** How long, how much, since when. */
export const custodyTerms: readonly CustodyRule[] = [
  {
    name: "sentenced-to",
    signs: "sentenc condemn",
    field: "sentence_length",
    pattern: fact(
      `(?<!could be )(?:sentenc(?:ed|es|ing)|condemned)(?: [^;]{0,70}?)? to (?!up to|a maximum)(?:a (?:term|total|minimum) of )?(?<value>(?:${about}${length}|life|death|time served)(?![-\\p{L}])${inPrison})`,
    ),
    normalise: lengthOf,
  },
  {
    name: "year-sentence",
    signs: "sentence term stretch",
    field: "sentence_length",
    pattern: fact(
      `(?<!(?:maximum|elected to an?|up to|faces? an?|facing an?|faced an?|face an?|possible|potential|minimum|carries an?|could get an?|least) )(?<value>${length}(?:[ -]suspended)?)(?:[ -](?:suspended|prison|jail|minimum|mandatory|federal))*[ -](?:sentence|term|stretch)`,
    ),
    normalise: lengthOf,
    strict: true,
  },
  {
    name: "sentence-of",
    signs: "sentence term",
    field: "sentence_length",
    pattern: fact(
      `(?<!(?:maximum|minimum|possible|potential|recommended) (?:prison )?)(?:sentence|prison term|jail term) (?:of|to) (?<value>(?:${length}|life|death)(?![-\\p{L}])${inPrison})`,
    ),
    normalise: lengthOf,
  },
  {
    name: "serving",
    signs: "serv received given handed got gets gave drew spend jailed",
    field: "sentence_length",
    pattern: fact(
      `(?:(?<!after )serving|serves|will serve|will spend|to serve|received|given|handed|got|gets|drew|gave (?:him|her|them|\\p{Lu}[\\p{L}'’-]+))(?: out| down)? (?<value>(?:${length}|life)(?![-\\p{L}])${inPrison})(?= (?:in|behind|for|at|on|of)|[,.;]|$)|jailed for (?<value2>${length})(?= (?:for|on|over|after|in))|(?:(?<=and )jailed|(?<!(?:been|was|were|is|are) )jailed (?!for )[^;,]{2,60}?) for (?<value3>${length}|life)`,
    ),
    normalise: lengthOf,
    strict: true,
  },
  {
    name: "life-or-death",
    signs: "death life",
    and: "sentence imprisonment prison term penalty",
    field: "sentence_length",
    pattern: fact(
      "(?<!(?:could|may|might|would|faces?|facing|faced|carries|carry|possible|potential|punishable|or) (?:by |a |the |get |face |receive |up to )*)(?:(?:his|her|their|the|serving|got|given|received|handed|gets) (?:down )?(?:a |the )?)(?<value>death (?:sentence|penalty)|life (?:sentence|imprisonment|in prison|term))",
    ),
    normalise: lengthOf,
  },
  {
    name: "max-penalty",
    signs: "fac carr punishable could can may might risk",
    and: "year month life death decade",
    field: "max_penalty",
    pattern: fact(
      `${atMost}(?: [^;,.]{0,40}?)?? (?<value>(?:(?:an?|the) )?(?:(?:possible|potential|statutory|mandatory) )?(?:maximum|max)(?: (?:possible |prison )?(?:sentence|penalty|term|punishment))?(?: of)?(?: up to)? (?:${length}|life)${inPrison}|(?:up to|as (?:many|much|long) as|more than|at least|between|a total of) (?:${length}|life|${count}(?: and | to |-)${length})${inPrison}|(?:an? )?(?:${length}|life)(?: (?:prison|jail))? (?:sentence|term)|(?:${length}|life)(?: in (?:prison|jail)| imprisonment| behind bars)|the death penalty|(?:a |the )?death sentence|decades in (?:prison|jail))`,
    ),
  },
  {
    name: "maximum-is",
    signs: "maximum",
    field: "max_penalty",
    pattern: fact(
      `maximum (?:possible )?(?:prison )?(?:sentence|penalty|term|punishment)(?: [^;,.]{0,40}?)? (?:is|of|was) (?<value>(?:${length}|life)${inPrison})`,
    ),
  },
  {
    name: "held-for",
    signs: "for held",
    and: "detain held imprison jail incarcerat locked prison custody captiv detention bars",
    field: "time_served",
    pattern: fact(
      `(?:detained(?! for \\d+ days[,.])|held|imprisoned|been jailed|incarcerated|locked up|in (?:\\p{L}+ )?(?:prison|jail|custody|captivity|detention)|behind bars|captive|hostage)(?: (?:in|at|by|there) ?[^;,]{0,40}?)? for (?<value>${about}${length})(?! (?:for|over) )|(?:held|detained) (?<value2>${about}${length})(?= in)`,
    ),
    normalise: lengthOf,
    strict: true,
  },
  {
    name: "time-served",
    signs: "spent spending served serving credit after his her their whose",
    and: "year month week day",
    field: "time_served",
    pattern: fact(
      `(?:spent|spending) (?<value>${about}${length})(?= (?:in|behind|at|inside) (?:[\\p{L}'’.-]+ ){0,4}?${jail})|(?:credited with|credit for)(?: the)?(?: about)? (?<value2>${about}${length})|(?:already served|has served|had served|after serving|having served|served) (?<value3>${about}${length})(?! (?:in the (?:[Aa]rmy|[Mm]arine|[Nn]avy|[Mm]ilitary|[Ss]enate|House)|as ))|(?:his|her|their|whose) (?<value5>${about}${length}) (?:in|of|behind) (?:[\\p{L}.]+ ){0,3}?(?:${jail}|imprisonment|incarceration)|(?:released|freed|pardoned|deported)(?: [^;,]{0,30}?)? after (?<value6>${about}${length})(?=[,.;]|$| (?:and|but|because|when|without|on)[ ,])|(?:after|following) (?<value4>${about}${length}) (?:in|of|behind) (?:\\p{L}+ ){0,2}?(?:${jail}|imprisonment|incarceration)`,
    ),
    normalise: lengthOf,
    strict: true,
  },
  {
    name: "held-since",
    signs: "since",
    field: "held_since",
    pattern: fact(
      `(?:in (?:[\\p{L}.'’-]+ ){0,4}?(?:custody|[Pp]rison|[Jj]ail|detention|captivity)|behind bars|held|imprisoned|detained|jailed|incarcerated|locked up|a (?:prisoner|captive|hostage))(?: [^;,]{0,45}?)? (?<value>since (?:(?:his|her|their|the|being) )?(?:\\p{L}+ ){0,2}?(?:in |on )?${day})`,
    ),
  },
  {
    name: "fine",
    signs: "fine pay forfeit",
    field: "fine",
    pattern: fact(
      `(?:fined|fine of|pay|paid|paying|forfeit)(?: (?:him|her|them|\\p{Lu}[\\p{L}'’-]+|the [\\p{L} ]{3,20}))?(?: a fine of| about| nearly| more than)? (?<value>${money})|(?<value2>${money}) fine`,
    ),
  },
  {
    name: "bail-amount",
    signs: "bail bond",
    field: "bail_amount",
    pattern: fact(
      `(?:bail|bond)(?: [^;,$€£]{0,30}?)? (?:at|of|to) (?<value>${money})|(?<value2>${money})(?: (?:cash|secured|unsecured|personal|surety|property))? (?:bail|bond)`,
    ),
  },
  {
    name: "warrant",
    signs: "warrant notice",
    field: "warrant",
    pattern: fact(
      "(?<value>(?:(?:an?|the) )?(?:[\\p{L}.]+ ){0,2}?(?:arrest|bench|extradition|detention|provisional) warrants?|(?:an? |the )?(?:Interpol )?[Rr]ed [Nn]otice|(?:an? )?(?:U\\.S\\.|American|Interpol|international|federal) (?:arrest )?warrant)|(?<value2>warrant for (?:his|her|their|\\p{Lu}[\\p{L}]+['’]s) arrest)",
    ),
  },
  {
    name: "plea",
    signs: "plead pled",
    field: "plea",
    pattern: fact("(?<value>(?:plead(?:ed|s|ing)|pled) (?:not )?guilty)"),
    normalise: (value) => (/not/iu.test(value) ? "not guilty" : "guilty"),
    strict: true,
  },
];
