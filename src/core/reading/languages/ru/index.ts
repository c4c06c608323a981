import { withQuickPatterns } from "../compile-pattern.ts";
import { buildGazetteer, namesIn, rowsOf } from "../gazetteer.ts";
import type { Language } from "../language.ts";
import { wordSet } from "../word-list.ts";
import { blockRules, captionMark, dateline, dialogueCue, insertedCue, stampWords } from "./block-rules.ts";
import { countryRows, placeRows } from "./countries.ts";
import { cueWords } from "./cue-words.ts";
import { custodyRules } from "./custody-rules.ts";
import { dateRules, dateWords } from "./date-rules.ts";
import { formsOfPlace } from "./declension.ts";
import { eventRules } from "./event-rules.ts";
import { eventWords } from "./event-words.ts";
import { letterAnswers } from "./letter-answers.ts";
import { letterAsks } from "./letter-asks.ts";
import { letterEvents } from "./letter-events.ts";
import { letterForms } from "./letter-forms.ts";
import { names } from "./names.ts";
import { placeTable } from "./place-table.ts";
import { referenceWords } from "./reference-words.ts";
import { relativeDateRules } from "./relative-date-rules.ts";
import { statementRules } from "./statement-rules.ts";
import { stemName, stemRussian } from "./stem.ts";
import { toldDateRules } from "./told-date-rules.ts";

const countries = rowsOf(countryRows);

/** A place of one word under the stems of all its forms, so that "Тара" is not "Таро"; one of several under its stems. */
function entriesOf(name: string, code: string): (readonly [string, string, ReadonlySet<string>?])[] {
  if (/\s/u.test(name)) return [[stemName(name), code]];
  const base = name.toLowerCase().replaceAll("ё", "е");
  const forms = new Set([...formsOfPlace(base), base]);
  return [...new Set([...forms].map(stemRussian))].map((stem) => [stem, code, forms]);
}

const places = buildGazetteer(
  [...countries, ...rowsOf(placeRows), ...rowsOf(placeTable)].flatMap(([code = "", names]) =>
    namesIn(names).flatMap((name) => entriesOf(name, code)),
  ),
);

const countryNames = buildGazetteer(
  countries.flatMap(([code = "", names]) => namesIn(names).map((name) => [stemName(name), code] as const)),
);

const nations = buildGazetteer(
  countries.flatMap(([code = "", , adjective, people]) =>
    [...namesIn(adjective), ...namesIn(people).flatMap(forms)].map((name) => [stemName(name), code] as const),
  ),
);

const manyEndings = ["е", "ы", "и", "", "ов", "ев", "ам", "ами", "ах"];
const oneEndings = ["", "а", "у", "ом", "ем", "е"];

/** "Россияне", "иранцам" are many; "россиянина", "иранцу" one of them. */
const peoples = new Map(
  countries
    .flatMap(([, , , people]) => namesIn(people))
    .flatMap((name) => {
      const [, many = name, one = many] = forms(name);
      const base = name.endsWith("ин") ? name : one;
      return [
        ...manyEndings.map((ending) => [many + ending, "many" as const] as const),
        ...oneEndings.map((ending) => [base + ending, "one" as const] as const),
        [name, "one" as const] as const,
      ];
    }),
);

/** "Россиянин" and "иранец" lose a syllable in other forms: "россияне", "иранца". */
function forms(name: string): string[] {
  if (name.endsWith("ин")) return [name, name.slice(0, -2), `${name}а`];
  if (name.endsWith("ец")) return [name, `${name.slice(0, -2)}ц`, `${name.slice(0, -2)}йц`];
  if (name.endsWith("ок")) return [name, `${name.slice(0, -2)}к`];
  return name.endsWith("ка") ? [name, `${name.slice(0, -2)}ок`] : [name];
}

/** Russian: all words and rules that the reader has for it. */
export const russian: Language = withQuickPatterns({
  code: "ru",
  stem: stemRussian,
  layout: {
    blockRules,
    captionMark,
    dateline,
    stampWords,
    insertedCue,
    dialogueCue,
    abbreviations: wordSet(
      "г гг ст ч п пп им т тт д ул кв обл респ см рис напр проф акад адм гр гос с стр в вв н э",
    ),
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
  dates: { rules: [...toldDateRules, ...relativeDateRules, ...dateRules], words: dateWords },
  letters: { forms: letterForms, asks: letterAsks, answers: letterAnswers, events: letterEvents },
});
