import { useState } from "react";
import { isSaidOfEachMember } from "../../../core/ledger/shareable.ts";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { EntryForm } from "../../ledger/ui/entry-form.tsx";
import { FilesInput, type ForFiles, filesIn } from "../../ledger/ui/files-input.tsx";
import { useFactsOf } from "../../ledger/ui/use-facts-of.ts";
import type { ProposalView, SourceReview } from "../review.contract.ts";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** The files that a proposal goes to where nobody says otherwise. */
const filesOf = ({ subjects }: SourceReview, { targets }: ProposalView): ForFiles => {
  const affairs = subjects.flatMap(({ link }) =>
    link && link !== "not ours" && link.kind === "affair" ? [link.ledgerId] : [],
  );
  const [affair = ""] = targets.filter((id) => affairs.includes(id));
  return { cases: affair ? [] : targets, affair };
};

/** Other files than those it would go to; nothing where they are the same. */
const otherFiles = (ids: string[], { targets }: ProposalView) =>
  [...ids].sort().join() === [...targets].sort().join() ? {} : { ledgerIds: ids };

/** Lets a proposal be changed before it is accepted, and be put in another file; what is typed is kept until then. */
export const EditDialog = ({ proposal }: { proposal: ProposalView }) => {
  const t = useWords();
  const { review, deciding, acceptEdited, ask, isShared, select } = useDesk();
  const name = `review.${proposal.id}`;
  const [files, setFiles, forget] = useDraft<ForFiles>(`${name}.for`, filesOf(review, proposal));
  const [asked, setAsked] = useState(false);
  const { kind, ids } = filesIn(files);
  const [first] = ids;
  const facts = useFactsOf(kind, first);
  const shared = kind === "affair" && first !== undefined && isShared(first);
  const close = () => {
    ask(undefined);
    select(proposal.id);
  };
  return (
    <Dialog title={t("edit.title")} onClose={close} wide>
      <FilesInput files={files} onChange={setFiles} missing={asked && ids.length === 0} />
      <EntryForm
        key={kind}
        draft={name}
        ledgerKind={kind}
        facts={facts}
        initial={proposal.claim}
        initialMarks={{ shared: shared && isSaidOfEachMember(proposal.claim.kind) }}
        submitLabel={t("edit.save")}
        problem={deciding.problem}
        onSubmit={async (claim, marks) => {
          setAsked(true);
          if (ids.length === 0) throw new Error("No file is chosen.");
          await acceptEdited(proposal, { claim, ...marks, ...otherFiles(ids, proposal) });
          forget();
          ask(undefined);
        }}
        onCancel={close}
      />
    </Dialog>
  );
};
