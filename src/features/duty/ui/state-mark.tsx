import type { DutyState } from "../../../core/casework/duties/duty.ts";
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
  planned: "◇",
};

/** What became of a duty, as a shape and a word. */
export const StateMark = ({ state }: { state: DutyState }) => {
  const t = useWords();
  return (
    <span className={classes.state} data-state={state}>
      <span aria-hidden="true">{shapes[state]}</span>
      {`\u00a0${t(`state.${state}`)}`}
    </span>
  );
};
