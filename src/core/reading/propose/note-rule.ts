import { overlap } from "../ranges.ts";
import type { EventRule, EventView } from "./event-rule.ts";

/** The words of an event, as a note. */
export const note: EventRule = ({ claim, words }) => claim("note", { words });

const carriedByStatement = ({ scene, event }: EventView): boolean =>
  scene.reading.statements.some((statement) => statement.spans.some((span) => overlap(span, event)));

/** Words that nothing else carries are kept as a note. */
export const noteUnlessSaid: EventRule = (view) => (carriedByStatement(view) ? undefined : note(view));
