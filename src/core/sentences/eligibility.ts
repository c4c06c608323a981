import type { DayRange } from "../dates/day-range.ts";
import type { Ruling } from "../law/finding.ts";
import type { Cited } from "../law/provision.ts";
import type { Text } from "../words/text.ts";

/** From when somebody may decide to let the person out; never a day on which that must happen. */
export type Eligibility = {
  id: string;
  says: Text;
  cites: Cited;
  /** Whether the law opens it at all, as far as the facts are known. */
  ruling: Ruling;
  /** Only where the ruling is met. */
  from?: DayRange;
};
