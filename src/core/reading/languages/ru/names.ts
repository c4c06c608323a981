import { givenByForm } from "../../people/given-forms.ts";
import { femaleNames as latinFemaleNames, maleNames as latinMaleNames } from "../en/given-names.ts";
import type { NameWords } from "../language.ts";
import { wordSet } from "../word-list.ts";
import { nicknames } from "./given-names.ts";
import { casesOf, givenForms, governed } from "./name-cases.ts";
import { baseForm, caseOfName, genderOf, verbGender } from "./name-forms.ts";
import {
  familyNameEnding,
  grammarWords,
  nameParticles,
  patronymic,
  placeHeads,
  thingHeads,
  thingShape,
  thingWords,
} from "./name-words.ts";
import { stemName } from "./stem.ts";
import { kinForms, leaderForms, ownedForms, titleForms } from "./title-words.ts";
import { isAdjectiveOf, isCommonWord, isNoun } from "./vocabulary.ts";

const stems = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(stemName));

/** What finds people's names in Russian. */
export const names: NameWords = {
  given: givenForms,
  foreignGiven: givenByForm({ men: latinMaleNames, women: latinFemaleNames }),
  foreignLetter: /\p{Script=Latin}/u,
  longAcronyms: true,
  nicknames: Object.fromEntries(
    Object.entries(nicknames).map(([short, long]) => [stemName(short), stemName(long)]),
  ),
  leadingFamilyNames: stems([
    ..."ким пак ли ван чжан си чан чхве цой чэнь чен лю лиу сунь мао дэн цзян ху вэнь чжоу чжао у хуан линь го хэ сюй ма хань пан ро чо со мун".split(
      " ",
    ),
    ..."нгуен нгуэн чан ле фам хо ын юн чон кан сон хон хван тан ян".split(" "),
  ]),
  familyMayLead: true,
  titles: titleForms,
  leaders: leaderForms,
  titleModifiers: new Set(),
  owned: ownedForms,
  honorifics: wordSet("г-н г-жа г-на г-ну г-ном г-же г-жу г-жой господин госпожа"),
  titleGender: {},
  kin: kinForms,
  things: new Set([...thingWords, ...grammarWords, ...stems(thingWords)]),
  surnameWords: new Set(),
  thingShape,
  grammar: grammarWords,
  isCommon: isCommonWord,
  particles: nameParticles,
  days: new Set(),
  saints: wordSet("сан санта сент сен санкт"),
  notBefore: wordSet("в во на из под близ возле через"),
  placeHeads: stems(placeHeads),
  thingHeads: stems(thingHeads),
  headsAfter: new Set(),
  aliasMark:
    /^,? \(?(?:он же|она же|(?:\p{L}+ )?известн\p{L}+ (?:[\p{L} -]{1,40} )?(?:как|под (?:именем|прозвищем|псевдонимом|ником|кличкой|никнеймом))|по прозвищу|по кличке|под псевдонимом|настоящее имя [—–-]|урожд[её]нн\p{L}+|в девичестве) [«"]?$/u,
  calledMark:
    /(?:по имени|по фамилии|под именем|зовут|звали|назвали|по прозвищу|под псевдонимом|псевдоним|позывной|прозвище|фамилия|имя) [—–-]? ?[«"„]?$/u,
  ageBefore: /(?:\d{1,2}-?летн(?:ий|яя|его|ей|ему|юю|им|ем)|\p{L}+летн(?:ий|яя|его|ей|ему|юю)) $/u,
  ageAfter: /^,? \(?\d{1,2}(?:,|\)| (?:лет|год))/u,
  eponymHeads: new Set(),
  familyEnding: familyNameEnding,
  patronymic,
  openingWord: /(?:нн|ем|им|вш|ющ|ящ|ащ|ущ)(?:ый|ий|ая|ые|ие)(?:ся)?$/u,
  isAdjectiveOf,
  casesOf,
  caseOfName,
  genderOf,
  baseForm,
  governed,
  verbGender: (lower) => (isNoun(lower) ? undefined : verbGender(lower)),
};
