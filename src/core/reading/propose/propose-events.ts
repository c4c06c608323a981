import { stretchOf } from "../ranges.ts";
import type { EventStatus, EventType, ReadEvent } from "../reading.ts";
import { type EventRule, viewEvent } from "./event-rule.ts";
import * as court from "./events-of-court.ts";
import * as held from "./events-of-custody.ts";
import * as diplomacy from "./events-of-diplomacy.ts";
import * as treated from "./events-of-treatment.ts";
import { peopleAround } from "./people-around.ts";
import type { Draft } from "./proposal.ts";
import type { Scene } from "./scene.ts";

/** What each type of event is in a file. */
const rules: Record<EventType, EventRule> = {
  arrest: held.arrest,
  detention: held.custody,
  abduction: held.vanished,
  disappearance: held.vanished,
  charge: court.charge,
  hearing: court.hearing,
  plea: court.plea,
  trial: court.trial,
  conviction: court.conviction,
  sentence: court.sentence,
  acquittal: court.acquittal,
  court_appeal: court.appeal,
  bail: court.bail,
  extradition_request: court.extraditionRequest,
  extradition_decision: court.extraditionDecision,
  extradition: court.extradition,
  deportation: court.deportation,
  transfer: held.custody,
  solitary: treated.solitary,
  release: held.release,
  exchange: held.exchange,
  pardon: held.pardon,
  return_home: held.returnHome,
  death: held.death,
  medical: treated.medical,
  ill_treatment: treated.illTreatment,
  visit: treated.visit,
  diplomatic_contact: diplomacy.diplomaticContact,
  request_sent: diplomacy.requestSent,
  refusal: diplomacy.refusal,
  asylum: diplomacy.asylum,
};

/** Kinds that can say of something that it is to come. */
const plannable = new Set<EventType>(["hearing", "trial", "visit"]);

/** What ends a person's custody is believed only when somebody says that it happened. */
const neverAlleged = new Set<EventType>([
  "release",
  "exchange",
  "pardon",
  "return_home",
  "death",
  "deportation",
  "extradition",
]);

/** In every other state the event is not a fact: the statement that tells it carries it. */
const mayBeProposed: Record<EventStatus, (event: ReadEvent, scene: Scene) => boolean> = {
  actual: () => true,
  planned: ({ type }) => plannable.has(type),
  alleged: ({ type }, scene) => !neverAlleged.has(type) && (isConcern(type) || hasTeller(scene)),
  possible: () => false,
  negated: () => false,
};

const isConcern = (type: EventType): boolean =>
  rules[type] === treated.illTreatment || rules[type] === treated.solitary || rules[type] === held.vanished;

const hasTeller = ({ teller }: Scene): boolean => teller !== undefined;

const endsCustody = new Set<EventType>([...neverAlleged, "transfer", "medical"]);
const hoped =
  /(?:\b(?:must|should|could|may|might|can|let (?:him|her|them)|(?:allow|permit|ask|want|hop|wish|seek|demand|urg|requir)\p{L}*(?: (?:him|her|them))? to|(?:be )?able to)(?: be)?|(?<!\p{L})(?:чтобы|должн\p{L}*|хоч?\p{L}*|долж\p{L}*|надеет\p{L}*|прос\p{L}*)(?: \p{L}+){0,2})\s+$/iu;

/** "Must be allowed to | come home", "чтобы он | вернулся": what is hoped for has not happened. */
const isHoped = ({ text, sentences }: Scene, event: ReadEvent): boolean =>
  endsCustody.has(event.type) &&
  hoped.test(text.slice(Math.max(stretchOf(sentences, event).start, event.start - 60), event.start));

/** An event without anybody named in it belongs to those whom its words are about. */
const withPersons = (scene: Scene, event: ReadEvent): ReadEvent =>
  event.persons.length > 0 ? event : { ...event, persons: peopleAround(scene, [event]) };

/** Each event that happened, or that can be said to be planned or alleged, as a claim of its kind. */
export const proposeEvents = (scene: Scene): Draft[] =>
  scene.reading.events.flatMap((given) => {
    const event = withPersons(scene, given);
    const view = viewEvent(scene, event);
    const told = event.status === "alleged" && view.speaker !== undefined && !neverAlleged.has(event.type);
    if (isHoped(scene, event)) return [];
    if (view.subjects.length === 0 || !(told || mayBeProposed[event.status](event, scene))) return [];
    return rules[event.type](view) ?? [];
  });
