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
