/** The tuned numbers of comparing names, each with names that need it; 1 is the very same. */

/** How alike two parts are that are not the same. */
export const ofParts = {
  /** "Тимур" and "Timur" are the same to a person; less than 1, so that an identical name goes before it. */
  romanised: 0.97,
  /** "Sokolov" and "Sokolova" may be a couple: possible, never the same. */
  genderedEnding: 0.8,
  /** "Dellmar" and "Dellmer". */
  nearSpelling: 0.82,
  /** "A. Lot" may be Arkady Lot, and any other whose name begins so. */
  initial: 0.7,
};

/** What a part that only one name has leaves of the score. */
export const ofAbsence = {
  /** "Arkady Lot", "Arkady Petrovich Lot": still the same, also where they are spelt differently. */
  patronymic: 0.96,
  /** "Arkady Lot", "Arkady P. Lot". */
  initial: 0.93,
  /** "Nina Grotova", "Nina Maria Grotova": no longer the same by itself. */
  other: 0.85,
};

/** "Lot" alone may be any Lot. */
export const onePartAlone = 0.4;

/** The score when a part of each is unlike every part of the other, by how many parts agree. */
export const inConflict = {
  /** "Arkady Petrovich Lot", "Arkady Petrovich Brand": a name may have changed. */
  two: 0.5,
  /** "Arkady Lot", "Boris Lot". */
  one: 0.3,
  none: 0.1,
};

/** A part agrees above this: as romanised, not as an ending, a slip or an initial. */
export const agreesAbove = 0.9;

/** From here two names are held to be the same: romanised and without the patronymic, 0.97 × 0.96. */
export const sameFrom = 0.9;

/** "Nina Grotova" and "Nina Maria Grotova" are worth a look; "N. Grotova" only with a birthday or a number in common. */
export const likelyFrom = 0.7;

/** What else is known of a person: how much it moves the score, and how many steps the verdict. */
export type PersonWeight = {
  /** Of the way to 1 where it agrees (above 0), of the score where it does not (below 0). */
  share: number;
  /** Of different, possible, same. */
  steps: number;
  /** It tells the person even where the names do not. */
  whateverTheNames?: true;
};

/** What each kind of evidence is worth where both sides have it. */
export const ofPersons = {
  /** "Marta Dellmar" and, since she married, "Marta Winterhal", with one passport. */
  "identifier-same": { share: 0.9, steps: 2, whateverTheNames: true },
  /** "A. Lot" and "Arkady Lot", both born on 12 May 1980. */
  "birth-same": { share: 0.6, steps: 1 },
  /** "Arkady Lot", born in 1980, and "Arkadi Lot", born on 12 May 1980: many are born in a year. */
  "birth-fits": { share: 0.25, steps: 0 },
  /** "Arkady Lot", 4 May 1980 and 5 April 1980. */
  "birth-swapped": { share: 0.25, steps: 0 },
  /** "Arkady Lot", 12 May 1980 and 21 May 1980: a slip of the pen or a namesake. */
  "birth-year-same": { share: -0.2, steps: -1 },
  /** "Arkady Lot", aged 45 in a paper, so of 1980 or so, and born on 3 December 1979. */
  "birth-near": { share: -0.05, steps: 0 },
  /** "Arkady Lot" of 1980 and "Arkady Lot" of 1952: a namesake, or his father's papers. */
  "birth-differs": { share: -0.6, steps: -1 },
  /** Two "Nina Grotova" are likelier one where both are Kazakhs. */
  "nationality-same": { share: 0.1, steps: 0 },
  /** A Kazakh and a Russian "Nina Grotova" may be one who has both passports. */
  "nationality-differs": { share: -0.2, steps: 0 },
  /** Two "Nina Grotova" in Spanish custody. */
  "held-same": { share: 0.1, steps: 0 },
  /** One in Spain and one in Kazakhstan: extradited, or two. */
  "held-differs": { share: -0.15, steps: 0 },
} satisfies Record<string, PersonWeight>;
