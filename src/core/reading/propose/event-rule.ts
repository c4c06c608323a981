import { readPartialDate } from "../../dates/partial-date.ts";
import type { FactBody, KindName } from "../../ledger/kinds/index.ts";
import type { Party, ReadCustodyFact, ReadEvent, Span } from "../reading.ts";
import { claimDate } from "./claim-date.ts";
import { clip, type Draft, draft } from "./proposal.ts";
import { nameOf, placeOf, ruleOf, type Scene, speakerOf, subjectsOfEvent } from "./scene.ts";

/** What is known of an event when it is turned into a claim. */
export type EventView = {
  scene: Scene;
  event: ReadEvent;
  subjects: Party[];
  /** The words of the event, as printed. */
  words: string;
  on: string | undefined;
  /** Who tells it, where the text attributes it. */
  speaker: string | undefined;
  speakerId: Party | undefined;
  by: string | undefined;
  to: string | undefined;
  agency: string | undefined;
  place: string | undefined;
  /** The country of the place. */
  country: string | undefined;
  /** A draft that cites the event; more spans and used facts may be named. */
  claim: <K extends KindName>(kind: K, body: Loose<FactBody<K>>, more?: More) => Draft;
};

type Loose<T> = { [F in keyof T]: T[F] | undefined };
type More = { spans?: readonly Span[]; uses?: (ReadCustodyFact | undefined)[]; undated?: true };

/** Turns an event of one type into a claim, or into nothing where it would say more than the text does. */
export type EventRule = (view: EventView) => Draft | undefined;

const clipped = (words: string | undefined): string | undefined => (words ? clip(words) : undefined);

/** What is told as having happened did so before the document came: a later day is a misreading, and left out. */
const notAfter = ({ source }: Scene, { status }: ReadEvent, on: string | undefined): string | undefined => {
  const earliest = on === undefined ? undefined : readPartialDate(on)?.earliest;
  return earliest !== undefined && status !== "planned" && earliest > source.receivedOn ? undefined : on;
};

/** Looks at an event with everything the rules ask of it. */
export const viewEvent = (scene: Scene, event: ReadEvent): EventView => {
  const subjects = subjectsOfEvent(scene, event);
  const speakerId = speakerOf(scene, event);
  const speaker = nameOf(scene, speakerId);
  const on = notAfter(scene, event, claimDate(event.date, scene.published, event.status === "planned"));
  const where = placeOf(scene, event.place);
  // An article tells what happened in its own name; what a letter tells, its writer says.
  const saidBy = speaker ?? (scene.letter || event.status === "alleged" ? scene.teller : undefined);
  return {
    ...{ scene, event, subjects, on, speaker, speakerId },
    words: event.text,
    by: clipped(nameOf(scene, event.by)),
    to: clipped(nameOf(scene, event.to)),
    agency: clipped(event.agency) ?? clipped(nameOf(scene, event.by)),
    place: clipped(where.place),
    country: where.country,
    claim: (kind, body, { spans = [], uses = [], undated } = {}) =>
      draft(scene.source.id, {
        ...{ kind, body, subjects, uses },
        on: undated ? undefined : on,
        // A concern names in its own words who reported it.
        saidBy: kind === "concern" ? undefined : clipped(saidBy),
        spans: [event, ...spans.filter((span) => span.start < event.start || span.end > event.end)],
        rule: ruleOf("event", event.type, event.status, event.rule),
      }),
  };
};
