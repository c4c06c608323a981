import { addDays } from "../../dates/calendar.ts";
import { type DayRange, daysOf } from "../../dates/day-range.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import { isRefusal } from "./contacts.ts";

/**
 * Which refusals answer a duty: those from the first day of its time to so many days after its last. Whoever asks
 * within the time is often refused some days after it, and the entry carries the day of the refusal. A later one
 * answers a later request: it neither excuses that we did not ask in time nor shows that the other side was asked.
 */
export const DAYS_AFTER = 14;

/** The last refusal that answers a duty; `perhaps` where one may, of which the day is not known closely enough. */
export const refusalIn = (
  tries: readonly Fact<"contact">[],
  began: DayRange | undefined,
  due: DayRange | undefined,
): Fact<"contact"> | "perhaps" | undefined => {
  if (!began || !due) return undefined;
  const refusals = tries.filter(isRefusal).map((by) => ({ by, falls: fallsIn(by, began, due) }));
  const certain = refusals.findLast(({ falls }) => falls === "yes");
  return certain?.by ?? (refusals.some(({ falls }) => falls === "perhaps") ? "perhaps" : undefined);
};

const fallsIn = ({ on }: Fact<"contact">, began: DayRange, due: DayRange): "yes" | "no" | "perhaps" => {
  const days = on === undefined ? undefined : daysOf(on);
  if (!days) return "perhaps";
  if (days.latest < began.earliest || days.earliest > addDays(due.latest, DAYS_AFTER)) return "no";
  const isWithin = days.earliest >= began.earliest && days.latest <= addDays(due.earliest, DAYS_AFTER);
  return isWithin ? "yes" : "perhaps";
};

/** Why it is not known whether a duty was refused. */
export const perhapsRefused: Text = {
  en: "A refusal is recorded; whether it fell into this time is not known.",
  ru: "Отказ записан; пришёлся ли он на этот срок, неизвестно.",
};
