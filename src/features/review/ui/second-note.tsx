import { modelFaultWords } from "../../../web/words/model-fault-words.ts";
import type { SecondView } from "../review.contract.ts";
import classes from "./review.module.css";
import { useWords } from "./words.ts";

/** What came of asking the second reader. */
export const SecondNote = ({ second }: { second: SecondView }) => {
  const t = useWords();
  const { state, model, added, known, dropped, unclear, beyond, problem } = second;
  const fault = problem && modelFaultWords[problem.id];
  const words = {
    asked: () => t("second.asked", { model }),
    found: () =>
      [
        t("second.found", { model, added, known }),
        ...(dropped > 0 ? [t("second.dropped", { n: dropped })] : []),
        ...(unclear > 0 ? [t("second.unclear", { n: unclear })] : []),
        ...(beyond > 0 ? [t("second.beyond", { n: beyond })] : []),
      ].join(" "),
    failed: () => `${t("second.failed", { model })} ${fault ? t.say(fault) : (problem?.message ?? "")}`,
    "too long": () => t("second.tooLong"),
  };
  return (
    <p className={classes.second} data-state={state}>
      {words[state]()}
    </p>
  );
};
