import { sentenceOf } from "../layout/page.ts";
import { referencesBefore, type Scene, textOf } from "../scene.ts";
import type { Part, Reference } from "./reference.ts";
import { fitsGender, mostSalient } from "./resolve-pronoun.ts";
import { type Resolved, recentSpeaker, type Speakers } from "./speakers.ts";

/** So many references are looked through for the same noun. */
const farthest = 30;

/** So many paragraphs back stands who is called by another noun. */
const mostBlocks = 2;

/** Parts that somebody is given by name or not at all: "the judge" is nobody who was not called so. */
const offices: ReadonlySet<Part> = new Set([
  "judge",
  "prosecutor",
  "lawyer",
  "speaker",
  "press",
  "diplomat",
  "family",
]);

/** Parts of those who hold power. */
const powers: ReadonlySet<Part> = new Set(["official", "head"]);

/** Whether the text gives nobody a part that keeps them from being called by this noun. */
function mayBear({ roles }: Scene, person: number, part: Part): boolean {
  const own = (roles.get(person) ?? []).map((role) => role.part);
  if (powers.has(part)) return own.length === 0 || own.some((one) => powers.has(one) || one === "diplomat");
  return !own.some((one) => one !== "family" && (offices.has(one) || powers.has(one)));
}

/** Whether the noun opens as what is known does: "the senator"; where there are no articles, alone: "женщина". */
function isKnown({ page, language }: Scene, { from, head, to }: Reference): boolean {
  const first = page.words[from]?.lower ?? "";
  const { articles, indefinite, mayBelong } = language.references;
  if (mayBelong) return from === head && to === head + 1;
  return articles.has(first) && !indefinite.has(first);
}

/** Whether somebody without a name was called by the same noun just before: "a doctor came; the doctor said". */
function isAnother(scene: Scene, reference: Reference): boolean {
  const noun = scene.page.words[reference.head]?.stem;
  return referencesBefore(scene, reference.from, farthest).some(
    (one) => one.kind === "description" && scene.page.words[one.head]?.stem === noun,
  );
}

/** Nouns of those who have no name in most texts, and words that set somebody apart ("the second man"). */
function mayBeNobody({ page, language }: Scene, { from, head }: Reference): boolean {
  const { nouns, namelessNouns, othersMarks } = language.references;
  const noun = page.words[head]?.stem ?? "";
  if (!nouns.has(noun) || namelessNouns.has(noun)) return true;
  return page.words.slice(from, head).some(({ lower }) => othersMarks?.has(lower) === true);
}

/** "The Vermont senator", "the mother-of-two", «женщина»: whoever was just told of, under another noun. */
export function resolveEpithet(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): number | undefined {
  const { part, kind } = reference;
  if (kind !== "description" || !part || offices.has(part) || !isKnown(scene, reference)) return undefined;
  if (mayBeNobody(scene, reference) || isAnother(scene, reference)) return undefined;
  const block = sentenceOf(scene.page.clauses, reference.from)?.block ?? 0;
  const near = (at: number) => block - (sentenceOf(scene.page.clauses, at)?.block ?? 0) <= mostBlocks;
  return mostSalient(
    scene,
    reference,
    speakers,
    (person, at) => near(at) && fitsGender(scene, reference.gender, person) && mayBear(scene, person, part),
  );
}

/** So many references back stands the body that a general noun means. */
const nearBodies = 8;

/** "The group", «ведомство»: the body that spoke last, else the one named just before, as a reference. */
export function resolveBody(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): { spoken: Resolved } | { named: Reference } | undefined {
  const { page, language } = scene;
  const { generalBodies, articles, indefinite, mayBelong } = language.references;
  const kindOf = generalBodies.get(page.words[reference.head]?.stem ?? "");
  const bare = mayBelong ? reference.from === reference.head : reference.head - reference.from === 1;
  const first = page.words[reference.from]?.lower ?? "";
  const known = mayBelong !== undefined || (articles.has(first) && !indefinite.has(first));
  if (reference.kind !== "organisation" || !kindOf || !bare || !known || reference.to > reference.head + 1)
    return undefined;
  const fits = (party: string) => kindOf === "any" || kindOf.test(party.toLowerCase());
  const spoken = recentSpeaker(speakers, reference.from);
  if (spoken?.number === "body" && "party" in spoken.resolved && fits(spoken.resolved.party))
    return { spoken: spoken.resolved };
  const sentence = sentenceOf(page.clauses, reference.from)?.index ?? 0;
  const named = referencesBefore(scene, reference.from, nearBodies).find(
    (one) =>
      one.kind === "organisation" &&
      !generalBodies.has(page.words[one.head]?.stem ?? "") &&
      sentence - (sentenceOf(page.clauses, one.from)?.index ?? 0) <= 2 &&
      fits(textOf(page, one.from, one.to)),
  );
  return named && { named };
}
