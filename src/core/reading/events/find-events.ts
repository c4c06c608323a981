import type { EventStatus, EventType, ReadEvent, Span } from "../reading.ts";
import type { Reference } from "../references/reference.ts";
import { partyOf, plainText, resolveReference } from "../references/resolve-reference.ts";
import { offsets, referenceAt, referencesBefore, referencesIn, type Scene, textOf } from "../scene.ts";
import { subjectBefore } from "../statements/find-subject.ts";
import { caseIds } from "./case-ids.ts";
import { clauseBegin, clauseEnd } from "./clause.ts";
import { findDeclinedPatients } from "./declined-patients.ts";
import { placeOf } from "./event-place.ts";
import { dateOf, extentOf } from "./event-span.ts";
import { exchangedFor } from "./exchanged-for.ts";
import type { Cases } from "./find-patients.ts";
import type { EventMatch } from "./match-events.ts";
import { findPatients } from "./search-patients.ts";
import type { SpeakerAt } from "./speaker-at.ts";

/** "Его били, говорит жена": ill-treatment is alleged by whoever tells of it. */
const isTold = (scene: Scene, { rule, from }: EventMatch, tellerAt: SpeakerAt): boolean =>
  rule.type === "ill_treatment" && tellerAt(scene.page.words[from]?.start ?? 0) !== undefined;

/** Care that is not given is ill-treatment, not its absence. */
const withholds = (scene: Scene, { rule, from, to }: EventMatch): boolean =>
  rule.type === "ill_treatment" && scene.page.words.slice(from, to).some(({ lower }) => lower === "не");

/** What the words before and in the match say of whether it happened. */
function statusOf(scene: Scene, match: EventMatch, begin: number, tellerAt: SpeakerAt): EventStatus {
  const { status, decided, deniesItself } = scene.language.eventWords;
  if (match.rule.status) return match.rule.status;
  if (isTold(scene, match, tellerAt)) return "alleged";
  if (withholds(scene, match)) return "actual";
  const { start } = offsets(scene.page, begin, match.to);
  const { start: own } = offsets(scene.page, match.from, match.to);
  const said = scene.page.text.slice(start, scene.page.words[match.to - 1]?.start ?? 0);
  // "The court ruled | that Ruiz can be extradited"; "pleaded not guilty" is a plea all the same.
  const cut = decided.exec(said.slice(own - start))?.index;
  const helpers = cut === undefined ? said : said.slice(0, own - start + cut);
  const denied = deniesItself.has(match.rule.type) ? said.slice(0, own - start) : helpers;
  if (match.rule.type !== "plea" && status.negated.test(denied)) return "negated";
  if (status.alleged.test(helpers)) return "alleged";
  if (
    status.planned.test(helpers) ||
    scene.language.eventWords.upcoming.test(textOf(scene.page, match.from, match.to))
  )
    return "planned";
  return status.possible.test(deniesItself.has(match.rule.type) ? denied : helpers) ? "possible" : "actual";
}

/** "Will be handed over | and deported": what helps the verb before helps the participle as well. */
function helpersBegin(scene: Scene, { rule, sentence, from }: EventMatch, begin: number): number {
  const joined = scene.language.cues.conjunctions.has(scene.page.words[from - 1]?.lower ?? "");
  if (rule.patient !== "before" || !joined || scene.language.references.verbForm) return begin;
  return Math.min(begin, clauseBegin(scene, sentence, from - 1));
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

type Told = { match: EventMatch; event: ReadEvent };
type Previous = Told | undefined;

/** What is known beside the scene: the people in custody, and who speaks where. */
type Known = { cases: Cases; speakerAt: SpeakerAt; tellerAt: SpeakerAt };

const isHeldGroup = ({ language }: Scene, party: string): boolean =>
  language.eventWords.caseWords.test(party) || language.eventWords.heldWords.test(party);

/** Those of the people found who are in custody; what may befall anybody is told of nobody else. */
function heldAmong(scene: Scene, persons: readonly string[], cases: Cases, weak: boolean): string[] {
  const ids = caseIds(scene, cases);
  return persons.filter((person) =>
    person.includes(":")
      ? !person.startsWith("org:") && (!weak || isHeldGroup(scene, person))
      : ids.has(person),
  );
}

function eventOf(scene: Scene, match: EventMatch, known: Known, before: Previous): ReadEvent | undefined {
  const { cases, speakerAt, tellerAt } = known;
  const extent = extentOf(scene, match);
  const others = match.rule.type === "exchange" ? exchangedFor(scene, match, cases) : [];
  const span = { ...extent, to: Math.max(extent.to, others.at(-1)?.to ?? 0) };
  const previous =
    before?.match.sentence === match.sentence
      ? { persons: before.event.persons, to: before.match.to }
      : undefined;
  const { sentence, from, to, rule } = match;
  const patientsOf = scene.language.references.verbForm ? findDeclinedPatients : findPatients;
  const found = patientsOf(scene, { sentence, from, to, rule, previous, speakerAt }, cases);
  const persons = heldAmong(scene, found, cases, rule.weak === true);
  if (persons.length === 0) return undefined;
  const status = statusOf(scene, match, helpersBegin(scene, match, span.begin), tellerAt);
  const date = dateOf(scene, match, extent, status === "planned");
  const agency = rule.parties ? undefined : agencyOf(scene, to, span.to);
  const place = placeOf(scene, match, span);
  return {
    type: rule.type,
    persons,
    status,
    ...spanOf(scene, span),
    ...(date ? { date } : {}),
    ...(place ? { place: spanOf(scene, place) } : {}),
    ...(agency ? { agency } : {}),
    ...(rule.parties ? partiesOf(scene, match, span.to, cases) : {}),
    rule: rule.name,
  };
}

/** Words of wishing stand at most so many words before. */
const wishReach = 12;

/** Whether a bare noun or infinitive is only wished for: "demanded her release", "conditions for their release". */
function isOnlyWished(scene: Scene, match: EventMatch): boolean {
  const { infinitives } = scene.language.eventWords;
  if (!match.rule.nominal && !infinitives.has(scene.page.words[match.from]?.lower ?? "")) return false;
  const { start } = offsets(scene.page, Math.max(match.sentence.from, match.from - wishReach), match.from);
  return scene.language.eventWords.wished.test(
    scene.page.text.slice(start, scene.page.words[match.from]?.start),
  );
}

/** Whether something that this one must follow is told before it or in its sentence. */
const follows = ({ rule, sentence }: EventMatch, matches: readonly EventMatch[]): boolean =>
  matches.some((one) => rule.after?.includes(one.rule.type) && one.from < sentence.to);

/** The event of a match, or of the first rule beside it that finds whom it befell. */
function firstEvent(scene: Scene, match: EventMatch, known: Known, before: Previous): Told | undefined {
  for (const one of [match, ...match.rivals]) {
    const event = one.rule.state || isOnlyWished(scene, one) ? undefined : eventOf(scene, one, known, before);
    if (event) return { match: one, event };
  }
  return undefined;
}

/** What says the same as a more telling event on the same words: the request for somebody's extradition. */
const yields: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  extradition: ["extradition_decision", "extradition_request"],
  diplomatic_contact: ["request_sent"],
  request_sent: ["extradition_request", "asylum", "court_appeal"],
  refusal: ["court_appeal", "bail", "extradition_decision", "asylum"],
  release: ["bail", "request_sent"],
  visit: ["request_sent", "refusal"],
};

/** Whether another event of the same sentence, on the same words, says what this one does. */
const isOvershadowed = ({ match, event }: Told, others: readonly Told[]): boolean =>
  others.some(
    ({ match: other, event: wide }) =>
      other.sentence === match.sentence &&
      yields[event.type]?.includes(wide.type) === true &&
      wide.start <= event.start &&
      2 * (Math.min(wide.end, event.end) - event.start) > event.end - event.start,
  );

/** Two rules that read the same words, or one clause, as the same thing. */
function isDouble(scene: Scene, one: Told, other: Told): boolean {
  if (one.event.type !== other.event.type || one.match.sentence !== other.match.sentence) return false;
  const shared = Math.min(one.event.end, other.event.end) - Math.max(one.event.start, other.event.start);
  const shorter = Math.min(one.event.end - one.event.start, other.event.end - other.event.start);
  const together = other.match.from < clauseEnd(scene, one.match.sentence, one.match.to - 1);
  return 2 * shared > shorter || (together && one.event.persons.join() === other.event.persons.join());
}

/** The events of a text in its order; a bare noun ("the release") only where nothing else has told of one. */
export function findEvents(scene: Scene, matches: readonly EventMatch[], known: Known): ReadEvent[] {
  const found: Told[] = [];
  for (const match of matches) {
    if (match.rule.after && !follows(match, matches)) continue;
    const before = found.at(-1);
    const next = firstEvent(scene, match, known, before);
    if (next && !found.slice(-3).some((one) => isDouble(scene, one, next))) found.push(next);
  }
  const told = new Set<string>();
  return found.flatMap((one, at) => {
    const { match, event } = one;
    if (isOvershadowed(one, found.slice(Math.max(0, at - 3), at + 4))) return [];
    // "Суд продлил арест Орлова": the noun says no more than its clause.
    const inside = ({ match: other, event: wide }: Told) =>
      !other.rule.nominal && wide.start <= event.start && event.end <= wide.end;
    if (match.rule.nominal && scene.language.references.verbForm && found.some(inside)) return [];
    if (match.rule.nominal && told.has(event.type) && !event.date && !event.place) return [];
    told.add(event.type);
    return [event];
  });
}
