import { entryForFact } from "../../../core/casework/record-fact.ts";
import { type FactKey, factDefinitions } from "../../../core/law/facts/facts.ts";
import type { ConditionFinding } from "../../../core/law/find-remedies.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { CitedLink } from "./cited-link.tsx";
import { FindingMark } from "./finding-mark.tsx";
import classes from "./law.module.css";
import { useWords } from "./words.ts";

type Props = {
  conditions: readonly ConditionFinding[];
  ledgerId: string;
  /** Facts that the sources tell differently. */
  disputed: readonly FactKey[];
};

/** What must be so, one by one: finding, reason, rule, and what would settle what is not known. */
export const ConditionList = ({ conditions, ledgerId, disputed }: Props) => {
  const t = useWords();
  return (
    <ul className={classes.conditions}>
      {conditions.map(({ id, says, finding, reason, cites, missing, grounds }) => (
        <li key={id}>
          <div className={classes.condition}>
            <FindingMark finding={finding} words={t(`condition.${finding}`)} />
            <span className={classes.conditionWords}>
              {t.say(says)}
              <span className={classes.reason}>{reason[t.lang]}</span>
              {missing.map((fact) => (
                <Missing key={fact} fact={fact} ledgerId={ledgerId} disputed={disputed.includes(fact)} />
              ))}
            </span>
            <CitedLink cites={cites} />
          </div>
          {grounds.length > 0 && (
            <div className={classes.grounds}>
              <p>{t("condition.oneOf")}</p>
              <ConditionList conditions={grounds} ledgerId={ledgerId} disputed={disputed} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};

type MissingProps = { fact: FactKey; ledgerId: string; disputed: boolean };

/** What would settle it, who has it, and the way to enter it. */
const Missing = ({ fact, ledgerId, disputed }: MissingProps) => {
  const t = useWords();
  const { kind, body } = entryForFact(fact);
  const address = new URLSearchParams({ ledger: ledgerId, kind, ...body });
  return (
    <span className={classes.missing}>
      {disputed && `${t("condition.disputed")} `}
      {t("condition.ask", { who: t.say(factDefinitions[fact].heldBy) })} ·{" "}
      <PageLink to={`/entries/new?${address}`}>{t("condition.record")}</PageLink>
    </span>
  );
};
