import type { RemedyOfCase } from "../../../core/casework/remedies-of-case.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { remedyStages } from "../../../core/ledger/kinds/remedy.ts";
import { sentences } from "../../../core/ledger/phrase.ts";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import { FactMarks } from "../../ledger/ui/fact-marks.tsx";
import classes from "./law.module.css";
import { useWords } from "./words.ts";

/** What was done for a remedy, each leading to its entry in the file. */
export const RemedySteps = ({ steps }: Pick<RemedyOfCase, "steps">) => {
  const t = useWords();
  return (
    <ul className={classes.texts}>
      {steps.map((fact) => {
        const { stage, step, by, remarks } = fact.body;
        const words = sentences([t.say(remedyStages[stage]), step, by].filter(Boolean).join(", "), remarks);
        return (
          <li key={factKey(fact)}>
            <a href={`#${factAnchor(fact)}`}>{fact.on ? sayDate(fact.on, t.lang) : t("remedy.undated")}</a>:{" "}
            {words} <FactMarks fact={fact} />
          </li>
        );
      })}
    </ul>
  );
};
