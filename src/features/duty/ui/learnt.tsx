import type { DayRange } from "../../../core/dates/day-range.ts";
import { sayDays } from "../../law/ui/say-days.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

/** When we learnt of what began a duty, where its time counts from that day. */
export const Learnt = ({ learnt }: { learnt: DayRange | undefined }) => {
  const t = useWords();
  return learnt && <span className={classes.why}>{t("due.learnt", { day: sayDays(learnt, t.lang) })}</span>;
};
