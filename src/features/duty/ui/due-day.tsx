import type { Duty } from "../../../core/casework/duties/duty.ts";
import { isOneDay } from "../../../core/dates/day-range.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

/** The last day, or the days that it can be; by how much it is late. */
export const DueDay = ({ due, daysLate }: Pick<Duty, "due" | "daysLate">) => {
  const t = useWords();
  if (!due) return t("due.notKnown");
  const day = isOneDay(due)
    ? t("due.by", { day: sayDate(due.latest, t.lang) })
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
