import { sentenceOf } from "../layout/page.ts";
import { type Role, referenceAt, referencesBefore, type Scene, textOf } from "../scene.ts";
import type { Part, Reference } from "./reference.ts";

/** Who is meant: an index of a named person, or a party without a name. */
export type Resolved = { person: number } | { party: string };

/** The last speaker, whom "he said" most often means. */
export type LastSpeaker = { person: number; at: number } | undefined;

/** So many references are looked back over. */
const farthest = 40;

/** So many words after a statement its speaker is still the one who goes on. */
const memory = 130;

/** Parts that one noun may mean: an ambassador is a diplomat and an official. */
const sameParts: Readonly<Partial<Record<Part, readonly Part[]>>> = {
  diplomat: ["diplomat", "official", "speaker"],
  official: ["official", "head", "diplomat", "speaker", "prosecutor"],
  head: ["head"],
  speaker: ["speaker", "official", "diplomat"],
  judge: ["judge"],
  prosecutor: ["prosecutor"],
  lawyer: ["lawyer"],
  family: ["family"],
  press: ["press"],
  detainee: ["detainee"],
};

const fits = (scene: Scene, gender: "m" | "f" | undefined, person: number): boolean => {
  const known = scene.people.persons[person]?.gender;
  return gender === undefined || known === undefined || known === gender;
};

const recent = (last: LastSpeaker, at: number): number | undefined =>
  last && at - last.at < memory ? last.person : undefined;

/** Whom "he" or "she" means: the one who spoke last, else the nearest person who can be a subject. */
function resolvePronoun(scene: Scene, reference: Reference, last: LastSpeaker): number | undefined {
  const own = scene.language.references.verbForm ? ownSubject(scene, reference) : undefined;
  if (own !== undefined) return own;
  const speaker = recent(last, reference.from);
  if (speaker !== undefined && fits(scene, reference.gender, speaker)) return speaker;
  return nearestPerson(scene, reference);
}

/** "Канцлер Иван Орлов, по его словам, …": who is named before in the same clause, where forms tell subjects. */
function ownSubject(scene: Scene, reference: Reference): number | undefined {
  const own = sentenceOf(scene.page.clauses, reference.from);
  return referencesBefore(scene, reference.from, 6).find(
    (one) =>
      own !== undefined &&
      one.from >= own.from &&
      one.person !== undefined &&
      !one.oblique &&
      !one.possessive &&
      fits(scene, reference.gender, one.person),
  )?.person;
}

/** The person last named before: the subject of the sentence where there is one. */
function nearestPerson(scene: Scene, reference: Reference): number | undefined {
  const before = referencesBefore(scene, reference.from, farthest).filter(
    (one) => one.person !== undefined && fits(scene, reference.gender, one.person),
  );
  const own = sentenceOf(scene.page.clauses, reference.from);
  const inOwn = before.filter((one) => own && one.from >= own.from);
  const nearest = before[0];
  const sentence = nearest && sentenceOf(scene.page.clauses, nearest.from);
  const together = inOwn.length > 0 ? inOwn : before.filter((one) => sentence && one.from >= sentence.from);
  const subject = together.findLast((one) => !one.oblique && !one.possessive);
  return (subject ?? nearest)?.person;
}

const headNoun = (scene: Scene, at: number): string => scene.page.words[at]?.stem ?? "";

/** A person whom the text has given this part: "the judge" after "Judge Ruiz". */
function resolveDescription(scene: Scene, reference: Reference, last: LastSpeaker): number | undefined {
  const { part = "other" } = reference;
  const text = textOf(scene.page, reference.from, reference.to);
  const parts: readonly Part[] = scene.language.references.headOfState.test(text)
    ? ["head"]
    : (sameParts[part] ?? []);
  const noun = headNoun(scene, reference.head);
  const people = referencesBefore(scene, reference.from, farthest).flatMap((one) =>
    one.person !== undefined && fits(scene, reference.gender, one.person) ? [one.person] : [],
  );
  const speaker = recent(last, reference.from);
  const order = speaker === undefined ? people : [speaker, ...people];
  const rolesOf = (person: number) => scene.roles.get(person) ?? [];
  const named = order.find((person) => rolesOf(person).some((role) => headNoun(scene, role.head) === noun));
  if (named !== undefined) return named;
  const byPart = order.find((person) => rolesOf(person).some((role) => parts.includes(role.part)));
  return byPart ?? foretold(scene, reference, people.length === 0);
}

/** "The Russian president said …" before he is named: whoever is given all these words later on. */
function foretold(scene: Scene, reference: Reference, nobodyYet: boolean): number | undefined {
  const { words } = scene.page;
  const own = words
    .slice(reference.from, reference.to)
    .filter((word) => !scene.language.references.articles.has(word.lower));
  if (own.length < 2 && !nobodyYet) return undefined;
  for (const [person, roles] of scene.roles) {
    const given = (role: Role) => new Set(words.slice(role.from, role.to).map((word) => word.stem));
    if (roles.some((role) => role.from > reference.from && own.every((word) => given(role).has(word.stem))))
      return person;
    if (nobodyYet && roles.some((role) => sameParts[reference.part ?? "other"]?.includes(role.part)))
      return person;
  }
  return undefined;
}

const isIndefinite = (scene: Scene, reference: Reference): boolean =>
  scene.language.references.indefinite.has(scene.page.words[reference.from]?.lower ?? "");

/** The words without "the" and the like, as a party is called. */
export function plainText(scene: Scene, from: number, to: number): string {
  const first = scene.page.words[from];
  const skip = first && scene.language.references.articles.has(first.lower) && to - from > 1 ? 1 : 0;
  return textOf(scene.page, from + skip, to).replace(/\s+/gu, " ");
}

/** The person to whom a description belongs: "a spokesman for Ruiz", "адвокат Руиса". */
function ownerAfter(scene: Scene, reference: Reference): Reference | undefined {
  const { words } = scene.page;
  if (reference.kind !== "description" && reference.kind !== "group") return undefined;
  const { links, genitiveFollows } = scene.language.references;
  const linked = links.has(words[reference.to]?.lower ?? "");
  let at = reference.to + (linked ? 1 : 0);
  if (!linked && !genitiveFollows) return undefined;
  if (scene.language.names.honorifics.has(words[at]?.lower ?? "")) at++;
  const next = referenceAt(scene, at);
  return next?.kind === "person" && (linked || next.oblique) ? next : undefined;
}

/** A body with a name in quotation marks is called by it: "газета «Полярный край»". */
function titleOf({ page, language }: Scene, { kind, head, to }: Reference): string | undefined {
  if (kind !== "organisation" || !language.references.mayBelong) return undefined;
  for (let at = head + 1; at < to; at++)
    if (/["«“„]$/u.test(page.words[at]?.gap ?? "")) return textOf(page, at, to).replace(/["«»“”„]/gu, "");
  return undefined;
}

/** What somebody without a name is called: the words that stand for them, in their base form. */
function calledBy(scene: Scene, reference: Reference): string {
  const { page, language } = scene;
  const [one, of] = [page.words[reference.from - 2], page.words[reference.from - 1]];
  if (one && of && language.references.indefinite.has(one.lower) && language.eventWords.ofWords.has(of.lower))
    return plainText(scene, reference.from - 2, reference.to);
  const title = titleOf(scene, reference);
  if (title !== undefined) return title;
  const owner = ownerAfter(scene, reference);
  if (owner) return plainText(scene, reference.from, owner.to);
  const words = page.words.slice(reference.from, reference.to);
  const base = language.references.baseForm?.(
    words,
    reference.head - reference.from,
    reference.kind === "group",
  );
  return base ?? plainText(scene, reference.from, reference.to);
}

/** Who is meant by a reference. */
export function resolveReference(
  scene: Scene,
  reference: Reference,
  last: LastSpeaker,
): Resolved | undefined {
  const text = calledBy(scene, reference);
  switch (reference.kind) {
    case "person":
      return reference.person === undefined ? undefined : { person: reference.person };
    case "pronoun":
    case "relative": {
      if (reference.plural) return { party: `group:${text}` };
      const person = resolvePronoun(scene, reference, last);
      return person === undefined ? undefined : { person };
    }
    case "description": {
      const person = isIndefinite(scene, reference) ? undefined : resolveDescription(scene, reference, last);
      return person === undefined ? { party: `anon:${text}` } : { person };
    }
    case "group":
      return { party: `group:${text}` };
    case "organisation":
    case "place":
      return { party: `org:${text}` };
  }
}

/** The party as readings write it. */
export const partyOf = (scene: Scene, resolved: Resolved): string =>
  "person" in resolved ? (scene.people.persons[resolved.person]?.id ?? "") : resolved.party;
