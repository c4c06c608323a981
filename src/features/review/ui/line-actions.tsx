import { Button } from "@mantine/core";
import type { ProposalView } from "../review.contract.ts";
import classes from "./proposal-line.module.css";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

type Props = { proposal: ProposalView; state: ProposalView["state"] };

/** The buttons of the proposal that the reviewer is at. */
export const LineActions = ({ proposal, state }: Props) => {
  const t = useWords();
  const { review, undo } = useDesk();
  if (!review.mayDecide || state === "not ours") return null;
  if (state === "open") return <Decide proposal={proposal} />;
  return (
    <div className={classes.actions}>
      <Button size="compact-sm" variant="default" onClick={() => undo(proposal)} aria-keyshortcuts="u">
        {t("line.undo")} <Key name="u" />
      </Button>
    </div>
  );
};

const Decide = ({ proposal }: { proposal: ProposalView }) => {
  const t = useWords();
  const { accept, reject, ask } = useDesk();
  const { mustChoose } = proposal;
  const isNowhere = proposal.targets.length === 0;
  const isDouble = proposal.sameAs.length > 0;
  return (
    <div className={classes.actions}>
      {!mustChoose && (
        <Button size="compact-sm" disabled={isNowhere} onClick={() => accept(proposal)} aria-keyshortcuts="a">
          {t(isDouble ? "line.acceptSource" : "line.accept")} <Key name="a" />
        </Button>
      )}
      {isDouble && (
        <Button size="compact-sm" variant="default" onClick={() => accept(proposal, "separate")}>
          {t("line.separate")}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant={mustChoose === "which" ? "filled" : "default"}
        onClick={() => ask({ what: "edit", proposal })}
        aria-keyshortcuts="e"
      >
        {t(mustChoose === "which" ? "line.chooseDo" : "line.edit")} <Key name="e" />
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => reject(proposal)} aria-keyshortcuts="r">
        {t("line.reject")} <Key name="r" />
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => ask({ what: "reject", proposal })}
        aria-keyshortcuts="Shift+R"
      >
        {t("line.rejectWhy")}
      </Button>
    </div>
  );
};

const Key = ({ name }: { name: string }) => (
  <span className={classes.key} aria-hidden="true">
    {name}
  </span>
);
