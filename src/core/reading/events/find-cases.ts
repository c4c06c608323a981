import { isAuthor } from "../people/classify-people.ts";
import type { EventType } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { declinedBearers } from "./declined-bearers.ts";
import type { Cases } from "./find-patients.ts";
import type { EventMatch } from "./match-events.ts";
import { findPatients } from "./search-patients.ts";

/** What only befalls people in custody or on trial. */
const tellTale: ReadonlySet<EventType> = new Set([
  "abduction",
  "acquittal",
  "arrest",
  "bail",
  "charge",
  "conviction",
  "death",
  "deportation",
  "detention",
  "disappearance",
  "extradition",
  "plea",
  "release",
  "sentence",
  "solitary",
]);

/** Parts of people who are not in custody themselves, as far as one sentence seems to say so. */
const notACase: ReadonlySet<string> = new Set(["judge", "prosecutor", "speaker", "head", "official"]);

/** So often it must be told of them to be believed. */
const enoughVotes = 2;

/** Whether nothing that the text makes of somebody speaks against being in custody: no office, no byline. */
export const mayBeInCustody = (scene: Scene, person: number): boolean =>
  !isAuthor(scene, person) && !(scene.roles.get(person) ?? []).some((role) => notACase.has(role.part));

/** How far before a name an adjective may say that its bearer is in custody, in words. */
const adjectiveReach = 4;

/** "The jailed American pilot | Ana Ruiz": whether the words right before a name say that its bearer is held. */
function isCalledHeld({ page, language }: Scene, from: number): boolean {
  for (let at = from; at > 0 && from - at < adjectiveReach; at--) {
    if (!/^[ \u00a0]$/u.test(page.words[at]?.gap ?? "")) return false;
    const before = page.words[at - 1];
    if (!before || language.references.prepositions.has(before.lower)) return false;
    if (language.eventWords.heldAdjectives.has(before.lower)) return true;
  }
  return false;
}

/** The people in custody of a text: whom such things befell by name, and whom the roster knows; the most named first. */
export function findCases(scene: Scene, matches: readonly EventMatch[], known: ReadonlySet<number>): Cases {
  const votes = new Map<number, number>();
  const byId = new Map(scene.people.persons.map(({ id, index }) => [id, index]));
  const vote = (person: number | undefined, weight: number) => {
    if (person === undefined) return;
    votes.set(person, (votes.get(person) ?? 0) + weight);
  };
  // A judge or an envoy who bears a known name is in custody only if the text says so.
  for (const person of known) if (mayBeInCustody(scene, person)) vote(person, 10);
  for (const { rule, sentence, from, to } of matches.flatMap((match) => [match, ...match.rivals])) {
    if (!tellTale.has(rule.type) || rule.weak) continue;
    if (rule.patient === "about" && !scene.language.references.verbForm) continue;
    const search = { sentence, from, to, rule, previous: undefined, statements: [] };
    if (scene.language.references.verbForm) {
      for (const person of declinedBearers(scene, search)) votes.set(person, (votes.get(person) ?? 0) + 2);
      continue;
    }
    for (const id of findPatients(scene, search, [])) vote(byId.get(id), 1);
  }
  for (const { person, from } of scene.people.mentions) if (isCalledHeld(scene, from)) vote(person, 1);
  const counts = new Map<number, number>();
  for (const { person } of scene.people.mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  const holdsOffice = (person: number) =>
    (scene.roles.get(person) ?? []).some((role) => notACase.has(role.part));
  const believed = [...votes].flatMap(([person, count]) =>
    known.has(person) || count >= enoughVotes || !holdsOffice(person) ? [person] : [],
  );
  return believed.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
}
