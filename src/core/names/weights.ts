/** The tuned numbers of comparing names, each with names that need it. */

/**
 * What two parts must have in common by sound: `chance` is what two different names reach, `sure` what spellings of one
 * name do; in between the likeness rises evenly. Taken from pairs of Wikidata's name parts, one in ten kept for it.
 */
export const ofSound = {
  /** "Beresnev", "Beresnyov"; "Гнатенко", "Гнатенка". */
  sameScript: { chance: 0.1, sure: 0.95 },
  /** "Щукин", "Schtschukin": Latin letters tell nearly all that Cyrillic ones do. */
  cyrillic: { chance: 0, sure: 0.75 },
  /** "محمد", "Mohamed": the vowels are not written. */
  consonants: { chance: 0.05, sure: 0.7 },
  /** "마이클", "Michael": a language without f, with one letter for l and r. */
  syllables: { chance: 0.05, sure: 0.65 },
  /** "志远", "Zhiyuan". */
  chineseName: { chance: 0.1, sure: 0.7 },
  /** "谢尔盖", "Sergei": a few hundred syllables for all sounds. */
  chinese: { chance: 0, sure: 0.5 },
  /** "ศิริพร" is spelt Siriporn or Siriphon, and is not Siriwan. */
  respelt: { chance: 0.3, sure: 0.75 },
  /** "Γιώργος", "Giorgos". */
  otherScript: { chance: 0.1, sure: 0.8 },
};

/** "志远", "志明" are two names: of Chinese parts with other characters this much of the share that they have in common. */
export const ofOtherCharacters = 0.2;

/** How alike two parts are at most in each way that is not "the very same". */
export const ofParts = {
  /** "Тимур", "Timur": less than 1, so that an identical name goes before it. */
  sound: 0.99,
  /** "Beresnjow", "Bereznyov": one Russian name, by the rules of two languages. */
  romanisation: 0.97,
  /** "Hsiao", "Xiao": one Chinese name as it was and as it is romanised. */
  oldSpelling: 0.97,
  /** "Tang" is Dang by the old rules and Tang by the new ones. */
  eitherPinyin: 0.7,
  /** "Brandenstolz", "Karimov": so many consonants of one that the other has not are no spelling and no slip. */
  otherConsonants: { oneScript: 6, acrossScripts: 4 },
  /** "Grotova" and "Гротовой" sound alike that much before an ending is looked at. */
  endingFrom: 0.05,
  /** "Grotovym", "Grotov". */
  caseEnding: 0.94,
  /** "Дзюбива" is "Dziubiv" declined, "Galushin" is not "Galushyn" declined. */
  endingTells: 0.03,
  /** "Рыбака" without its ending is "Rybak" and nothing else. */
  surelyStem: 0.97,
  /** "Normanom", "Normana". */
  bothEndings: 0.95,
  /** "Grotov", "Grotova" may be a couple. */
  genderedEnding: 0.85,
  /** "Alzahrani", "al-Zahrani". */
  article: 0.96,
  /** "A." may be Arkady. */
  initial: 0.7,
  /** Romanisations of one name go on counting as such, even if two languages write them as two names. */
  surelyHeard: 0.9,
  /** "Maria", "Marina": of what they sound alike. */
  otherName: 0.5,
  /** "Reiner", "Райнер" sound alike, "Brandt" and "Fox" do not. */
  soundsAlike: 0.5,
  /** From here two parts agree: "Grotovym" and "Grotov" do. */
  agrees: 0.9,
};

/** What a slip of the pen costs, in letters. */
export const ofSlip = {
  /** "Lim", "Lin" are two names. */
  shortest: 4,
  /** "Grabovetsky", "Garbovettsky": two slips in a long part. */
  twoFrom: 8,
  /** What one letter takes of the likeness, over the root of the length: of four letters 0.15, of nine 0.1. */
  perLetter: 0.3,
  /** "Karsin", "Tarsin" may be two names. */
  replaced: 1,
  /** "Grabosky". */
  leftOut: 0.8,
  /** "Garbovettsky": a t too many. */
  doubled: 0.3,
  /** "Garbovsky". */
  swapped: 0.5,
};

/** How alike two given names are that the table knows. */
export const ofForms = {
  /** "Олександр", "Александр": one person in the papers of two states. */
  form: 0.95,
  /** "Sasha", "Aleksandr". */
  pet: 0.85,
  /** "Ted", "エドワード": what Edward must have in common with it, in a script of few syllables. */
  fullNameHeard: 0.75,
  /** "Ivan", "Jean". */
  kin: 0.6,
  /** "Ken", "Kenneth". */
  shortened: 0.75,
};

/** How the parts of two names are laid beside each other. */
export const ofAlignment = {
  /** Below this two parts do not stand for each other. */
  pairedFrom: 0.15,
  /** Where all pairs are that good, no other way is tried. */
  surely: 0.85,
  /** "Kara Murza", "Karamurza"; not "Ali Hassan", "Alison". */
  joinedFrom: 0.6,
  /** "Jim McArdle" is not joined because McArdle alone is as like. */
  betterThanHalf: 0.05,
  joining: 0.2,
  /** What a part takes that has no like. */
  leftOver: 0.5,
  /** "Arkady Lot", "Arkady Petrovich Lot": of the mass of another part. */
  ofPatronymic: 0.3,
  mostParts: 14,
  massOfInitial: 0.3,
  /** "Li" says less than "Schwarzenfeld". */
  massOfShortest: 0.4,
  massPerSound: 0.1,
};

/** How names are looked for among many. */
export const ofIndex = {
  /** Parts that sound less alike are not compared further, nor kept as alike; across scripts names of one person may be no more. */
  heardFrom: { oneScript: 0.3, acrossScripts: 0.25 },
  alikeFrom: { oneScript: 0.45, acrossScripts: 0.3 },
  /** "Schwarzenfeld" has so many consonants that two may differ. */
  manyConsonants: 7,
  someConsonants: 4,
  /** "Kara Murza" is found as "Karamurza", not as "Karamurzin". */
  joinedFrom: 0.85,
  /** "Jong", "Yong": one letter for another. */
  otherLetters: 2,
  /** "Karimhaddad", but not "Ana-s". */
  shortestHalf: 3,
  /** What the logarithm of rarity adds: "Lot Schwarzenfeld" is looked for among the Schwarzenfelds first, then among the Lots. */
  rarity: 0.02,
  /** Of a name of more parts than this the others are looked for only as they are spelt. */
  lookedFor: 4,
  /** Asked for "Atrhur Lot", "Arthur Lot" goes before "Артур Лот": in log odds. */
  ownScript: 1,
  /** Asked for "Grotvoa" alone, "Nina Grotova" is worth showing, though it is no more than a slip of one part. */
  leastOfOnePart: 0.2,
  /** As many of the likeliest are looked at by what is known of their parts, and as many of these compared in full. */
  estimated: 600,
  compared: 64,
  comparedAtLeast: 16,
  farBehind: 0.7,
  /** What an estimate takes off for a part of both that has no like, for one that only one side has, for the least alike pair. */
  estimate: { ofMissing: 1, ofOver: 0.25, ofWorst: 0.5 },
};

/** From which score on two names are held to be the same, or possibly so. */
export const ofVerdict = {
  /** "Щукин Юрий", "Yury Shchukin" are the same; "Nina Grotova", "Nina Maria Grotova" possibly. */
  same: 0.94,
  /** "A. Lot", "Arkady Lot" possibly; "Arkady Lot", "Boris Lot" not. */
  possible: 0.4,
};

/** The log odds of two names before any feature speaks: parts that can be laid beside each other are mostly of one person. */
export const beforeFeatures = 3.2;

/**
 * What each feature of two names is worth in log odds, fitted by `scripts/fit-name-weights.ts` and rounded; a feature may
 * only speak for what its name says. Those of initials, single parts and order stand for what pairs of full names do not tell.
 */
export const ofFeatures = {
  /** By the square of what the least alike pair lacks to agreement: "Виктор Лобан", "Viktor Lobach". */
  weakPart: -1.6,
  /** By what the least alike pair lacks across scripts: "웨이", "Wayne". */
  unlikeAcrossScripts: -2,
  /** By what the least alike pair lacks in one script: "Vester", "Fester" differ; "Фестер", "Vester" need not. */
  unlikeInOneScript: -2.7,
  /** By the mass of parts that differ, of the side that has less: "Arkady Lot", "Boris Lot". */
  otherPart: -1.9,
  anyOtherPart: -3,
  /** By the mass that only one side has: "Nina Grotova", "Nina Maria Grotova". */
  extraParts: -0.9,
  /** "Kim Ji-hoon", "金志". */
  missingSyllable: -2,
  /** "Ivan Petrovich Orlov", "Ivan Sergeevich Orlov". */
  twoFathers: -2.7,
  /** "Lot", "Arkady Lot": any Lot may be meant. */
  onePart: -2.8,
  /** "A. Lot", "Arkady Lot"; a second initial that fits makes it no less likely. */
  initials: -0.8,
  /** "N. N.", "Nina Nadirova". */
  onlyInitials: -3,
  /** "Karim bin Yusuf", "Yusuf bin Karim": father and son; a reason of language, in too few pairs to be fitted. */
  turnedFiliation: -5,
  /** "Otis Lot Jr.", "Otis Lot Sr.": these four, too, are reasons of language. */
  otherGeneration: -5,
  /** "María José Lot", "José María Lot". */
  givenNamesTurned: -5,
  /** "Lot A. B.", "Boris Arkadievich Lot". */
  initialsOutOfOrder: -4,
  /** "Nguyễn Văn Hùng", "Nguyễn Văn Hưng". */
  otherTones: -5,
  /** "Stanislav Grotov", "Stanislava Grotova". */
  otherGender: -4.5,
  /** "Anna Orlov", "Anna Orlova": a clerk abroad, or two. */
  otherSurnameGender: -0.5,
  /** "Maria Lot", "Marina Lot". */
  otherGivenName: -2,
  /** "Karelin", "Karalin". */
  slips: -0.7,
  /** "Dick Stone", "Richard Stone". */
  petNames: -1.5,
  /** "Ivan Lot", "Jean Lot". */
  kinNames: -3.5,
  /** "Jean Marc Lot", "Jeanmarc Lot". */
  joined: -0.9,
  /** "Lot Arkady", "Arkady Lot". */
  sameParts: 0.5,
};

/** "N. Grotova" and "Nina Grotova" are worth a look; "Grotova" alone only with a birthday or a number in common. */
export const likelyFrom = 0.7;

/** What else is known of a person: how much of the way to 1 it takes the score (above 0), or of the score away (below 0). */
export type PersonWeight = {
  share: number;
  /** It tells the person even where the names do not. */
  whateverTheNames?: true;
};

/** At most this where the names differ: "Marta Dellmar" and "Boris Stone" with one number are worth a look. */
export const ofPersonsOfOtherNames = 0.85;

/** What each kind of evidence is worth where both sides have it. */
export const ofPersons = {
  /** "Marta Dellmar" and, since she married, "Marta Winterhal", with one passport. */
  "identifier-same": { share: 0.95, whateverTheNames: true },
  /** "A. Lot" and "Arkady Lot", both born on 12 May 1980. */
  "birth-same": { share: 0.6 },
  /** "Arkady Lot", born in 1980, and "Arkadi Lot", born on 12 May 1980: many are born in a year. */
  "birth-fits": { share: 0.25 },
  /** "Arkady Lot", 4 May 1980 and 5 April 1980. */
  "birth-swapped": { share: 0.25 },
  /** "Arkady Lot", 12 May 1980 and 21 May 1980: a slip of the pen or a namesake. */
  "birth-year-same": { share: -0.2 },
  /** "Arkady Lot", aged 45 in a paper, so of 1980 or so, and born on 3 December 1979. */
  "birth-near": { share: -0.05 },
  /** "Arkady Lot" of 1980 and "Arkady Lot" of 1952: a namesake, but papers are wrong at times. */
  "birth-differs": { share: -0.5 },
  /** Two "Nina Grotova" are likelier one where both are Kazakhs. */
  "nationality-same": { share: 0.1 },
  /** A Kazakh and a Russian "Nina Grotova" may be one who has both passports. */
  "nationality-differs": { share: -0.2 },
  /** Two "Nina Grotova" in Spanish custody. */
  "held-same": { share: 0.1 },
  /** One in Spain and one in Kazakhstan: extradited, or two. */
  "held-differs": { share: -0.15 },
} satisfies Record<string, PersonWeight>;
