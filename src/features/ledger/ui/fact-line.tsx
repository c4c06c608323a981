import type { ReactNode } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { kindOf } from "../../../core/ledger/kinds/index.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { saidByBeside, sayClaim } from "../../../core/ledger/say-fact.ts";
import { wasChanged } from "../../../core/ledger/source-added.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { factAnchor } from "./fact-anchor.ts";
import { useFactDialog } from "./fact-dialogs.tsx";
import classes from "./fact-line.module.css";
import { FactMarks } from "./fact-marks.tsx";
import { FactMenu } from "./fact-menu.tsx";
import { useFilePlace } from "./file-place.ts";
import { useLedgerWords } from "./ledger-words.ts";

type Props = {
  fact: Fact;
  /** In place of the sentence, for kinds that are shown in another form. */
  words?: ReactNode;
  /** Set aside by a decision between sources. */
  aside?: boolean | undefined;
  /** Stands below the sentence: answers, silence. */
  children?: ReactNode;
};

/** One line of a file: when, what, by whom it is said, where it comes from. */
export const FactLine = ({ fact, words, aside, children }: Props) => {
  const t = useLedgerWords();
  return (
    <li className={classes.line} id={factAnchor(fact)} data-aside={aside || undefined} tabIndex={-1}>
      <div className={classes.lead}>
        <Lead fact={fact} />
      </div>
      <div className={classes.words}>
        <span className={classes.sentence} dir="auto">
          {words ?? sayClaim(fact, t.lang)}
        </span>
        <Provenance fact={fact} />
        {children}
      </div>
      <div className={classes.marks}>
        <FactMarks fact={fact} />
      </div>
      <FactMenu fact={fact} />
    </li>
  );
};

const Lead = ({ fact }: { fact: Fact }) => {
  const t = useLedgerWords();
  const { chapter, label, on } = kindOf(fact.kind);
  if (fact.on) return <time>{sayDate(fact.on, t.lang)}</time>;
  if (on === "none" || chapter === "person" || chapter === "file") return t.say(label);
  return <span className={classes.unknown}>{t("fact.undated")}</span>;
};

const Provenance = ({ fact }: { fact: Fact }) => {
  const t = useLedgerWords();
  const { ledgerId, ledgerKind, affairs } = useFilePlace();
  const open = useFactDialog();
  const affair = affairs.find(({ id }) => id === fact.ledgerId);
  const elsewhere = !affair && fact.ledgerId !== ledgerId;
  const saidBy = saidByBeside(fact);
  return (
    <ul className={classes.provenance}>
      {saidBy && <li>{t("fact.saidBy", { who: saidBy })}</li>}
      {fact.sensitivity === "restricted" && <li className={classes.restricted}>{t("fact.restricted")}</li>}
      {ledgerKind === "affair" && fact.shared && <li>{t("fact.shared")}</li>}
      {fact.actId && <li>{t("fact.act")}</li>}
      {fact.versions.length > 1 && (
        <li>
          <button type="button" className={classes.corrected} onClick={() => open("history", fact)}>
            {t(wasChanged(fact.versions) ? "fact.corrected" : "fact.sourceAdded")}
          </button>
        </li>
      )}
      {affair && (
        <li>
          <PageLink to={`/affairs/${affair.id}#${factAnchor(fact)}`}>
            {t("fact.fromAffair", { title: affair.title ?? "" })}
          </PageLink>
        </li>
      )}
      {elsewhere && (
        <li>
          <PageLink to={`/cases/${fact.ledgerId}#${factAnchor(fact)}`}>{t("fact.fromOther")}</PageLink>
        </li>
      )}
    </ul>
  );
};
