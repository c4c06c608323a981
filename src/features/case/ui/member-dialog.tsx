import { TextInput } from "@mantine/core";
import { useState } from "react";
import { isPartialDate } from "../../../core/dates/partial-date.ts";
import type { Claim } from "../../../core/ledger/entry.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { useFormWords } from "../../ledger/ui/form-words.ts";
import { LedgerInput } from "../../ledger/ui/ledger-input.tsx";
import { useAddEntry, useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import { DialogActions } from "./dialog-actions.tsx";
import { useWords } from "./words.ts";

type Draft = { member: string; on: string; reason: string };

const empty: Draft = { member: "", on: "", reason: "" };

/** Makes a case a member of the affair, from a day to a day as far as known; the entry stands in the case. */
export const MemberDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useWords();
  const form = useFormWords();
  const { ledgerId } = useFilePlace();
  const [draft, setDraft, forget] = useDraft(`member.${ledgerId}`, empty);
  const [asked, setAsked] = useState(false);
  const { add, busy, problem } = useAddMember(ledgerId);
  const badDate = draft.on !== "" && !isPartialDate(draft.on);
  const submit = async () => {
    setAsked(true);
    if (!draft.member || badDate) return;
    await add(draft);
    forget();
    onClose();
  };
  return (
    <Dialog title={t("member.add")} onClose={onClose}>
      <div className={dialogClasses.fields}>
        <LedgerInput
          label={t("member.case")}
          kind="case"
          required
          value={draft.member}
          error={asked && !draft.member ? form("fault.needed") : undefined}
          onChange={(id) => setDraft({ ...draft, member: String(id) })}
        />
        <PartialDateInput
          label={t("member.period")}
          value={draft.on}
          error={asked && badDate ? form("fault.date") : undefined}
          onChange={(edtf, typed) => setDraft({ ...draft, on: edtf ?? typed })}
        />
        <TextInput
          label={t("member.reason")}
          autoComplete="off"
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
        <Problem error={problem} />
      </div>
      <DialogActions label={t("member.add")} {...{ busy, submit, onClose }} />
    </Dialog>
  );
};

const useAddMember = (affair: string) => {
  const t = useWords();
  const notify = useNotify();
  const adding = useAddEntry();
  const withdraw = useWithdrawEntry();
  const add = async ({ member, on, reason }: Draft) => {
    const claim: Claim = {
      kind: "membership",
      ...(on && { on }),
      body: { affair, ...(reason.trim() && { reason: reason.trim() }) },
      citations: [],
    };
    const { entries } = await adding.mutateAsync({ body: { ledgerIds: [member], claim } });
    const [params] = entries;
    const undo = () => params && withdraw.mutate({ params, body: { reason: t("member.undone") } });
    notify(t("member.done"), undo);
  };
  return { add, busy: adding.isPending, problem: adding.error };
};
