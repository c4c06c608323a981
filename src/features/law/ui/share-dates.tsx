import type { FreeBy } from "../../../core/casework/free-by.ts";
import { sayDate, sayDaysIn } from "../../../core/dates/say-date.ts";
import type { NotHeld, RegimeDate } from "../../../core/sentences/regimes/compute-regime.ts";
import { makeWords } from "../../../web/words/words.ts";
import { MarksOf } from "../../ledger/ui/fact-marks.tsx";
import { CitedLink } from "./cited-link.tsx";
import freeClasses from "./free.module.css";
import classes from "./law.module.css";
import { OwnCited } from "./own-cited.tsx";
import { sayDays } from "./say-days.ts";

const useWords = makeWords({
  "shares.fullTerm": { en: "The term in full ends {day}", ru: "Полный срок истекает {day}" },
  "shares.which": {
    en: "Which line applies depends on the offence. A date with “may” depends on somebody’s decision; a day either way is possible.",
    ru: "Какая строка применима, зависит от состава преступления. «Возможно» зависит от чьего-то решения; возможна разница в один день.",
  },
  "shares.automatic": { en: "release", ru: "освобождение" },
  "shares.discretion": { en: "may, from", ru: "возможно с" },
  "shares.joined": {
    en: "Several sentences, counted as one by what the entries say; the law of the state on this was not read. With the longest order:",
    ru: "Несколько приговоров сосчитаны как один по записям; право государства об этом не прочитано. При самом долгом порядке:",
  },
  "shares.notHeld": {
    en: "not known: the law of the day to which it leads is not held here; its text of that day would settle it.",
    ru: "неизвестно: право на день, к которому это ведёт, здесь не хранится; нужен его текст на тот день.",
  },
  "shares.noCustody": {
    en: "No custody before the sentence is recorded; it may bring these dates forward.",
    ru: "Содержание под стражей до приговора не записано; оно может приблизить эти даты.",
  },
});

type ByShares = Extract<FreeBy, { kind: "by shares" }>;

/** The end of a term and the dates that the table of a state gives, by class of offence. */
export const ByShares = ({ free }: { free: ByShares }) => {
  const t = useWords();
  return (
    <>
      <p className={freeClasses.free}>
        {t("shares.fullTerm", { day: sayDays(free.fullTerm, t.lang) })} <MarksOf facts={free.by} />
      </p>
      {free.joined.length > 0 && <Joined steps={free.joined} />}
      <ShareDates dates={free.dates} notHeld={free.notHeld} />
      <p className={classes.note}>
        {t("shares.which")} {!free.isEarliestKnown && t("shares.noCustody")}
      </p>
    </>
  );
};

/** Of several terms, how each was counted. */
const Joined = ({ steps }: { steps: ByShares["joined"] }) => {
  const t = useWords();
  return (
    <>
      <p className={classes.note}>{t("shares.joined")}</p>
      <ol className={freeClasses.steps}>
        {steps.map(({ id, input, result, by }) => (
          <li key={id} className={freeClasses.step}>
            <span className={freeClasses.sentence}>
              {sayDaysIn(t.say(input), t.lang)} <MarksOf facts={by} />
            </span>
            {"day" in result && <strong data-figures>{sayDate(result.day, t.lang)}</strong>}
          </li>
        ))}
      </ol>
    </>
  );
};

type Dates = { dates: readonly RegimeDate[]; notHeld: readonly NotHeld[] };

/** Each date with what it is for, what it follows from and its rule; and what would need a law that is not held. */
export const ShareDates = ({ dates, notHeld }: Dates) => {
  const t = useWords();
  if (dates.length + notHeld.length === 0) return null;
  return (
    <ol className={freeClasses.steps}>
      {dates.map(({ id, isAutomatic, when, step, own }) => (
        <li key={id} className={freeClasses.step}>
          <span className={freeClasses.sentence}>{sayDaysIn(t.say(step.input), t.lang)}</span>
          <strong data-figures>
            {t(isAutomatic ? "shares.automatic" : "shares.discretion")} {sayDays(when, t.lang)}
          </strong>
          {own ? <OwnCited rule={own} /> : <CitedLink cites={step.cites} />}
        </li>
      ))}
      {notHeld.map(({ id, says, cites }) => (
        <li key={id} className={freeClasses.step}>
          <span className={freeClasses.sentence}>
            {t.say(says)}: {t("shares.notHeld")}
          </span>
          <CitedLink cites={cites} />
        </li>
      ))}
    </ol>
  );
};
