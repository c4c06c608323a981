import type { RemedyOfCase } from "../../../core/casework/remedies-of-case.ts";
import type { FactKey } from "../../../core/law/facts/facts.ts";
import type { Text } from "../../../core/words/text.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import lineClasses from "../../ledger/ui/fact-line.module.css";
import { FactLine } from "../../ledger/ui/fact-line.tsx";
import { ConditionList } from "./condition-list.tsx";
import { FindingMark } from "./finding-mark.tsx";
import classes from "./law.module.css";
import { useWords } from "./words.ts";

type Props = { way: RemedyOfCase; ledgerId: string; disputed: readonly FactKey[]; mayWork: boolean };

/** One remedy: its finding in a line, which unfolds to conditions, papers, steps and what was done. */
export const RemedyLine = ({ way, ledgerId, disputed, mayWork }: Props) => {
  const t = useWords();
  const { remedy, finding, conditions, stage, steps } = way;
  const open = conditions.filter((condition) => condition.finding === "unknown").length;
  const nobody = remedy.decidedBy !== "conditions" && remedy.decidedBy.nobody;
  const step = new URLSearchParams({ ledger: ledgerId, kind: "remedy", remedy: remedy.id, stage: "step" });
  return (
    <details className={classes.remedy}>
      <summary>
        <span className={classes.remedyTitle}>{t.say(remedy.title)}</span>
        {stage && <span className={classes.stage}>{t(`stage.${stage}`)}</span>}
        {nobody ? (
          <span className={classes.finding}>{t("finding.nobody")}</span>
        ) : (
          <FindingMark
            finding={finding}
            words={finding === "unknown" ? t("finding.lacks", { n: open }) : t(`finding.${finding}`)}
          />
        )}
      </summary>
      {nobody && <p className={classes.nobody}>{t.say(nobody)}</p>}
      <ConditionList conditions={conditions} ledgerId={ledgerId} disputed={disputed} />
      {steps.length > 0 && (
        <>
          <h4>{t("remedy.taken")}</h4>
          <ul className={lineClasses.lines}>
            {steps.map((fact) => (
              <FactLine key={fact.seq} fact={fact} />
            ))}
          </ul>
        </>
      )}
      <TextList title={t("remedy.steps")} texts={remedy.steps} />
      <TextList title={t("remedy.documents")} texts={remedy.documents} />
      <p className={classes.actions}>
        {mayWork && <PageLink to={`/entries/new?${step}`}>{t("remedy.record")}</PageLink>}
        <PageLink to={`/law/${remedy.provision.id}`}>{t("remedy.rule")}</PageLink>
      </p>
    </details>
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
