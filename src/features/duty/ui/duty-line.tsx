import type { Duty, DutyState } from "../../../core/casework/duties/duty.ts";
import { dutyWords } from "../../../core/casework/duties/duty-kinds.ts";
import { isOneDay } from "../../../core/dates/day-range.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import { CitedLink } from "../../law/ui/cited-link.tsx";
import { factAnchor } from "../../ledger/ui/fact-anchor.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

/** The shape says the same as the word beside it. */
const shapes: Record<DutyState, string> = {
  due: "○",
  late: "▲",
  done: "●",
  "refused by the other side": "✕",
  excepted: "–",
  "not known": "?",
};

/** One duty: its state, what it is, by when, since what, by which rule. */
export const DutyLine = ({ duty: { kind, state, trigger, basis, due, by } }: { duty: Duty }) => {
  const t = useWords();
  const since = by ?? trigger;
  return (
    <li className={classes.duty}>
      <span className={classes.state} data-state={state}>
        <span aria-hidden="true">{shapes[state]}</span> {t(`state.${state}`)}
      </span>
      <span className={classes.what}>
        {t.say(dutyWords[kind].says)}
        <a href={`#${factAnchor(since)}`} className={classes.since}>
          {t("due.after", { what: lineOf(trigger, t.lang) })}
        </a>
      </span>
      <span className={classes.day} data-figures>
        <DueDay due={due} />
        <span className={classes.basis}>
          {"law" in basis ? <CitedLink cites={basis.law} /> : t("due.policy", { n: basis.policy.days })}
        </span>
      </span>
    </li>
  );
};

const DueDay = ({ due }: Pick<Duty, "due">) => {
  const t = useWords();
  if (!due) return t("due.notKnown");
  if (isOneDay(due)) return t("due.by", { day: sayDate(due.latest, t.lang) });
  return t("due.between", { from: sayDate(due.earliest, t.lang), to: sayDate(due.latest, t.lang) });
};
