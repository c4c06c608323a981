import type { RemedyOfCase } from "../../../core/casework/remedies-of-case.ts";
import type { ConditionFinding } from "../../../core/law/find-remedies.ts";
import { MarksOf } from "../../ledger/ui/fact-marks.tsx";
import { CitedLink } from "./cited-link.tsx";
import { FindingMark } from "./finding-mark.tsx";
import classes from "./law.module.css";
import { MissingFact } from "./missing-fact.tsx";
import { useWords } from "./words.ts";

type Props = {
  conditions: readonly ConditionFinding[];
  standsOn: RemedyOfCase["standsOn"];
};

/** What must be so, one by one: finding, reason, rule, the entries it stands on, and what would settle what is not known. */
export const ConditionList = ({ conditions, standsOn }: Props) => {
  const t = useWords();
  return (
    <ul className={classes.conditions}>
      {conditions.map(({ id, says, finding, reason, cites, source, missing, needsText, grounds }) => (
        <li key={id}>
          <div className={classes.condition}>
            <FindingMark finding={finding} words={t(`condition.${finding}`)} />
            <span className={classes.conditionWords}>
              {t.say(says)}
              <span className={classes.reason}>
                {t.say(reason)} {finding !== "unknown" && <MarksOf facts={standsOn[id] ?? []} />}
              </span>
              {grounds.length === 0 && missing.map((fact) => <MissingFact key={fact} fact={fact} />)}
              {grounds.length === 0 && needsText && (
                <span className={classes.missing}>
                  <a href={source.address} rel="noreferrer noopener" target="_blank">
                    {t("condition.text")}
                  </a>
                </span>
              )}
            </span>
            <CitedLink cites={cites} />
          </div>
          {grounds.length > 0 && (
            <div className={classes.grounds}>
              <p>{t("condition.oneOf")}</p>
              <ConditionList conditions={grounds} standsOn={standsOn} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
