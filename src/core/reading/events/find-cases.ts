import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import { isAuthor } from "../people/classify-people.ts";
import type { EventType } from "../reading.ts";
import { referencesBefore, type Scene } from "../scene.ts";
import { declinedBearers } from "./declined-bearers.ts";
import { meantByClause } from "./declined-patients.ts";
import type { Cases } from "./find-patients.ts";
import type { EventMatch } from "./match-events.ts";
import { findPatients } from "./search-patients.ts";
import { nobodySpeaks } from "./speaker-at.ts";

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
  "exchange",
  "extradition",
  "plea",
  "release",
  "sentence",
  "solitary",
  "trial",
]);

/** Where forms tell who it befell, these tell it too. */
const declinedTale: ReadonlySet<EventType> = new Set([
  "exchange",
  "extradition_decision",
  "extradition_request",
  "pardon",
]);

/** Of a pronoun these are told of the free as well: "его обвиняли в лени". */
const ofAnybody: ReadonlySet<EventType> = new Set(["charge", "death", "disappearance", "plea"]);

/** What other words of a clause tell as well, but of whoever is named as its subject or object only of people in custody. */
const namedTale: ReadonlySet<EventType> = new Set([
  "arrest",
  "bail",
  "charge",
  "detention",
  "disappearance",
  "pardon",
  "release",
  "sentence",
  "trial",
]);

/** Parts of people who are not in custody themselves, as far as one sentence seems to say so. */
const notACase: ReadonlySet<string> = new Set(["judge", "prosecutor", "speaker", "head", "official"]);

/** So often it must be told of them to be believed. */
const enoughVotes = 2;

/** A pronoun tells it less surely than a name, and of nobody who speaks for others. */
const pronounVote = 0.5;
const forOthers: ReadonlySet<string> = new Set(["lawyer", "family", "press", "diplomat"]);
/** The same where forms tell who it befell: a journalist may be the one. */
const forOthersDeclined: ReadonlySet<string> = new Set(["lawyer", "family", "diplomat"]);

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
    if (language.eventWords.heldForm?.test(before.lower)) return !isOthers(page, language, at - 1);
  }
  return false;
}

/** "Адвокат | задержанного Орлов": the noun before says that the name is another's. */
function isOthers(page: Page, { references }: Language, at: number): boolean {
  const noun = references.nouns.get(page.words[at - 1]?.stem ?? "");
  return (
    noun !== undefined && page.words[at]?.gap === " " && (forOthers.has(noun.part) || notACase.has(noun.part))
  );
}

/** "Has not been charged": what is denied shows nobody to be in custody. */
function isDenied({ page, language }: Scene, sentenceStart: number, to: number): boolean {
  const last = page.words[to - 1]?.start ?? 0;
  return language.eventWords.status.negated.test(
    page.text.slice(Math.max(sentenceStart, last - denialReach), last),
  );
}

/** A denial stands within so many characters before the verb. */
const denialReach = 60;

/** The matches that show somebody to be in custody. */
const telling = (scene: Scene, matches: readonly EventMatch[]): EventMatch[] => {
  const declines = scene.language.references.verbForm !== undefined;
  // "Her release" may be a song.
  const tells = ({ type, weak, patient, nominal }: EventMatch["rule"]): boolean => {
    if (declines) return (tellTale.has(type) || declinedTale.has(type)) && !weak;
    if (!weak) return tellTale.has(type) && patient !== "about" && (type !== "release" || nominal !== true);
    return namedTale.has(type) && patient !== "about" && (patient !== "object" || type !== "arrest");
  };
  return matches
    .flatMap((match) => [match, ...match.rivals])
    .filter(
      ({ rule, sentence, to }) =>
        tells(rule) &&
        !isDenied(scene, sentence.start, to) &&
        (rule.type !== "exchange" || isOfPrisoners(scene, sentence)),
    );
};

/** Players are traded too. */
function isOfPrisoners({ page, language }: Scene, { start, end }: EventMatch["sentence"]): boolean {
  const { orderTells, caseWords, heldWords } = language.eventWords;
  const text = page.text.slice(start, end);
  return !orderTells || caseWords.test(text) || heldWords.test(text);
}

const searchOf = ({ rule, sentence, from, to }: EventMatch) => ({
  sentence,
  from,
  to,
  rule,
  previous: undefined,
  speakerAt: nobodySpeaks,
});

/** So many references are looked back over for a name. */
const farthest = 12;

/** Whether somebody is named in the paragraph of a match or the one before: who is farther off is no sure bearer of its pronoun. */
function isNamedBeside(scene: Scene, person: number | undefined, { sentence, from }: EventMatch): boolean {
  const block = scene.page.blocks[Math.max(0, sentence.block - 1)];
  const last = referencesBefore(scene, from, farthest).find((one) => one.person === person);
  return (
    person !== undefined &&
    last !== undefined &&
    (scene.page.words[last.from]?.start ?? 0) >= (block?.start ?? 0)
  );
}

/** Whom pronouns and nouns mean in clauses that tell of arrests and the like, were these people in custody. */
const meantByPronouns = (scene: Scene, told: readonly EventMatch[], others: Cases): string[] =>
  told
    .filter(({ rule }) => !ofAnybody.has(rule.type))
    .flatMap((match) =>
      meantByClause(scene, searchOf(match), others).filter((id) =>
        isNamedBeside(scene, scene.people.persons.find((one) => one.id === id)?.index, match),
      ),
    );

/** The people in custody of a text: whom such things befell by name, and whom the roster knows; the most named first. */
export function findCases(scene: Scene, matches: readonly EventMatch[], known: ReadonlySet<number>): Cases {
  const votes = new Map<number, number>();
  const byId = new Map(scene.people.persons.map(({ id, index }) => [id, index]));
  const vote = (person: number | undefined, weight: number) => {
    if (person !== undefined) votes.set(person, (votes.get(person) ?? 0) + weight);
  };
  for (const person of known) if (mayBeInCustody(scene, person)) vote(person, 10);
  const told = telling(scene, matches);
  let alone = false;
  const voteAmong = (among: Cases, weight: number) => {
    for (const match of told)
      if (weight >= 1 || !match.rule.weak)
        for (const id of findPatients(scene, searchOf(match), among)) {
          const person = byId.get(id);
          if (weight >= 1 || alone || isNamedBeside(scene, person, match)) vote(person, weight);
        }
  };
  const { former } = scene.language.eventWords;
  const hasPart = (person: number, parts: ReadonlySet<string>) =>
    (scene.roles.get(person) ?? []).some(
      ({ part, from, to }) =>
        parts.has(part) &&
        !scene.page.words.slice(from, to).some(({ lower, stem }) => former.has(lower) || former.has(stem)),
    );
  const declines = scene.language.references.verbForm !== undefined;
  const spokesmen = declines ? forOthersDeclined : forOthers;
  // "She was arrested" of somebody who is nowhere named beside such words.
  const others = scene.people.persons.flatMap(({ index }) =>
    hasPart(index, notACase) || hasPart(index, spokesmen) || isAuthor(scene, index) ? [] : [index],
  );
  if (declines) {
    for (const match of told) for (const person of declinedBearers(scene, searchOf(match))) vote(person, 2);
    if (votes.size === 0)
      for (const id of meantByPronouns(scene, told, others)) vote(byId.get(id), pronounVote);
  } else {
    voteAmong([], 1);
    alone = votes.size === 0;
    voteAmong(others, pronounVote);
  }
  for (const { person, from } of scene.people.mentions) if (isCalledHeld(scene, from)) vote(person, 1);
  const counts = new Map<number, number>();
  for (const { person } of scene.people.mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  const least = Math.max(0, ...votes.values()) < 1 ? pronounVote : 1;
  const believed = [...votes].flatMap(([person, count]) =>
    count >= (hasPart(person, notACase) && !known.has(person) ? enoughVotes : least) ? [person] : [],
  );
  return believed.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
}
