import { useEffect, useRef } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { kindOf } from "../../../core/ledger/kinds/index.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import type { ProposalView } from "../review.contract.ts";
import { foundBy } from "./find-words.ts";
import { KindLabel } from "./kind-label.tsx";
import { LineActions } from "./line-actions.tsx";
import { LineNotes } from "./line-notes.tsx";
import { ModelMark } from "./model-mark.tsx";
import classes from "./proposal-line.module.css";
import { ShowText } from "./show-text.tsx";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** One proposed entry, said as a sentence; the one the reviewer is at shows what can be done and why it is proposed. */
export const ProposalLine = ({ proposal }: { proposal: ProposalView }) => {
  const { current, isChosen, select, deciding } = useDesk();
  const isCurrent = current?.id === proposal.id;
  const state = deciding.stateOf(proposal);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent && isChosen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent, isChosen]);
  return (
    <li ref={line} className={classes.line} data-state={state} aria-current={isCurrent || undefined}>
      <button type="button" className={classes.said} onClick={() => select(proposal.id)}>
        <Said proposal={proposal} />
      </button>
      {state !== "open" && <Outcome proposal={proposal} state={state} />}
      {isCurrent && (
        <div className={classes.more}>
          <Quotations proposal={proposal} />
          <ShowText />
          <LineNotes proposal={proposal} />
          <LineActions proposal={proposal} state={state} />
        </div>
      )}
    </li>
  );
};

const Said = ({ proposal }: { proposal: ProposalView }) => {
  const t = useWords();
  const { rule, model } = proposal;
  const claim = proposal.entered ?? proposal.claim;
  const { on, saidBy, kind } = claim;
  const { on: date, line } = kindOf(kind);
  const isDated = date !== "none" && (on !== undefined || line !== false);
  return (
    <>
      <KindLabel found={foundBy(rule)}>{t.say(kindOf(kind).label)}</KindLabel>{" "}
      {isDated && <span className={classes.when}>{on ? sayDate(on, t.lang) : t("line.noDate")}</span>}
      <span className={classes.words} dir="auto">
        {sayClaim(claim, t.lang)}
      </span>
      {saidBy && kind !== "statement" && (
        <span className={classes.when}>{t("line.saidBy", { who: saidBy })}</span>
      )}
      {model !== undefined && <ModelMark />}
      <Flags proposal={proposal} />
    </>
  );
};

/** What to know of a line before it is opened, in a few words. */
const Flags = ({ proposal: { otherwise, sameAs, mustChoose, state } }: { proposal: ProposalView }) => {
  const t = useWords();
  if (state !== "open") return null;
  const isInFile = otherwise.some(({ file }) => file);
  return (
    <>
      {sameAs.length > 0 && <span className={classes.when}>{t("flag.same")}</span>}
      {otherwise.length > 0 && (
        <span className={classes.flag}>{t(isInFile ? "flag.otherwise" : "flag.otherwiseHere")}</span>
      )}
      {mustChoose && <span className={classes.flag}>{t(`flag.choose.${mustChoose}`)}</span>}
    </>
  );
};

const Quotations = ({ proposal: { claim } }: { proposal: ProposalView }) => {
  const { review } = useDesk();
  return (
    <div className={classes.quotations} lang={review.source.lang}>
      {claim.citations.map(({ start, end, quote }) => (
        <blockquote key={`${start} ${end}`} dir="auto">
          {quote}
        </blockquote>
      ))}
    </div>
  );
};

type OutcomeProps = { proposal: ProposalView; state: Exclude<ProposalView["state"], "open"> };

const Outcome = ({ proposal: { acceptedAs, reason, isRejectedElsewhere }, state }: OutcomeProps) => {
  const t = useWords();
  const titles = acceptedAs.map(({ title }) => title).join(", ");
  const words = () => {
    if (state === "accepted" && titles) return t("state.acceptedIn", { titles });
    if (state === "rejected" && isRejectedElsewhere) return t("state.rejectedElsewhere");
    if (state === "rejected" && reason) return t("state.rejectedWhy", { reason });
    return t(`state.${state}`);
  };
  return <span className={classes.outcome}>{words()}</span>;
};
