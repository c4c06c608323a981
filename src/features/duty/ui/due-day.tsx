import type { Duty } from "../../../core/casework/duties/duty.ts";
import { isPlanned } from "../../../core/casework/duties/duty-kinds.ts";
import { isOneDay } from "../../../core/dates/day-range.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

type Props = Pick<Duty, "kind" | "due" | "daysLate">;

/** The last day, or that of a plan, or the days that it can be; by how much it is late. */
export const DueDay = ({ kind, due, daysLate }: Props) => {
  const t = useWords();
  if (!due) return t("due.notKnown");
  const on = kind === "new-transfer-application" ? "due.from" : "due.on";
  const day = isOneDay(due)
    ? t(isPlanned(kind) ? on : "due.by", { day: sayDate(due.latest, t.lang) })
    : t("due.between", { from: sayDate(due.earliest, t.lang), to: sayDate(due.latest, t.lang) });
  return (
    <>
      {day}
      {daysLate && (
        <span className={classes.late}>
          {daysLate.atLeast === daysLate.atMost
            ? t("due.late", { n: daysLate.atLeast })
            : t("due.lateRange", { least: daysLate.atLeast, most: daysLate.atMost })}
        </span>
      )}
    </>
  );
};
