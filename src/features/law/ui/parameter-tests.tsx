import { sayDate } from "../../../core/dates/say-date.ts";
import { parameterCases } from "../../../core/law/parameter-cases.ts";
import classes from "./provision.module.css";
import { useAnswerWords, useQuestionWords } from "./test-questions.ts";
import { useTestWords } from "./test-words.ts";

type Props = { provision: string; parameter: string };

/** The invented cases on both sides of each date and figure: what is asked, and what it gives on which day. */
export const ParameterTests = ({ provision, parameter }: Props) => {
  const t = useTestWords();
  const ask = useQuestionWords();
  const answer = useAnswerWords();
  const cases = parameterCases
    .filter((one) => one.provision === provision)
    .flatMap((one) => one.cases.filter(({ of }) => of === parameter));
  if (cases.length === 0) return null;
  return (
    <details className={classes.tests}>
      <summary>{t("tests.title", { n: cases.length })}</summary>
      <ul>
        {cases.map(({ asks, gives }) => (
          <li key={JSON.stringify(gives) + JSON.stringify(asks)}>
            {ask(asks)}
            <ul>
              {Object.entries(gives).map(([day, given]) => (
                <li key={day}>
                  {sayDate(day, t.lang)}: {answer(given)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
};
