import { isSaidOfEachMember } from "../../../core/ledger/shareable.ts";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { EntryForm } from "../../ledger/ui/entry-form.tsx";
import { useFactsOf } from "../../ledger/ui/use-facts-of.ts";
import type { ProposalView } from "../review.contract.ts";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** Lets a proposal be changed before it is accepted; what is typed is kept until then. */
export const EditDialog = ({ proposal }: { proposal: ProposalView }) => {
  const t = useWords();
  const { review, deciding, acceptEdited, ask, isShared, select } = useDesk();
  const [target] = proposal.targets;
  const link = review.subjects
    .map((subject) => subject.link)
    .find((one) => one !== undefined && one !== "not ours" && one.ledgerId === target);
  const kind = link && link !== "not ours" ? link.kind : "case";
  const facts = useFactsOf(kind, target);
  const shared = kind === "affair" && target !== undefined && isShared(target);
  const close = () => {
    ask(undefined);
    select(proposal.id);
  };
  return (
    <Dialog title={t("edit.title")} onClose={close} wide>
      <EntryForm
        draft={`review.${proposal.id}`}
        ledgerKind={kind}
        facts={facts}
        initial={proposal.claim}
        initialMarks={{ shared: shared && isSaidOfEachMember(proposal.claim.kind) }}
        submitLabel={t("edit.save")}
        problem={deciding.problem}
        onSubmit={(claim, marks) => acceptEdited(proposal, { claim, ...marks }).then(() => ask(undefined))}
        onCancel={close}
      />
    </Dialog>
  );
};
