import type { EventStatus, ReadEvent, Span } from "../reading.ts";
import type { Reference } from "../references/reference.ts";
import { partyOf, plainText, resolveReference } from "../references/resolve-reference.ts";
import { offsets, referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import { placeIn } from "./clause.ts";
import { findDeclinedPatients } from "./declined-patients.ts";
import { dateOf, extentOf } from "./event-span.ts";
import { type Cases, findPatients } from "./find-patients.ts";
import type { EventMatch } from "./match-events.ts";

/** What the words before and in the match say of whether it happened. */
function statusOf(scene: Scene, match: EventMatch, begin: number): EventStatus {
  const { status } = scene.language.eventWords;
  if (match.rule.status) return match.rule.status;
  const { start } = offsets(scene.page, begin, match.to);
  const helpers = scene.page.text.slice(start, scene.page.words[match.to - 1]?.start ?? 0);
  // "Pleaded not guilty" is a plea all the same.
  if (match.rule.type !== "plea" && status.negated.test(helpers)) return "negated";
  if (status.alleged.test(helpers)) return "alleged";
  if (status.planned.test(helpers)) return "planned";
  return status.possible.test(helpers) ? "possible" : "actual";
}

function spanOf(scene: Scene, words: { from: number; to: number }): Span {
  const { start, end } = offsets(scene.page, words.from, words.to);
  return { start, end, text: scene.page.text.slice(start, end) };
}

/** "Ruiz and his colleague Bell met": the two whom one subject names. */
function namesJoined(scene: Scene, last: Reference): [number, number] | undefined {
  const { words } = scene.page;
  const before = referencesBefore(scene, last.from, 2).find((one) => one.kind === "person");
  const link = words
    .slice(before?.to ?? last.from, last.from)
    .some((word) => scene.language.cues.conjunctions.has(word.lower));
  if (before?.person === undefined || last.person === undefined || !link || last.from - before.to > 5)
    return undefined;
  return [before.person, last.person];
}

const LONGEST_AGENCY = 4;

/** By whom: "visited by Russian consular staff". */
function agencyOf(scene: Scene, from: number, to: number): string | undefined {
  const { holders, agencyEnds } = scene.language.eventWords;
  const agent = referencesIn(scene, from, to).find((one) =>
    holders.has(scene.page.words[one.from - 1]?.lower ?? ""),
  );
  if (!agent) return undefined;
  const { words } = scene.page;
  const isPart = (at: number) => {
    const word = words[at];
    return word?.gap === " " && !word.capital && !agencyEnds.has(word.lower) && !/\d/.test(word.lower);
  };
  let end = agent.to;
  while (end < agent.to + LONGEST_AGENCY && isPart(end)) end++;
  return plainText(scene, agent.from, end);
}

/** Who acts, and toward whom: "the minister sent a letter to the governor". */
function partiesOf(scene: Scene, match: EventMatch, end: number, cases: Cases): { by?: string; to?: string } {
  const { page, language } = scene;
  const actor = subjectBefore(scene, match.sentence, match.from);
  const by = actor && resolveReference(scene, actor.reference, undefined);
  const toward = referencesIn(scene, match.to, Math.max(end, match.to)).find((one) => {
    if (
      one.kind === "place" &&
      language.eventWords.placePrepositions.has(page.words[one.from - 1]?.lower ?? "")
    )
      return false;
    if (one.person !== undefined && cases.includes(one.person)) return false;
    if (one.from === match.to && one.kind !== "group") return true;
    return language.eventWords.towards.has(page.words[one.from - 1]?.lower ?? "") || one.from === match.to;
  });
  const beside = toward?.kind === "description" ? referenceAt(scene, toward.to) : undefined;
  const named = beside?.kind === "person" ? beside : undefined;
  const pair = actor && namesJoined(scene, actor.reference);
  if (pair && !toward)
    return { by: partyOf(scene, { person: pair[0] }), to: partyOf(scene, { person: pair[1] }) };
  const heard = toward && resolveReference(scene, named ?? toward, undefined);
  const parties = { by: by && partyOf(scene, by), to: heard && partyOf(scene, heard) };
  return {
    ...(parties.by === undefined ? {} : { by: parties.by }),
    ...(parties.to === undefined || parties.to === parties.by ? {} : { to: parties.to }),
  };
}

type Previous = { match: EventMatch; event: ReadEvent } | undefined;

function eventOf(scene: Scene, match: EventMatch, cases: Cases, before: Previous): ReadEvent | undefined {
  const span = extentOf(scene, match);
  const previous =
    before?.match.sentence === match.sentence
      ? { persons: before.event.persons, to: before.match.to }
      : undefined;
  const { sentence, from, to, rule } = match;
  const patientsOf = scene.language.references.verbForm ? findDeclinedPatients : findPatients;
  const persons = patientsOf(
    scene,
    { sentence, from, to, patient: rule.patient, previous, direct: rule.direct },
    cases,
  );
  if (persons.length === 0) return undefined;
  const date = dateOf(scene, match, span);
  const agency = rule.parties ? undefined : agencyOf(scene, to, span.to);
  const place = rule.placed ? placeIn(scene, span.from, span.to) : undefined;
  return {
    type: rule.type,
    persons,
    status: statusOf(scene, match, span.begin),
    ...spanOf(scene, span),
    ...(date ? { date } : {}),
    ...(place ? { place: spanOf(scene, place) } : {}),
    ...(agency ? { agency } : {}),
    ...(rule.parties ? partiesOf(scene, match, span.to, cases) : {}),
    rule: rule.name,
  };
}

/** Whether a bare noun is only wished for: "demanded her release", "conditions for their release". */
function isOnlyWished(scene: Scene, match: EventMatch): boolean {
  const { start } = offsets(scene.page, Math.max(match.sentence.from, match.from - 8), match.from);
  return scene.language.eventWords.wished.test(
    scene.page.text.slice(start, scene.page.words[match.from]?.start),
  );
}

/** The events of a text in its order; a bare noun ("the release") only where nothing else has told of one. */
export function findEvents(scene: Scene, matches: readonly EventMatch[], cases: Cases): ReadEvent[] {
  const told = new Set<string>(matches.filter(({ rule }) => !rule.nominal).map(({ rule }) => rule.type));
  let before: Previous;
  return matches.flatMap((match) => {
    if (match.rule.nominal && isOnlyWished(scene, match)) return [];
    const event = eventOf(scene, match, cases, before);
    if (!event) return [];
    before = { match, event };
    if (match.rule.nominal && told.has(event.type) && !event.date && !event.place) return [];
    told.add(event.type);
    return [event];
  });
}
