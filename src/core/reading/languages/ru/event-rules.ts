import type { EventRule } from "../../events/event-rule.ts";
import { borderEvents } from "./border-events.ts";
import { contactEvents } from "./contact-events.ts";
import { courtEvents } from "./court-events.ts";
import { custodyEvents } from "./custody-events.ts";
import { hardshipEvents } from "./hardship-events.ts";
import { releaseEvents } from "./release-events.ts";
import { treatmentEvents } from "./treatment-events.ts";

/** What happens to people in custody; of overlapping finds of one type the first stays. */
export const eventRules: readonly EventRule[] = [
  ...custodyEvents,
  ...releaseEvents,
  ...courtEvents,
  ...borderEvents,
  ...treatmentEvents,
  ...hardshipEvents,
  ...contactEvents,
];
