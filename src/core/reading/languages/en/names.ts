import { givenNames } from "../../../names/tables/given-names-table.ts";
import { givenByForm } from "../../people/given-forms.ts";
import { anyCase, type Gender, type TitleForm } from "../../people/grammar.ts";
import { buildGazetteer, namesIn, rowsOf } from "../gazetteer.ts";
import type { NameWords } from "../language.ts";
import { wordSet } from "../word-list.ts";
import { cityTable } from "./city-table.ts";
import { femaleNames, leadingFamilyNames, maleNames, nicknames } from "./given-names.ts";
import {
  eponymHeads,
  grammarWords,
  headsAfter,
  kinWords,
  namedThings,
  nameParticles,
  placeHeads,
  surnameWords,
  thingHeads,
  thingShape,
  thingWords,
  titleModifiers,
  titleWords,
} from "./name-words.ts";
import { isCommonWord } from "./vocabulary.ts";

/** The Latin spellings of given names that the comparison of names knows, but for those that are words or cities. */
function knownNames(gender: Gender): string[] {
  return givenNames
    .split(/[;\n]/u)
    .filter((row) => row.charAt(1) === gender)
    .flatMap((row) => row.slice(3).toLowerCase().split(" "))
    .filter((name) => /^[a-z]{3,}$/u.test(name) && !isCommonWord(name) && !cities.has(name));
}

const cities = buildGazetteer(
  [...rowsOf(cityTable), ["", namedThings.replaceAll("\n", ";")]].flatMap(([code = "", list]) =>
    namesIn(list).map((name) => [name, code] as const),
  ),
);

const title = (word: string): [string, TitleForm] => [word, { cases: anyCase }];

/** What finds people's names in English. */
export const names: NameWords = {
  given: givenByForm(
    { men: maleNames, women: femaleNames },
    { men: knownNames("m"), women: knownNames("f") },
  ),
  longAcronyms: false,
  nicknames,
  leadingFamilyNames,
  familyMayLead: false,
  titles: new Map([...titleWords].map(title)),
  leaders: new Set(),
  titleModifiers,
  owned: new Set(),
  honorifics: wordSet("mr mrs ms miss dr prof sir"),
  titleGender: { mr: "m", sir: "m", lord: "m", mrs: "f", ms: "f", miss: "f", lady: "f", dame: "f" },
  kin: kinWords,
  things: new Set([...thingWords, ...grammarWords]),
  surnameWords,
  thingShape,
  grammar: grammarWords,
  isCommon: isCommonWord,
  cities,
  particles: nameParticles,
  days: wordSet("monday tuesday wednesday thursday friday saturday sunday"),
  saints: wordSet("st saint ste san santa santo sankt"),
  notBefore: wordSet("the in at near"),
  placeHeads,
  thingHeads,
  headsAfter,
  eponymHeads,
  aliasMark:
    /^,? \(?(?:(?:also |better |best |more widely |widely |professionally )?known (?:[\p{L} ]{1,30} )?as|a\.?k\.?a\.?|alias|also (?:spelled|spelt|written)|né|née|born|formerly|nicknamed|who goes by|(?:is |was )?(?:listed|recorded|registered|spelled|spelt|appears?|appeared) (?:[\p{L} ]{1,30} )?as) ["“]?$/u,
  calledMark:
    /\b(?:(?:re|mis)?named|called|nicknamed|surnamed|by the name of|name is|name was|(?:known|listed|recorded|registered|identified|spelled|spelt|written|appears?|appeared)(?: [\p{L} ]{1,30})? as) ["“]?$/u,
  ageBefore: /\b\d{1,2}-year-old $/u,
  ageAfter: /^(?:,? \(?\d{1,2}[,)]|, \d{1,2}(?:[.;]|$| and\b))/u,
};
