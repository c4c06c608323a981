import type { FreeBy } from "../../../core/casework/free-by.ts";
import type { OpenRelation } from "../../../core/casework/sentences-in-force.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { makeWords } from "../../../web/words/words.ts";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import classes from "./law.module.css";

const useWords = makeWords({
  "relations.how it runs": {
    en: "No entry says whether this sentence runs together with the earlier one or after it.",
    ru: "Ни одна запись не говорит, идёт ли этот срок вместе с прежним или после него.",
  },
  "relations.no earlier": {
    en: "The earlier sentence that this entry speaks of is not in the file.",
    ru: "Прежнего приговора, о котором говорит эта запись, в деле нет.",
  },
  "relations.which earlier": {
    en: "The entry does not say which of the earlier sentences it changed.",
    ru: "Запись не говорит, какой из прежних приговоров изменён.",
  },
  "relations.who": {
    en: "The judgment says it; the court or the lawyer has it. Correct the entry:",
    ru: "Это сказано в приговоре; он есть у суда и адвоката. Исправить запись:",
  },
  "relations.undated": { en: "the sentence without a date", ru: "приговор без даты" },
  "relations.sentence": { en: "the sentence of {day}", ru: "приговор, {day}" },
  "relations.perhaps": {
    en: "If these are several sentences and not one told differently, correct the later entry: say how it stands to the earlier one.",
    ru: "Если это разные приговоры, а не один по разным источникам, исправьте более позднюю запись: укажите, как она относится к прежнему приговору.",
  },
});

/** What is open between several sentences, with the entries to correct. */
export const OpenRelations = ({ free }: { free: FreeBy }) => {
  const t = useWords();
  const open = "open" in free ? free.open : [];
  const disputed = "disputed" in free ? free.disputed : [];
  const isPerhapsSeveral = disputed.includes("sentenceMonths") || disputed.includes("sentencedOn");
  if (open.length === 0 && !isPerhapsSeveral) return null;
  return (
    <>
      {open.map((one) => (
        <p key={one.facts.map(factKey).join()} className={classes.note}>
          {t(`relations.${one.why}`)} {t("relations.who")} <Entries {...one} />
        </p>
      ))}
      {isPerhapsSeveral && <p className={classes.note}>{t("relations.perhaps")}</p>}
    </>
  );
};

const Entries = ({ facts }: OpenRelation) => {
  const t = useWords();
  return facts.map((fact, place) => (
    <span key={factKey(fact)}>
      {place > 0 && ", "}
      <a href={`#${factAnchor(fact)}`}>
        {fact.on ? t("relations.sentence", { day: sayDate(fact.on, t.lang) }) : t("relations.undated")}
      </a>
    </span>
  ));
};
