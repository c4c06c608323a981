import type { Part, ReferenceNoun, ReferenceWords } from "../../references/reference.ts";
import { wordSet } from "../word-list.ts";

/** Nouns for one person, by what they say of them. */
const descriptions: Readonly<Record<Part, string>> = {
  diplomat: "diplomat ambassador envoy consul consul-general attache",
  head: "president vice-president premier chancellor leader king queen dictator",
  judge: "judge magistrate",
  prosecutor: "prosecutor attorney-general",
  lawyer: "lawyer attorney counsel barrister solicitor defender",
  family:
    "mother father wife husband partner son daughter brother sister mom dad uncle aunt cousin girlfriend boyfriend fiance fiancee widow parent relative",
  press: "journalist reporter correspondent editor columnist blogger",
  detainee:
    "client defendant prisoner inmate detainee suspect convict captive hostage pilot businessman hacker student missionary agent operative citizen national man woman athlete sailor soldier tourist teacher professor activist worker",
  speaker: "spokesman spokeswoman spokesperson representative",
  official:
    "minister secretary counterpart official commissioner ombudsman ombudswoman senator lawmaker congressman congresswoman governor mayor chief director head chairman chairwoman deputy undersecretary officer warden general",
  other: "expert analyst doctor witness source victim friend neighbor neighbour colleague author",
};

/** Nouns for several people who speak, act or are spoken of together. */
const groups: Readonly<Partial<Record<Part, string>>> = {
  diplomat: "diplomats ambassadors",
  judge: "judges",
  prosecutor: "prosecutors",
  lawyer: "lawyers attorneys",
  family: "relatives parents family families sons daughters",
  press: "media journalists reporters newspapers",
  detainee:
    "prisoners inmates detainees suspects convicts captives hostages citizens nationals men women pilots sailors compatriots defendants students trio pair couple",
  official:
    "officials authorities ministers lawmakers senators agents investigators officers police representatives leaders feds guards",
  other:
    "sources experts analysts doctors witnesses activists supporters critics people thousands groups colleagues friends",
};

const organisations =
  "ministry government embassy consulate department court office bureau agency committee commission council parliament university service administration company organization organisation foundation association union bank congress senate kremlin regime state party team newspaper network agencies reuters interfax sputnik bloomberg politico campaign league society institute center centre hospital firm charity nonprofit police fund tribunal ngo registry coalition alliance club church school college outlet broadcaster station coalition military navy army authority";

const entries = (
  kind: ReferenceNoun["kind"],
  words: Readonly<Partial<Record<Part, string>>>,
): [string, ReferenceNoun][] =>
  Object.entries(words).flatMap(([part, list]) =>
    [...wordSet(list)].map((word): [string, ReferenceNoun] => [word, { kind, part: part as Part }]),
  );

const men = wordSet(
  "father husband son brother dad uncle boyfriend fiance businessman congressman spokesman chairman king man widower",
);
const women = wordSet(
  "mother wife daughter sister mom aunt girlfriend fiancee congresswoman spokeswoman chairwoman queen woman widow ombudswoman",
);

const withGender = ([word, noun]: [string, ReferenceNoun]): [string, ReferenceNoun] =>
  men.has(word)
    ? [word, { ...noun, gender: "m" }]
    : women.has(word)
      ? [word, { ...noun, gender: "f" }]
      : [word, noun];

export const referenceWords: ReferenceWords = {
  nouns: new Map([
    ...entries("organisation", { other: organisations }),
    ...entries("group", groups),
    ...entries("description", descriptions).map(withGender),
  ]),
  pronouns: {
    he: { gender: "m" },
    she: { gender: "f" },
    they: { plural: true },
    him: { gender: "m", oblique: true },
    them: { plural: true, oblique: true },
  },
  relatives: wordSet("who"),
  determiners: wordSet(
    "the a an his her their our my its this that these those two three four five six both all some many several most one another other",
  ),
  modifiers:
    wordSet(`former senior junior federal foreign chief deputy prime press state human rights humanitarian top unnamed defense
    defence acting local national international public private special assistant vice general high-ranking new old young
    interior justice legal military naval consular political american-born student pro-kremlin convicted accused alleged jailed
    imprisoned detained freed released three-judge district supreme security intelligence correctional prison first lead affairs
    opposition independent official leading longtime senior-level retired ex elderly anthropology university government
    embassy white-collar defence news media unidentified anonymous`),
  prepositions: wordSet(
    "of for from in to with by at on about against under between among into despite after before during than as near over through without",
  ),
  links: wordSet("of for to in at on from with"),
  genitiveFollows: false,
  locatives: new Set(),
  articles: wordSet("the a an"),
  indefinite: wordSet("a an one another some"),
  interlocutors: new Set(),
  openers: wordSet(
    "the a an his her their its one another some many several most a few two three four five six both each every all these those no other",
  ),
  hearers: wordSet("me us you him her them it himself herself themselves"),
  noSubjects: wordSet(
    "i we you it this that there what which who here how why when where nobody nothing everything something anything let and or but if as to",
  ),
  nounsOfOne: {
    mom: "mother",
    mum: "mother",
    mommy: "mother",
    dad: "father",
    attorney: "lawyer",
    lawyer: "attorney",
  },
  headOfState: /\bhead of (?:the )?(?:russian )?state\b/iu,
};
