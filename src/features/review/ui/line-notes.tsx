import type { ProposalView } from "../review.contract.ts";
import { whyOf } from "./find-words.ts";
import { OtherClaim } from "./other-claim.tsx";
import { Otherwise } from "./otherwise.tsx";
import classes from "./proposal-line.module.css";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** What a reviewer should know before deciding: where it would go, what the file has already, why it is proposed. */
export const LineNotes = ({ proposal }: { proposal: ProposalView }) => {
  const t = useWords();
  return (
    <>
      <Into proposal={proposal} />
      {proposal.entered && (
        <p className={classes.quiet}>
          {t("line.proposed")} <OtherClaim claim={proposal.claim} />
        </p>
      )}
      {proposal.answersTo.map(({ claim }) => (
        <p key={JSON.stringify(claim)} className={classes.quiet}>
          {t("line.answers")} <OtherClaim claim={claim} />
        </p>
      ))}
      {proposal.mustChoose && <p className={classes.needed}>{t(`line.choose.${proposal.mustChoose}`)}</p>}
      <Otherwise proposal={proposal} />
      {proposal.sameAs.map(({ ledgerId, seq, title, claim }) => (
        <p key={`${ledgerId} ${seq}`} className={classes.same}>
          {t("line.same", { title })} <OtherClaim claim={claim} />
        </p>
      ))}
      {proposal.readNow && (
        <p className={classes.same}>
          {proposal.readNow.claim ? t("line.now") : t("line.nowNothing")}{" "}
          {proposal.readNow.claim && <OtherClaim claim={proposal.readNow.claim} />}
        </p>
      )}
      {proposal.model !== undefined && (
        <p className={classes.quiet}>{t("line.modelNote", { model: proposal.model })}</p>
      )}
      <Why proposal={proposal} />
    </>
  );
};

const Into = ({ proposal: { targets, state } }: { proposal: ProposalView }) => {
  const t = useWords();
  const { review } = useDesk();
  if (state !== "open" || !review.mayDecide) return null;
  if (targets.length === 0) return <p className={classes.needed}>{t("line.linkFirst")}</p>;
  const titles = new Map(
    review.subjects.flatMap(({ link }) => (link && link !== "not ours" ? [[link.ledgerId, link.title]] : [])),
  );
  const into = t("line.into", { titles: targets.map((id) => titles.get(id) ?? "").join(", ") });
  return (
    <p className={classes.quiet}>
      {into}
      {targets.length > 1 && ` (${t("line.act")})`}
    </p>
  );
};

const Why = ({ proposal: { rule, telling } }: { proposal: ProposalView }) => {
  const t = useWords();
  const { review } = useDesk();
  const why = whyOf(rule);
  return (
    <details className={classes.why}>
      <summary>{t("line.why")}</summary>
      <p>
        {why.words[t.lang].join(" ")}
        {telling && (
          <>
            {" "}
            {t("line.telling")} <q lang={review.source.lang}>{telling}</q>
          </>
        )}
      </p>
      {why.rule && (
        <p className={classes.rule}>
          {t("line.rule")} <code>{why.rule}</code>
        </p>
      )}
    </details>
  );
};
