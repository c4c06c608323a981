import { entryForFact } from "../../../core/casework/record-fact.ts";
import { type FactKey, factDefinitions } from "../../../core/law/facts/facts.ts";
import { factAnchor } from "../../ledger/ui/fact-anchor.ts";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { RecordButton } from "../../ledger/ui/record-button.tsx";
import classes from "./law.module.css";
import { useTold } from "./told.ts";
import { useWords } from "./words.ts";

/** What would settle something that is not known: who has it and the way to enter it, or the sources to decide between. */
export const MissingFact = ({ fact, isNamed = false }: { fact: FactKey; isNamed?: boolean }) => {
  const t = useWords();
  const { disputed, evidence } = useTold();
  const { mayWork } = useFilePlace();
  const { asks, heldBy } = factDefinitions[fact];
  const [side] = evidence[fact] ?? [];
  if (disputed.includes(fact) && side)
    return (
      <span className={classes.missing}>
        {t("condition.disputed", { what: t.say(asks) })}{" "}
        <a href={`#${factAnchor(side)}`}>{t("condition.decide")}</a>
      </span>
    );
  const { kind, body } = entryForFact(fact);
  return (
    <>
      {isNamed && <span className={classes.asked}>{capital(t.say(asks))}</span>}
      <span className={classes.missing}>
        {t("condition.ask", { who: t.say(heldBy) })}
        {mayWork && " · "}
        <RecordButton {...{ kind, body }} label={t("condition.recordWhat", { what: t.say(asks) })}>
          {t("condition.record")}
        </RecordButton>
      </span>
    </>
  );
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
