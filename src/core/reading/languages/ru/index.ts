import type { Word } from "../../layout/page.ts";
import type { Gender } from "../../people/name.ts";
import { buildGazetteer, namesIn, rowsOf } from "../gazetteer.ts";
import type { Language } from "../language.ts";
import { wordSet } from "../word-list.ts";
import { blockRules, captionMark, dateline, dialogueCue, insertedCue, stampWords } from "./block-rules.ts";
import { countryRows, placeRows } from "./countries.ts";
import { cueWords } from "./cue-words.ts";
import { custodyRules } from "./custody-rules.ts";
import { dateRules, dateWords } from "./date-rules.ts";
import { eventRules } from "./event-rules.ts";
import { eventWords } from "./event-words.ts";
import { femaleNames, maleNames, nicknames } from "./given-names.ts";
import { letterAnswers } from "./letter-answers.ts";
import { letterAsks } from "./letter-asks.ts";
import { letterEvents } from "./letter-events.ts";
import { letterForms } from "./letter-forms.ts";
import { baseForm, genderOf } from "./name-forms.ts";
import { familyNameEnding, nameParticles, patronymic, thingWords, titleWords } from "./name-words.ts";
import { referenceWords } from "./reference-words.ts";
import { statementRules } from "./statement-rules.ts";
import { stemRussian } from "./stem.ts";
import { toldDateRules } from "./told-date-rules.ts";

const countries = rowsOf(countryRows);
const stems = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(stemName));
const stemName = (name: string): string =>
  name.toLowerCase().replaceAll("ё", "е").split(" ").map(stemRussian).join(" ");

const places = buildGazetteer([
  ...countries.flatMap(([code = "", names]) => namesIn(names).map((name) => [stemName(name), code] as const)),
  ...rowsOf(placeRows).flatMap(([code = "", names]) =>
    namesIn(names).map((name) => [stemName(name), code] as const),
  ),
]);

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
export const russian: Language = {
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
  names: {
    male: stems(maleNames),
    female: stems(femaleNames),
    nicknames: Object.fromEntries(
      Object.entries(nicknames).map(([short, long]) => [stemName(short), stemName(long)]),
    ),
    leadingFamilyNames: stems(["ким", "пак", "ли", "ван", "чжан", "си", "чан", "чхве", "цой"]),
    familyMayLead: true,
    titles: titleWords,
    honorifics: wordSet("г-н г-жа г-на г-ну г-ном г-же г-жу г-жой господин госпожа"),
    grammar: new Set(),
    things: new Set([...thingWords, ...stems(thingWords)]),
    particles: nameParticles,
    notBefore: wordSet("в во на из под"),
    aliasMark: /^,? \(?(?:он же|она же|также известн\p{L}+ как|известн\p{L}+ как|урожд[её]нн\p{L}+) [«"]?$/u,
    eponymHeads: new Set(),
    kin: wordSet(
      "жена жены жене жену женой муж мужа мужу мужем сын сына сыну сыном дочь дочери дочерью мать матери матерью отец отца отцу отцом брат брата брату братом сестра сестры сестре сестру сестрой супруга супруги супругу супругой",
    ),
    familyEnding: familyNameEnding,
    patronymic,
    openingWord: /(?:нн|ем|им|вш|ющ|ящ|ащ|ущ)(?:ый|ий|ая|ые|ие)(?:ся)?$/u,
    genderOf: (parts: readonly Word[]): Gender | undefined => genderOf(parts),
    baseForm,
  },
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
  dates: { rules: [...toldDateRules, ...dateRules], words: dateWords },
  letters: { forms: letterForms, asks: letterAsks, answers: letterAnswers, events: letterEvents },
};
