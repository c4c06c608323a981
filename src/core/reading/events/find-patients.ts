import { sentenceOf } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { plainText } from "../references/resolve-reference.ts";
import { referencesBefore, referencesIn, type Scene, sentenceAround } from "../scene.ts";
import { caseBefore, fits } from "./case-before.ts";
import { partOf } from "./part-of-group.ts";

/** The people in custody a text is about, by index, the most spoken of first. */
export type Cases = readonly number[];

/** So many references are looked back over for the one whom a word means. */
const farthest = 30;

/** Who "a pilot" is that opens a text is told within so many words. */
const toldLater = 120;

const idOf = (scene: Scene, person: number): string => scene.people.persons[person]?.id ?? "";

/** A group in custody by its fullest name in the text. */
const groupOf = (scene: Scene, reference: Reference): string =>
  `group:${scene.groups.get(reference.from)?.name ?? plainText(scene, reference.from, reference.to)}`;

/** The person named just before and joined by "and" or a comma: "Ruiz, 40, and her colleague Bell". */
function linkedBefore(scene: Scene, reference: Reference): Reference | undefined {
  const [one, two] = referencesBefore(scene, reference.from, 2);
  const described = one?.kind === "description" && one.to === reference.from;
  // "Ruiz, a pilot, and Bell": what Ruiz is stands between.
  const apposed =
    one?.kind === "description" && !described && two?.person !== undefined && two.to === one.from;
  if (apposed && linksList(scene, one.to, reference.from)) return two;
  const before = described ? two : one;
  const start = described ? one.from : reference.from;
  const end = before && scene.page.words[before.to - 1]?.end;
  const between = scene.page.text.slice(end ?? 0, scene.page.words[start]?.start ?? 0);
  // "По словам Орлова, Берг …": names of one list stand in one case.
  const apart = scene.language.references.verbForm && before?.oblique !== reference.oblique;
  return end !== undefined && !apart && scene.language.eventWords.listLink.test(between) ? before : undefined;
}

const linksList = ({ page, language }: Scene, from: number, to: number): boolean =>
  language.eventWords.listLink.test(page.text.slice(page.words[from - 1]?.end, page.words[to]?.start));

/** All names of a list that this one ends: "Ruiz and Bell", "Ruiz, Bell and Cole". */
export function listed(scene: Scene, reference: Reference): number[] {
  const found: number[] = [];
  let at: Reference | undefined = reference;
  while (at?.person !== undefined) {
    found.unshift(at.person);
    at = linkedBefore(scene, at);
  }
  return found;
}

/** "Ruiz | and Bell": the last name of the list that this one opens. */
export function endOfList(scene: Scene, reference: Reference): Reference {
  let last = reference;
  for (const next of referencesIn(scene, reference.to, reference.to + 24)) {
    if (next.kind === "description") continue;
    if (next.person === undefined || next.possessive || linkedBefore(scene, next) !== last) break;
    last = next;
  }
  return last;
}

/** "Ruiz and his wife": the relative who is named elsewhere by that part. */
function relativeBeside(scene: Scene, reference: Reference): number[] {
  const { words } = scene.page;
  const [next] = referencesIn(scene, reference.to + 1, reference.to + 5);
  const link = `${words[reference.to]?.gap ?? ""}${words[reference.to]?.text ?? ""}${words[reference.to + 1]?.gap ?? ""}`;
  const linked = next?.from === reference.to + 1 && scene.language.eventWords.listLink.test(link);
  return next?.part === "family" && linked ? namedByNoun(scene, next).slice(0, 1) : [];
}

/** Everybody whom the text names beside the same noun: "his wife Ana" for "his wife", not "a third man, Bell" for "a man". */
const namedByNoun = (scene: Scene, reference: Reference, isNew = false): readonly number[] => [
  ...new Set(
    (scene.bearers.get(scene.page.words[reference.head]?.stem ?? "") ?? []).flatMap(({ person, role }) =>
      isNew && scene.language.eventWords.newcomers.has(scene.page.words[role.from]?.lower ?? "")
        ? []
        : [person],
    ),
  ),
];

/** Whether a plural word means people told of by name ("the three men"), not a class ("Russians in US prisons"). */
function isDefinite(scene: Scene, reference: Reference): boolean {
  const { words } = scene.page;
  // "Some of the convicts" are not told apart.
  if (scene.language.references.indefinite.has(words[reference.from - 2]?.lower ?? "")) return false;
  const opens = scene.language.eventWords.definite.has(words[reference.from]?.lower ?? "");
  const next = words[reference.to];
  const narrowed =
    next !== undefined &&
    /^ $/u.test(next.gap) &&
    scene.language.eventWords.placePrepositions.has(next.lower);
  // "The Russians" after "Russians in US prisons" are that class, though some of them may have been named.
  const named =
    scene.groups.get(reference.from)?.held !== undefined &&
    (scene.language.references.verbForm !== undefined || words[reference.head]?.capital === true);
  return countIn(scene, reference) !== undefined || (opens && !narrowed && !named);
}

/** How many a plural word says there are: "the three men", "both". */
function countIn(scene: Scene, { from, head }: Reference): number | undefined {
  const { smallNumbers } = scene.language.eventWords;
  // "Two | Americans": the number may stand before the words of a people.
  for (let at = Math.max(0, from - 1); at <= head; at++) {
    const count = smallNumbers.get(scene.page.words[at]?.lower ?? "");
    if (count !== undefined) return count;
  }
  return undefined;
}

/** Of the case people named before a plural word, those whom it can mean. */
function meantOf(scene: Scene, reference: Reference, named: readonly number[], cases: Cases): Cases {
  const { words } = scene.page;
  const pair = scene.language.eventWords.pairs.has(words[reference.head]?.lower ?? "");
  const count = pair ? 2 : countIn(scene, reference);
  if (count !== undefined && named.length >= count) return named.slice(0, count);
  if (count !== undefined && cases.length >= count)
    return [...cases]
      .sort((a, b) => (scene.firstNamed.get(a) ?? 0) - (scene.firstNamed.get(b) ?? 0))
      .slice(0, count);
  if (named.length > 1) return named.slice(0, 4);
  return cases.length > 1 && cases.length <= 5 ? cases : [];
}

/** Whom a plural word means: the case people of the text where it is definite, else a group called by its words. */
export function several(scene: Scene, reference: Reference, cases: Cases): string[] {
  const before = referencesBefore(scene, reference.from, farthest).flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  const named = [...new Set(before)];
  if (reference.kind === "pronoun") {
    const [group] = referencesBefore(scene, reference.from, 8).filter(
      (one) => one.kind === "group" && one.part === "detainee",
    );
    if (group && !isDefinite(scene, group)) return [groupOf(scene, group)];
    if (named.length > 0) return named.slice(0, 4).map((person) => idOf(scene, person));
    const told = referencesBefore(scene, reference.from, farthest).find(
      (one) => one.kind === "group" && one.part === "detainee",
    );
    return told ? [groupOf(scene, told)] : [];
  }
  const pair = scene.language.eventWords.pairs.has(scene.page.words[reference.head]?.lower ?? "");
  if (isDefinite(scene, reference) || (pair && named.length > 1)) {
    const meant = meantOf(scene, reference, named, cases);
    if (meant.length > 0) return meant.map((person) => idOf(scene, person));
  }
  return [groupOf(scene, reference)];
}

/** "The engineer, Ana Ruiz", "another American, aid worker Ana Ruiz": the name that follows a description. */
function namedAfter(scene: Scene, reference: Reference): Reference | undefined {
  const { page, language } = scene;
  const name = referencesIn(scene, reference.to, reference.to + 8).find((one) => one.person !== undefined);
  if (!name || name.oblique || name.possessive) return undefined;
  if (name.from === reference.to) return name;
  if (!/^, $/u.test(page.words[reference.to]?.gap ?? "")) return undefined;
  const between = page.words.slice(reference.to, name.from);
  const plain = between.every(
    (word, index) =>
      (index === 0 || /^[ ]$/u.test(word.gap)) &&
      !language.eventWords.clauseEnds.has(word.lower) &&
      !language.references.prepositions.has(word.lower),
  );
  const ends = /^[,.]/u.test(page.words[name.to]?.gap ?? ".");
  return plain && ends ? name : undefined;
}

/** "Swapped for a pilot": once a case person is named, "a pilot" is another, unless it says what somebody is. */
function isSomebodyNew(scene: Scene, { from }: Reference, cases: Cases): boolean {
  const { page, language } = scene;
  if (!language.eventWords.newcomers.has(page.words[from]?.lower ?? "")) return false;
  const known = referencesBefore(scene, from, farthest).some((one) => {
    const sentence = fits(scene, cases, one.person) ? sentenceOf(page.clauses, one.from) : undefined;
    return sentence !== undefined && page.blocks[sentence.block]?.kind === "prose";
  });
  const before = page.words[from - 1];
  const apposed = !/^[ \u00a0]$/u.test(page.words[from]?.gap ?? "");
  return known && !apposed && !language.eventWords.copulas.has(before?.lower ?? "");
}

/** "Ana Ruiz, | a Chilean": the name that a description tells more of. */
function namedBefore(scene: Scene, { from }: Reference): Reference | undefined {
  const { words } = scene.page;
  const opens = scene.language.eventWords.newcomers.has(words[from]?.lower ?? "");
  if (!opens || words[from]?.gap !== ", " || scene.language.references.verbForm) return undefined;
  const [name] = referencesBefore(scene, from, 1);
  return name?.person !== undefined && name.to === from && !name.possessive ? name : undefined;
}

/** Whom a description means: who is named beside it, who bears its noun, else the case person last told of. */
function described(scene: Scene, reference: Reference, cases: Cases): number | undefined {
  const name = namedAfter(scene, reference) ?? namedBefore(scene, reference);
  if (name) return name.person;
  const opening = scene.page.words[reference.from]?.lower ?? "";
  const isNew = scene.language.eventWords.newcomers.has(opening);
  if (scene.language.eventWords.others.has(opening) || isSomebodyNew(scene, reference, cases))
    return undefined;
  const bearers = namedByNoun(scene, reference, isNew).filter((one) =>
    fits(scene, cases, one, reference.gender),
  );
  const [only] = bearers;
  if (only !== undefined && bearers.length === 1) return only;
  return (
    caseBefore(scene, cases, reference.from, reference.gender) ??
    referencesIn(scene, reference.to, reference.to + toldLater).find((one) =>
      fits(scene, cases, one.person, reference.gender),
    )?.person
  );
}

/** Whom a reference to a relative means: "his wife" who is named elsewhere. */
function relativeMeant(scene: Scene, reference: Reference, cases: Cases): number[] {
  const named = namedAfter(scene, reference)?.person ?? namedByNoun(scene, reference)[0];
  const person =
    named ?? (reference.gender ? caseBefore(scene, cases, reference.from, reference.gender) : undefined);
  const beside = linkedBefore(scene, reference);
  return [...new Set([...(beside ? listed(scene, beside) : []), ...(person === undefined ? [] : [person])])];
}

/** Parts of people who may be in custody themselves: "the correspondent was arrested". */
const mayBeHeld: ReadonlySet<string> = new Set(["detainee", "press", "other"]);

/** Whom a reference means as somebody in custody. */
export function patientsOf(scene: Scene, reference: Reference, cases: Cases): string[] {
  const ids = (people: readonly number[]) => people.map((person) => idOf(scene, person));
  if (reference.person !== undefined)
    return ids([...listed(scene, reference), ...relativeBeside(scene, reference)]);
  if (reference.plural) {
    const part = reference.kind === "pronoun" ? undefined : partOf(scene, reference);
    if (part !== undefined) return [part];
    const found = mayBeHeld.has(reference.part ?? "detainee") ? several(scene, reference, cases) : [];
    return (reference.part ?? "detainee") === "detainee" ? found : found.filter((one) => !one.includes(":"));
  }
  if (reference.kind === "pronoun") {
    const person = caseBefore(scene, cases, reference.from, reference.gender);
    return person === undefined ? [] : ids([person]);
  }
  if (reference.kind !== "description") return [];
  if (reference.part === "family") return ids(relativeMeant(scene, reference, cases));
  if (!mayBeHeld.has(reference.part ?? "")) return [];
  const person = described(scene, reference, cases);
  if (person !== undefined) return ids([person]);
  return reference.part === "detainee" ? [`anon:${plainText(scene, reference.from, reference.to)}`] : [];
}

/** Case people named in these words; else a group in custody or a pronoun in them. */
export function spokenOf(scene: Scene, from: number, to: number, cases: Cases): string[] {
  const inside = referencesIn(scene, from, to);
  const named = inside.flatMap((one) =>
    one.person !== undefined && cases.includes(one.person) ? [one.person] : [],
  );
  if (named.length > 0) return [...new Set(named)].map((person) => idOf(scene, person));
  const group = inside.find((one) => one.kind === "group" && one.part === "detainee");
  if (group) return several(scene, group, cases);
  const one = inside.find(
    (reference) =>
      (reference.kind === "pronoun" && !reference.plural) ||
      (reference.kind === "description" && reference.part === "detainee"),
  );
  return one ? patientsOf(scene, one, cases) : [];
}

/** The people in custody who were spoken of last: a person, several told together, or a group. */
export function lastSpokenOf(scene: Scene, at: number, cases: Cases): string[] {
  const last = referencesBefore(scene, at, farthest).find(
    (one) => fits(scene, cases, one.person) || (one.kind === "group" && one.part === "detainee"),
  );
  if (!last) {
    const [main] = cases;
    return main === undefined ? [] : [idOf(scene, main)];
  }
  if (last.kind === "group") return several(scene, last, cases);
  const around = sentenceAround(scene, last.from);
  const together = around
    ? referencesIn(scene, around.from, last.to).flatMap((one) =>
        fits(scene, cases, one.person) ? [one.person] : [],
      )
    : [];
  return [...new Set(together)].map((person) => idOf(scene, person));
}
