import { withQuickPatterns } from "../compile-pattern.ts";
import { buildGazetteer, namesIn, rowsOf } from "../gazetteer.ts";
import type { Language } from "../language.ts";
import { wordSet } from "../word-list.ts";
import { blockRules, captionMark, dateline, stampWords } from "./block-rules.ts";
import { countryRows, placeRows } from "./countries.ts";
import { cueWords } from "./cue-words.ts";
import { custodyRules } from "./custody-rules.ts";
import { dateRules } from "./date-rules.ts";
import { dateWords } from "./date-words.ts";
import { eventRules } from "./event-rules.ts";
import { eventWords } from "./event-words.ts";
import { letterAnswers } from "./letter-answers.ts";
import { letterAsks } from "./letter-asks.ts";
import { letterEvents } from "./letter-events.ts";
import { letterForms } from "./letter-forms.ts";
import { names } from "./names.ts";
import { placeTable } from "./place-table.ts";
import { referenceWords } from "./reference-words.ts";
import { statementRules } from "./statement-rules.ts";

const countries = rowsOf(countryRows);

/** "Swiss", "Dutch" and the like have no plural in s. */
const plural = (name: string): string[] =>
  /(?:s|sh|ese|ch)$/u.test(name)
    ? [name]
    : name.endsWith("man")
      ? [name, name.replace(/man$/u, "men")]
      : [name, `${name}s`];

const places = buildGazetteer([
  ...countries.flatMap(([code = "", names]) => namesIn(names).map((name) => [name, code] as const)),
  ...[...rowsOf(placeRows), ...rowsOf(placeTable)].flatMap(([code = "", names]) =>
    namesIn(names).map((name) => [name, code] as const),
  ),
]);

const countryNames = buildGazetteer(
  countries.flatMap(([code = "", names]) => namesIn(names).map((name) => [name, code] as const)),
);

const nations = buildGazetteer(
  countries.flatMap(([code = "", , adjective, people]) =>
    [...namesIn(adjective), ...namesIn(people).flatMap(plural)].map((name) => [name, code] as const),
  ),
);

const peoples = new Map(
  countries
    .flatMap(([, , , people]) => namesIn(people))
    .flatMap((name) => {
      const lower = name.toLowerCase();
      const [, many = lower] = plural(lower);
      return [
        [lower, "one" as const],
        [many, "many" as const],
      ] as const;
    }),
);

/** English: all words and rules that the reader has for it. */
export const english: Language = withQuickPatterns({
  code: "en",
  // "José" and "Jose" are looked up alike.
  stem: (lower) => (/[^a-z]/u.test(lower) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower),
  layout: {
    blockRules,
    captionMark,
    dateline,
    stampWords,
    abbreviations:
      wordSet(`mr mrs ms dr prof sr jr st sen rep gov gen col lt maj sgt capt rev hon vs no nos art jan feb mar apr
      jun jul aug sep sept oct nov dec va md pa del fla calif ala ariz ark colo conn ga ill ind ky mass mich minn miss mo mont
      neb nev okla ore tenn tex vt wash wis wyo inc ltd co corp dept asst approx tue tues thu thur thurs ref cert reg`),
    properAbbreviations: wordSet("art mar sat sun ill ind mass miss ore wash del no ref"),
  },
  names,
  places,
  nations,
  countryNames,
  peoples,
  references: referenceWords,
  cues: cueWords,
  statementRules,
  eventRules,
  eventWords,
  custodyRules,
  dates: { rules: dateRules, words: dateWords },
  letters: { forms: letterForms, asks: letterAsks, answers: letterAnswers, events: letterEvents },
});
