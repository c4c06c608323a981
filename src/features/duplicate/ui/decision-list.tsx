import { Button } from "@mantine/core";
import { useState } from "react";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { sayMoment } from "../../../web/words/say-moment.ts";
import type { PairDecision } from "../duplicate.contract.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import classes from "./duplicates.module.css";
import { useWords } from "./words.ts";

/** What was decided of pairs: who, when and why; each can be taken back. */
export const DecisionList = ({ decisions }: { decisions: PairDecision[] }) => {
  const t = useWords();
  if (decisions.length === 0) return null;
  return (
    <Section title={t("decided.title")} count={decisions.length}>
      <ul className={classes.decisions}>
        {decisions.map((decision) => (
          <DecisionLine key={`${decision.one.ledgerId} ${decision.other.ledgerId}`} decision={decision} />
        ))}
      </ul>
    </Section>
  );
};

const DecisionLine = ({ decision }: { decision: PairDecision }) => {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const { one, other, said, reason, by, at, mayDecide } = decision;
  return (
    <li>
      <div className={classes.said}>
        <PageLink to={`/cases/${one.ledgerId}`}>
          <bdi>{one.title}</bdi>
        </PageLink>
        {" · "}
        <PageLink to={`/cases/${other.ledgerId}`}>
          <bdi>{other.title}</bdi>
        </PageLink>
        {": "}
        <strong>{t(`decided.${said}`)}</strong>
        <span className={classes.reason} dir="auto">
          {reason}
        </span>
        <span className={classes.quiet}>{t("decided.by", { who: by, when: sayMoment(at, t.lang) })}</span>
      </div>
      {mayDecide && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${t("do.takeBack")}: ${one.title}, ${other.title}`}
          onClick={() => setAsked(true)}
        >
          {t("do.takeBack")}
        </Button>
      )}
      {asked && (
        <DecideDialog
          step="back"
          pair={{ one: one.ledgerId, other: other.ledgerId }}
          titles={[one.title, other.title]}
          onClose={() => setAsked(false)}
        />
      )}
    </li>
  );
};
