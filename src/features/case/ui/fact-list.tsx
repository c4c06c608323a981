import type { ReactNode } from "react";
import { titleOf } from "../../../core/casework/title.ts";
import { type CaseFile, fold } from "../../../core/ledger/fold.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import lineClasses from "../../ledger/ui/fact-line.module.css";
import { FactLine } from "../../ledger/ui/fact-line.tsx";
import type { FileView } from "../case.contract.ts";
import { DisagreementLine } from "./disagreement-line.tsx";
import classes from "./file.module.css";
import { StatementWords } from "./statement-words.tsx";
import { useWords } from "./words.ts";

type Props = { facts: readonly Fact[]; file: CaseFile; view: FileView };

/** Facts as lines; sources that disagree stand side by side at the place of the first of them. */
export const FactList = ({ facts, file, view }: Props) => {
  const sided = new Map(file.disagreements.flatMap((one) => one.sides.map((side) => [side, one] as const)));
  return (
    <ul className={lineClasses.lines}>
      {facts.map((fact) => {
        const disagreement = sided.get(fact);
        if (!disagreement)
          return <FactLine key={factKey(fact)} fact={fact} words={<Words {...{ fact, view }} />} />;
        if (disagreement.sides[0] !== fact) return null;
        return <DisagreementLine key={factKey(fact)} disagreement={disagreement} />;
      })}
    </ul>
  );
};

type WordsProps = { fact: Fact; view: FileView };

/** Facts about other files lead there; statements keep the words apart from who spoke them. */
const Words = ({ fact, view }: WordsProps): ReactNode => {
  const t = useWords();
  if (fact.kind === "statement") return <StatementWords body={fact.body} />;
  if (fact.kind === "membership") {
    const { affair, reason } = fact.body;
    const title = view.affairs.find(({ id }) => id === affair)?.title ?? "";
    return <Elsewhere label={t("member.of")} to={`/affairs/${affair}`} title={title} reason={reason} />;
  }
  if (fact.kind === "same-person") {
    const { other, reason } = fact.body;
    const id = fact.ledgerId === view.ledgerId ? other : fact.ledgerId;
    return <Elsewhere label={t("join.with")} to={`/cases/${id}`} title={titleIn(view, id)} reason={reason} />;
  }
  if (fact.kind === "not-same-person") {
    const { other, reason } = fact.body;
    const title = view.others.find(({ id }) => id === other)?.title;
    if (title === undefined) return sayClaim(fact, t.lang);
    return <Elsewhere label={t("join.not")} to={`/cases/${other}`} title={title} reason={reason} />;
  }
  return sayClaim(fact, t.lang);
};

const titleIn = (view: FileView, ledgerId: string): string =>
  titleOf(
    fold(
      view.entries.filter((entry) => entry.ledgerId === ledgerId),
      {},
    ),
  ) ?? "…";

type ElsewhereProps = { label: string; to: string; title: string; reason: string | undefined };

const Elsewhere = ({ label, to, title, reason }: ElsewhereProps) => (
  <>
    {label} <PageLink to={to}>{title || "…"}</PageLink>
    {reason && <span className={classes.quiet}>: {reason}</span>}
  </>
);
