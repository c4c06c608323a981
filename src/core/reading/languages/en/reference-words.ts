import type { Part, ReferenceNoun, ReferenceWords } from "../../references/reference.ts";
import { wordSet } from "../word-list.ts";

/** Nouns for one person, by what they say of them. */
const descriptions: Readonly<Record<Part, string>> = {
  diplomat: "diplomat ambassador envoy consul consul-general attache",
  head: "president vice-president premier chancellor leader king queen dictator",
  judge: "judge magistrate",
  prosecutor: "prosecutor attorney-general",
  lawyer: "lawyer attorney counsel co-counsel barrister solicitor defender",
  family: `mother father wife husband partner son daughter brother sister mom mum dad uncle aunt cousin girlfriend boyfriend
    fiance fiancee widow widower parent relative stepfather stepmother stepson stepdaughter grandmother grandfather nephew niece
    half-brother half-sister ex-wife ex-husband brother-in-law sister-in-law mother-in-law father-in-law son-in-law spouse sibling`,
  press: "journalist reporter correspondent editor columnist blogger anchor broadcaster commentator",
  detainee: `client defendant prisoner inmate detainee suspect convict captive hostage pilot businessman businesswoman hacker student
    missionary agent operative citizen national man woman athlete sailor soldier tourist teacher professor activist worker engineer
    executive consultant veteran marine contractor musician player star traveler traveller backpacker hiker mountaineer rapper
    singer trucker trombonist dual-national spy smuggler fugitive expatriate mother-of-two mother-of-three father-of-two
    father-of-three grandmother-of-two`,
  speaker: "spokesman spokeswoman spokesperson representative",
  official: `minister secretary counterpart official commissioner ombudsman ombudswoman senator lawmaker congressman congresswoman
    governor mayor chief director head chairman chairwoman deputy undersecretary officer warden general rep sen gov gen col sheriff
    detective marshal legislator politician adviser advisor aide negotiator mediator admiral colonel lieutenant captain sergeant
    superintendent inspector commander assemblyman councilman councilwoman chairperson speaker`,
  other: `expert analyst doctor witness source victim friend neighbor neighbour colleague author roommate cellmate classmate
    co-worker boss employer scholar researcher historian host interpreter translator pastor priest bishop rabbi imam chaplain nurse
    physician psychiatrist psychologist advocate campaigner organizer organiser founder co-founder owner manager ceo economist
    scientist investigator juror foreman bystander passenger resident villager survivor insider boy girl lady gentleman guy teenager
    commenter viewer caller plaintiff accuser informant supporter critic opponent ally teammate coach trainer biographer landlord
    fellow specialist strategist pollster veterinarian preacher reverend deacon firefighter dentist hygienist farmer banker trader
    nominee candidate mogul billionaire tycoon entrepreneur newlywed grandparent academic filmmaker`,
};

/** Nouns for several people who speak, act or are spoken of together. */
const groups: Readonly<Partial<Record<Part, string>>> = {
  diplomat: "diplomats ambassadors",
  judge: "judges jurors",
  prosecutor: "prosecutors",
  lawyer: "lawyers attorneys",
  family: "relatives parents family families sons daughters siblings children brothers sisters",
  press: "media journalists reporters newspapers",
  detainee: `prisoners inmates detainees suspects convicts captives hostages citizens nationals men women pilots sailors compatriots
    defendants students trio pair couple`,
  official: `officials authorities ministers lawmakers senators agents investigators officers police representatives leaders feds
    guards aides advisers advisors legislators deputies marshals detectives negotiators commanders`,
  other: `sources experts analysts doctors witnesses activists supporters critics people thousands groups colleagues friends allies
    advocates campaigners residents neighbors neighbours observers scholars researchers republicans democrats executives opponents
    protesters demonstrators captors kidnappers classmates co-workers cellmates victims survivors fans physicians historians
    economists skeptics insiders`,
};

const organisations = `ministry government embassy consulate department court office bureau agency committee commission council
  parliament university service administration company organization organisation foundation association union bank congress senate
  kremlin regime state party team newspaper network agencies reuters interfax sputnik bloomberg politico campaign league society
  institute center centre hospital firm charity nonprofit fund tribunal ngo registry coalition alliance club church school college
  outlet broadcaster station radio television tv channel daily weekly tabloid website group military navy army authority`;

/** Nouns whose plural is a verb as often. */
const verbs = wordSet("head host coach chief guide lead anchor partner aide star witness man woman");

/** "Envoys", "nurses": several of those whom one noun describes. */
const plurals = Object.fromEntries(
  Object.entries(descriptions).map(([part, words]) => [
    part,
    [...wordSet(words)]
      .filter((word) => !verbs.has(word) && !/[^aeo]y$|s$|f$|^\p{L}{1,3}$|-/u.test(word))
      .map((word) => `${word}s`)
      .join(" "),
  ]),
);

const entries = (
  kind: ReferenceNoun["kind"],
  words: Readonly<Partial<Record<Part, string>>>,
): [string, ReferenceNoun][] =>
  Object.entries(words).flatMap(([part, list]) =>
    [...wordSet(list)].map((word): [string, ReferenceNoun] => [word, { kind, part: part as Part }]),
  );

const men = wordSet(
  `father husband son brother dad uncle boyfriend fiance businessman congressman spokesman chairman king man widower stepfather stepson
  grandfather nephew half-brother ex-husband brother-in-law father-in-law son-in-law boy gentleman guy assemblyman councilman
  father-of-two father-of-three`,
);
const women = wordSet(
  `mother wife daughter sister mom mum aunt girlfriend fiancee congresswoman spokeswoman chairwoman queen woman widow ombudswoman
  stepmother stepdaughter grandmother niece half-sister ex-wife sister-in-law mother-in-law girl lady businesswoman councilwoman
  mother-of-two mother-of-three grandmother-of-two`,
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
    ...entries("group", plurals),
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
  compounds: wordSet(
    `swap swaps exchange exchanges trade trades deal deals transfer transfers release releases visa visas loan loans debt union unions
    movement status abuse privilege program programme handover handovers video`,
  ),
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
  knowing: wordSet("familiar close briefed involved knowledgeable"),
  several: wordSet("some many others most several few"),
  thingPronouns: wordSet("it"),
  hearers: wordSet("me us you him her them it himself herself themselves"),
  papers: wordSet(
    "statement letter tweet post email e-mail message note release memo essay op-ed posting caption card telegram",
  ),
  noSubjects: wordSet(
    "i we you it this that there what which who here how why when where nobody nothing everything something anything let and or but if as to",
  ),
  nounsOfOne: {
    mom: "mother",
    mum: "mother",
    dad: "father",
    attorney: "lawyer",
    lawyer: "attorney",
    magistrate: "judge",
    judge: "magistrate",
    congresswoman: "rep",
    congressman: "rep",
    representative: "rep",
    senator: "sen",
    governor: "gov",
  },
  generalNouns: wordSet(
    `diplomat official leader politician lawmaker legislator lawyer attorney counsel prosecutor judge magistrate journalist reporter
    defendant prisoner inmate suspect detainee convict captive hostage`,
  ),
  generalBodies: new Map(
    [
      ...wordSet(
        "group organization organisation agency company charity nonprofit association body network outlet newspaper firm",
      ),
    ].map((noun) => [noun, "any"]),
  ),
  namelessNouns: wordSet(
    `source witness victim expert analyst friend neighbor neighbour colleague insider bystander juror foreman viewer caller
    commenter accuser informant plaintiff resident villager passenger survivor roommate cellmate classmate co-worker interpreter
    translator guard officer agent`,
  ),
  othersMarks: wordSet(
    "second third other another fellow federal undercover special customs border police security fbi dea cia ice",
  ),
  headOfState: /\bhead of (?:the )?(?:russian )?state\b/iu,
};
