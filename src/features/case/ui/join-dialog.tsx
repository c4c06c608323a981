import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { AlikeList } from "../../duplicate/ui/alike-list.tsx";
import { useAlike } from "../../duplicate/ui/use-alike.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { useFormWords } from "../../ledger/ui/form-words.ts";
import { LedgerInput } from "../../ledger/ui/ledger-input.tsx";
import { enoughReason } from "../../ledger/ui/reason-input.tsx";
import { ledgerAnswers, useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import { joinCases } from "../case.contract.ts";
import { DialogActions } from "./dialog-actions.tsx";
import { useWords } from "./words.ts";

type Props = { ledgerId: string; name: string; onClose: () => void };

/** Says that another case is about the same person, in both of them. */
export const JoinDialog = ({ ledgerId, name, onClose }: Props) => {
  const t = useWords();
  const form = useFormWords();
  const [{ other, reason }, setDraft, forget] = useDraft(`join.${ledgerId}`, { other: "", reason: "" });
  const [asked, setAsked] = useState(false);
  const alike = useAlike({ ledgerId });
  const { join, busy, problem } = useJoin(ledgerId);
  const submit = async () => {
    setAsked(true);
    if (!other || !enoughReason(reason)) return;
    await join(other, reason);
    forget();
    onClose();
  };
  return (
    <Dialog title={t("join.title")} onClose={onClose}>
      <div className={dialogClasses.quoted}>{name}</div>
      <p>{t("join.explain")}</p>
      <div className={dialogClasses.fields}>
        <AlikeList alike={alike} of="case" onChoose={(id) => setDraft({ other: id, reason })} />
        <LedgerInput
          label={t("join.other")}
          kind="case"
          not={ledgerId}
          required
          value={other}
          error={asked && !other ? form("fault.needed") : undefined}
          onChange={(id) => setDraft({ other: String(id), reason })}
        />
        <Textarea
          label={t("join.why")}
          required
          autosize
          minRows={2}
          value={reason}
          error={asked && !enoughReason(reason) ? form("fault.needed") : undefined}
          onChange={(event) => setDraft({ other, reason: event.currentTarget.value })}
        />
        <Problem error={problem} />
      </div>
      <DialogActions label={t("join.do")} {...{ busy, submit, onClose }} />
    </Dialog>
  );
};

const useJoin = (ledgerId: string) => {
  const t = useWords();
  const notify = useNotify();
  const joining = useAction(joinCases, { invalidates: ledgerAnswers });
  const withdraw = useWithdrawEntry();
  const join = async (other: string, reason: string) => {
    const { entries } = await joining.mutateAsync({ params: { ledgerId }, body: { other, reason } });
    const takeBack = async () => {
      for (const params of entries)
        await withdraw.mutateAsync({ params, body: { reason: t("join.undone") } });
    };
    notify(t("join.done"), () => void takeBack());
  };
  return { join, busy: joining.isPending, problem: joining.error };
};
