import { quotationAt, type Sentence, sentenceOf } from "../layout/page.ts";
import { referencesBefore, type Scene } from "../scene.ts";
import type { Reference } from "./reference.ts";
import { type Resolved, recentSpeaker, type Speakers, type Spoken } from "./speakers.ts";

/** So many references are looked back over. */
const farthest = 40;

/** What speaks for and against somebody named before, in sentences of distance. */
const weights = {
  sentence: -0.5,
  block: -0.8,
  subject: 1,
  first: 0.4,
  owner: -0.7,
  quoted: -1.5,
  known: 1,
  spoke: 1.6,
};

/** Whether somebody may be of this gender. */
export function fitsGender(scene: Scene, gender: "m" | "f" | undefined, person: number): boolean {
  const known = scene.people.persons[person]?.gender;
  return gender === undefined || known === undefined || known === gender;
}

type Place = { scene: Scene; sentence: Sentence; at: number };

/** Whether nobody is told of before in the same clause. */
const isFirst = (scene: Scene, { from }: Reference, clause: Sentence): boolean =>
  !referencesBefore(scene, from, 2).some(
    (one) => one.person !== undefined && !one.possessive && !one.oblique && one.from >= clause.from,
  );

function scoreOf({ scene, sentence, at }: Place, one: Reference): number {
  const { page, people } = scene;
  const own = sentenceOf(page.clauses, one.from);
  if (!own) return Number.NEGATIVE_INFINITY;
  const firstWord = page.words[one.from];
  const quoted =
    firstWord !== undefined &&
    quotationAt(page, firstWord.start) !== undefined &&
    quotationAt(page, page.words[at]?.start ?? 0) === undefined;
  const subject = !one.oblique && !one.possessive;
  return (
    Math.min(12, sentence.index - own.index) * weights.sentence +
    Math.min(2, sentence.block - own.block) * weights.block +
    (subject ? weights.subject : 0) +
    (subject && one.from - own.from <= 4 && isFirst(scene, one, own) ? weights.first : 0) +
    (one.possessive ? weights.owner : 0) +
    (quoted ? weights.quoted : 0) +
    (one.person !== undefined && people.persons[one.person]?.gender ? weights.known : 0)
  );
}

/** "Канцлер Иван Орлов, по его словам, …": who is named before in the same clause, where forms tell subjects. */
function ownSubject(scene: Scene, reference: Reference, { from }: Sentence): number | undefined {
  const { page } = scene;
  const inside = (at: number) => quotationAt(page, page.words[at]?.start ?? 0);
  const own = inside(reference.from);
  return referencesBefore(scene, reference.from, 6).find(
    (one) =>
      one.from >= from &&
      one.person !== undefined &&
      !one.oblique &&
      !one.possessive &&
      inside(one.from) === own &&
      fitsGender(scene, reference.gender, one.person),
  )?.person;
}

/** Whom "he" or "she" means: of those named before, the one for whom most speaks; who spoke last goes on most often. */
function resolveOne(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): Resolved | undefined {
  const sentence = sentenceOf(scene.page.clauses, reference.from);
  if (!sentence) return undefined;
  const own = scene.language.references.verbForm ? ownSubject(scene, reference, sentence) : undefined;
  if (own !== undefined) return { person: own };
  const spoken = recentSpeaker(speakers, reference.from);
  const place = { scene, sentence, at: reference.from };
  let best: { resolved: Resolved; score: number } | undefined;
  for (const one of referencesBefore(scene, reference.from, farthest)) {
    if (one.person === undefined || !fitsGender(scene, reference.gender, one.person)) continue;
    const spoke = spoken && "person" in spoken.resolved && spoken.resolved.person === one.person;
    const score = scoreOf(place, one) + (spoke ? weights.spoke : 0);
    if (!best || score > best.score) best = { resolved: { person: one.person }, score };
  }
  const score = spoken ? spokenScore(place, reference, spoken) : undefined;
  if (!spoken || score === undefined) return best?.resolved;
  return best && best.score > score ? best.resolved : spoken.resolved;
}

/** What speaks for the last speaker, where they spoke, under whatever words. */
function spokenScore({ scene, sentence }: Place, reference: Reference, spoken: Spoken): number | undefined {
  const { resolved, number, gender } = spoken;
  const person = "person" in resolved ? resolved.person : undefined;
  const may =
    person === undefined
      ? number === "one" && (!gender || gender === reference.gender)
      : fitsGender(scene, reference.gender, person);
  if (!may) return undefined;
  const since = sentenceOf(scene.page.clauses, spoken.at);
  const known = person !== undefined && scene.people.persons[person]?.gender ? weights.known : 0;
  return (
    (sentence.index - (since?.index ?? 0)) * weights.sentence +
    Math.min(2, sentence.block - (since?.block ?? 0)) * weights.block +
    weights.subject +
    weights.spoke +
    known
  );
}

/** Of those named before who fit, the one for whom most speaks. */
export function mostSalient(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
  fits: (person: number, at: number) => boolean,
): number | undefined {
  const sentence = sentenceOf(scene.page.clauses, reference.from);
  if (!sentence) return undefined;
  const spoken = recentSpeaker(speakers, reference.from);
  const last = spoken && "person" in spoken.resolved ? spoken.resolved.person : undefined;
  const place = { scene, sentence, at: reference.from };
  let best: { person: number; score: number } | undefined;
  for (const one of referencesBefore(scene, reference.from, farthest)) {
    if (one.person === undefined || !fits(one.person, one.from)) continue;
    const score = scoreOf(place, one) + (one.person === last ? weights.spoke : 0);
    if (!best || score > best.score) best = { person: one.person, score };
  }
  return best?.person;
}

/** Whom "they" or "it" means: the group or body that spoke last, else the nearest that is no part of a phrase. */
function resolveMany(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): { spoken: Resolved } | { named: Reference } | undefined {
  const spoken = recentSpeaker(speakers, reference.from);
  const kind = reference.thing ? "organisation" : "group";
  const own = sentenceOf(scene.page.clauses, reference.from);
  const named = referencesBefore(scene, reference.from, 12).find((one) => {
    const theirs = sentenceOf(scene.page.clauses, one.from);
    const near =
      !reference.thing || (own && theirs && own.index - theirs.index <= 1 && one.from - theirs.from <= 2);
    return one.kind === kind && !one.oblique && !one.possessive && near;
  });
  if (spoken && spoken.number !== "one" && (!named || named.from < spoken.at + 12))
    return { spoken: spoken.resolved };
  return named && { named };
}

/** Whom a pronoun means; a group or body that is named but has not spoken is given as its reference. */
export function resolvePronoun(
  scene: Scene,
  reference: Reference,
  speakers: Speakers | undefined,
): { spoken: Resolved } | { named: Reference } | undefined {
  if (reference.plural || reference.thing) return resolveMany(scene, reference, speakers);
  const one = resolveOne(scene, reference, speakers);
  return one && { spoken: one };
}
