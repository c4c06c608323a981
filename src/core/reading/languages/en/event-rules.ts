import type { EventRule } from "../../events/event-rule.ts";
import { courtEvents } from "./court-events.ts";
import { custodyEvents } from "./custody-events.ts";
import { treatmentEvents } from "./treatment-events.ts";

/** What happens to people in custody; every rule is tried on every sentence, and of overlapping finds of one type the first stays. */
export const eventRules: readonly EventRule[] = [...custodyEvents, ...courtEvents, ...treatmentEvents];
