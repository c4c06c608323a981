import { isPartialDate } from "../../dates/partial-date.ts";
import { overlap } from "../ranges.ts";
import type { Span } from "../reading.ts";
import { claimDate } from "./claim-date.ts";
import { proposeAnswers } from "./letter-answers.ts";
import { proposeAsks } from "./letter-asks.ts";
import { viewLetter } from "./letter-parties.ts";
import { visitOf } from "./letter-visit.ts";
import type { Draft } from "./proposal.ts";
import type { Scene } from "./scene.ts";

const citesAny = ({ claim }: Draft, spans: readonly Span[]): boolean =>
  claim.citations.some((citation) => spans.some((span) => overlap(citation, span)));

const isVisit = ({ claim }: Draft): boolean =>
  claim.kind === "contact" && claim.body.outcome === "took place";

/**
 * What a letter does: it asks, answers, promises, or tells of a visit. Events on the same words are left out: the
 * letter's own parts say whom they answer. The other events are returned with it.
 */
export const proposeLetter = (scene: Scene, events: readonly Draft[]): Draft[] => {
  const { letter } = scene;
  if (!letter) return [...events];
  const on = claimDate(letter.date ?? undefined, undefined);
  const view = viewLetter(scene, letter, on && isPartialDate(on) ? on : undefined);
  const told = [
    ...letter.asks,
    ...letter.notAsks,
    ...letter.answers.flatMap(({ refersTo, parts }) => [refersTo, ...parts]),
  ];
  // What the letter asks for has not happened.
  const asked = [...letter.asks, ...letter.notAsks];
  const others = events.filter(
    (event) =>
      !citesAny(event, asked) &&
      !(["answer", "representation", "note"].includes(event.claim.kind) && citesAny(event, told)),
  );
  return [
    ...proposeAsks(view),
    ...proposeAnswers(view),
    ...(letter.kind === "visit_report" && !others.some(isVisit) ? visitOf(view) : []),
    ...others,
  ];
};
