import type { FreeBy } from "../../../core/casework/free-by.ts";
import { sayDaysIn } from "../../../core/dates/say-date.ts";
import { makeWords } from "../../../web/words/words.ts";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import { MarksOf } from "../../ledger/ui/fact-marks.tsx";
import classes from "./law.module.css";

const useWords = makeWords({
  "outside.no end": {
    en: "The sentence does not run: an interruption has no end yet.",
    ru: "Срок не идёт: перерыв ещё не кончился.",
  },
  "outside.no days": {
    en: "The days of an interruption are not known, so no date follows.",
    ru: "Дни перерыва неизвестны, поэтому дату назвать нельзя.",
  },
  "outside.counts": {
    en: "No entry says whether the days of this interruption count.",
    ru: "Ни одна запись не говорит, засчитываются ли дни этого перерыва.",
  },
  "outside.who": { en: "Ask: the prison administration.", ru: "Узнать: администрация учреждения." },
  "outside.entry": { en: "To the entry", ru: "К записи" },
  "outside.later": {
    en: "The dates are later by what did not count:",
    ru: "Даты позже на дни, которые не засчитываются:",
  },
});

/** What is open of the times within the sentence, and by how much they make the dates of a table later. */
export const Interruptions = ({ free }: { free: FreeBy }) => {
  const t = useWords();
  const open = "interruptions" in free ? free.interruptions : [];
  const outside = "outside" in free ? free.outside : [];
  return (
    <>
      {outside.map(({ id, input, by }) => (
        <p key={id} className={classes.note}>
          {t("outside.later")} {sayDaysIn(t.say(input), t.lang)} <MarksOf facts={by} />
        </p>
      ))}
      {open.map(({ why, fact }) => (
        <p key={factKey(fact)} className={classes.note}>
          {t(`outside.${why}`)} {t("outside.who")} <a href={`#${factAnchor(fact)}`}>{t("outside.entry")}</a>
        </p>
      ))}
    </>
  );
};
