import { cite } from "../../law/provision.ts";
import { usc3585 } from "../../law/provisions/usc-18-3585/text.ts";
import type { Step } from "../computation.ts";

/** Days during which the sentence did not run. */
export type Interruption = { days: number; steps: readonly Step[] };

/** Days that somebody has counted already. */
export const countedInterruption = (days: number): Interruption => ({
  days,
  steps:
    days === 0
      ? []
      : [
          {
            id: "interruption",
            cites: cite(usc3585, "a"),
            input: { en: "days during which the sentence did not run", ru: "дни, когда срок не шёл" },
            result: { days },
          },
        ],
});
