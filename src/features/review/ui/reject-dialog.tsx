import { Button, Textarea } from "@mantine/core";
import type { FormEvent } from "react";
import { useDraft } from "../../../web/parts/use-draft.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import type { ProposalView } from "../review.contract.ts";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** Asks why a proposal is rejected. */
export const RejectDialog = ({ proposal }: { proposal: ProposalView }) => {
  const t = useWords();
  const { ask, deciding, step } = useDesk();
  const [reason, setReason, forget] = useDraft(`review.${proposal.id}.reason`, "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await deciding.reject(proposal, reason.trim());
    forget();
    ask(undefined);
    step(1);
  };
  return (
    <Dialog title={t("reject.title")} onClose={() => ask(undefined)}>
      <form className={dialogClasses.fields} onSubmit={(event) => void submit(event).catch(() => {})}>
        <Textarea
          label={t("reject.reason")}
          description={t("reject.hint")}
          data-autofocus
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={dialogClasses.actions}>
          <Button type="submit">{t("line.reject")}</Button>
          <Button variant="subtle" onClick={() => ask(undefined)}>
            {t("dialog.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
