import { nearnessOf } from "../../../core/casework/openness.ts";
import type { RemedyOfCase } from "../../../core/casework/remedies-of-case.ts";
import type { Text } from "../../../core/words/text.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { RecordButton } from "../../ledger/ui/record-button.tsx";
import { ConditionList } from "./condition-list.tsx";
import { FindingMark } from "./finding-mark.tsx";
import classes from "./law.module.css";
import { RemedySteps } from "./remedy-steps.tsx";
import { useWords } from "./words.ts";

/** One remedy: its finding in a line, which unfolds to conditions, papers, steps and what was done. */
export const RemedyLine = ({ way }: { way: RemedyOfCase }) => {
  const t = useWords();
  const { remedy, conditions, stage, steps, standsOn } = way;
  const nobody = remedy.decidedBy !== "conditions" && remedy.decidedBy.nobody;
  return (
    <details className={classes.remedy}>
      <summary>
        <span className={classes.remedyTitle}>{t.say(remedy.title)}</span>
        {stage && <span className={classes.stage}>{t(`stage.${stage}`)}</span>}
        <Found way={way} />
      </summary>
      {nobody && <p className={classes.nobody}>{t.say(nobody)}</p>}
      <ConditionList conditions={conditions} standsOn={standsOn} />
      {steps.length > 0 && (
        <>
          <h4>{t("remedy.taken")}</h4>
          <RemedySteps steps={steps} />
        </>
      )}
      <TextList title={t("remedy.steps")} texts={remedy.steps} />
      <TextList title={t("remedy.documents")} texts={remedy.documents} />
      <p className={classes.actions}>
        <Record way={way} />
        <PageLink to={`/law/${remedy.provision.id}`}>{t("remedy.rule")}</PageLink>
      </p>
    </details>
  );
};

/** The finding as word and shape; where nothing is computed, that stands in its place. */
const Found = ({ way }: { way: RemedyOfCase }) => {
  const t = useWords();
  const { remedy, finding, conditions } = way;
  const open = conditions.filter((condition) => condition.finding === "unknown").length;
  if (remedy.decidedBy !== "conditions")
    return <span className={classes.finding}>{t("finding.nobody")}</span>;
  const nearness = nearnessOf(way, undefined);
  const lacks = nearness === "to decide" ? t("near.to decide") : t("finding.lacks", { n: open });
  const words = finding === "unknown" ? lacks : t(`finding.${finding}`);
  return <FindingMark finding={finding} words={words} />;
};

const Record = ({ way: { remedy, stage } }: { way: RemedyOfCase }) => {
  const t = useWords();
  const isOpen = stage === "under way" || stage === "granted";
  return (
    <RecordButton kind="remedy" body={{ remedy: remedy.id, stage: isOpen ? "step" : "opened" }}>
      {t(isOpen ? "remedy.record" : "remedy.open")}
    </RecordButton>
  );
};

const TextList = ({ title, texts }: { title: string; texts: readonly Text[] }) => {
  const t = useWords();
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className={classes.texts}>
        {texts.map((text) => (
          <li key={text.en}>{t.say(text)}</li>
        ))}
      </ul>
    </>
  );
};
