import type { EventRule } from "../../events/event-rule.ts";
import { contactEvents } from "./contact-events.ts";
import { courtEvents } from "./court-events.ts";
import { custodyEvents } from "./custody-events.ts";
import { freedomEvents } from "./freedom-events.ts";
import { hardshipEvents } from "./hardship-events.ts";
import { treatmentEvents } from "./treatment-events.ts";
import { trialEvents } from "./trial-events.ts";
import { vanishingEvents } from "./vanishing-events.ts";

/** What happens to people in custody; every rule is tried on every sentence, and of overlapping finds of one type the first stays. */
export const eventRules: readonly EventRule[] = [
  ...vanishingEvents,
  ...custodyEvents,
  ...freedomEvents,
  ...trialEvents,
  ...courtEvents,
  ...treatmentEvents,
  ...hardshipEvents,
  ...contactEvents,
];
