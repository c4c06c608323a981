import { LAST_DAY } from "../../dates/calendar.ts";
import { endsOf } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { type Duty, stands } from "./duty.ts";

/** Duties from which somebody answerable has excepted for this day; what is done or refused stays so. */
export const withExceptions = (file: CaseFile, duties: readonly Duty[], on: string): Duty[] => {
  const exceptions = factsOf(file, "exception").filter((exception) => holdsOn(exception, on));
  if (exceptions.length === 0) return [...duties];
  return duties.map((duty) => {
    if (duty.state === "done" || duty.state === "refused by the other side") return duty;
    const by = exceptions.find((exception) => isFor(exception, duty));
    if (!by) return duty;
    return stands(duty, { state: "excepted", by }, on);
  });
};

const isFor = ({ body, ledgerId }: Fact<"exception">, { kind, trigger }: Duty): boolean =>
  body.duty === kind &&
  (body.of === undefined || (ledgerId === trigger.ledgerId && body.of.includes(trigger.seq)));

/** From the first day that its date can mean to the last. */
const holdsOn = ({ on: from, body: { until } }: Fact<"exception">, on: string): boolean => {
  const begins = from === undefined ? undefined : endsOf(from).earliest;
  const ends = until === undefined ? undefined : endsOf(until).latest;
  return (begins ?? "") <= on && on <= (ends ?? LAST_DAY);
};
