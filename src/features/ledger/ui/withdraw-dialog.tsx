import { Button } from "@mantine/core";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { ConfirmButton } from "../../../web/parts/confirm-button.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import classes from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { factKey } from "./fact-anchor.ts";
import { useFormWords } from "./form-words.ts";
import { useLedgerWords } from "./ledger-words.ts";
import { enoughReason, ReasonInput } from "./reason-input.tsx";
import { Said } from "./said.tsx";
import { useWithdrawEntry } from "./use-ledger-actions.ts";

type Props = { fact: Fact; onClose: () => void };

/** Takes a fact out of the file, with the reason; asked twice, and it can be undone. */
export const WithdrawDialog = ({ fact, onClose }: Props) => {
  const t = useLedgerWords();
  const form = useFormWords();
  const notify = useNotify();
  const [reason, setReason, forget] = useDraft(`withdraw.${factKey(fact)}`, "");
  const withdraw = useWithdrawEntry();
  const { ledgerId, tip } = fact;
  const run = async () => {
    const { seq } = await withdraw.mutateAsync({ params: { ledgerId, seq: tip }, body: { reason } });
    const undo = { reason: t("withdraw.undone"), restores: tip };
    notify(t("withdraw.done"), () => withdraw.mutate({ params: { ledgerId, seq }, body: undo }));
    forget();
    onClose();
  };
  return (
    <Dialog title={t("withdraw.title")} onClose={onClose}>
      <div className={classes.quoted}>
        <Said claim={fact} />
      </div>
      <p>{t("withdraw.explain")}</p>
      <ReasonInput value={reason} onChange={setReason} />
      <Problem error={withdraw.error} />
      <div className={classes.actions}>
        <ConfirmButton
          label={t("withdraw.do")}
          question={t("withdraw.sure")}
          confirm={t("withdraw.yes")}
          busy={withdraw.isPending}
          disabled={!enoughReason(reason)}
          onConfirm={() => void run().catch(() => {})}
        />
        <Button variant="subtle" onClick={onClose}>
          {form("form.cancel")}
        </Button>
      </div>
    </Dialog>
  );
};
