import { sayDate } from "../../../core/dates/say-date.ts";
import type { Facts } from "../../../core/law/facts/facts.ts";
import type { Remedy } from "../../../core/law/remedy.ts";
import { remedyCases } from "../../../core/law/remedy-cases.ts";
import { CitedLink } from "./cited-link.tsx";
import { useFactWords } from "./fact-words.ts";
import classes from "./law.module.css";
import { useWords } from "./words.ts";

/** What a remedy asks for, rule by rule, and the invented cases in which one condition alone fails or is not known. */
export const RemedyRules = ({ remedy }: { remedy: Remedy }) => {
  const t = useWords();
  const tests = remedyCases.find((one) => one.remedy === remedy.id);
  const nobody = remedy.decidedBy !== "conditions" && remedy.decidedBy.nobody;
  return (
    <details className={classes.remedy} id={remedy.id}>
      <summary>
        <span className={classes.remedyTitle}>{t.say(remedy.title)}</span>
        <span className={classes.finding}>{t("law.conditions", { n: remedy.conditions.length })}</span>
      </summary>
      {nobody && <p className={classes.nobody}>{t.say(nobody)}</p>}
      {tests && (
        <p className={classes.note}>
          {t("law.cases", { day: sayDate(tests.on, t.lang) })} <Told facts={tests.facts} />
        </p>
      )}
      <ul className={classes.conditions}>
        {remedy.conditions.map(({ id, says, cites }) => {
          const turns = tests?.conditions[id];
          return (
            <li key={id} className={classes.ruled}>
              <span className={classes.conditionWords}>
                {t.say(says)}
                {turns && (
                  <span className={classes.reason}>
                    {t("law.fails")} <Told facts={turns.fails} />
                  </span>
                )}
              </span>
              <CitedLink cites={cites} />
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const Told = ({ facts }: { facts: Facts }) => <>{useFactWords()(facts)}</>;
