import { Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { isPartialDate } from "../../../core/dates/partial-date.ts";
import type { Claim } from "../../../core/ledger/entry.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { useMe } from "../../../web/session.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { useAddEntry, useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import { listWithinPage } from "../../ledger/ui/within-page.ts";
import type { FileView } from "../case.contract.ts";
import { DialogActions } from "./dialog-actions.tsx";
import { useOfficerWords } from "./officer-words.ts";

type Props = { view: FileView; current: Fact<"officer"> | undefined; onClose: () => void };
type Draft = { who: string; on: string; handover: string };

const nobody = "nobody";

/** Puts somebody in charge from a day on, with what they should know; the entry before stays. */
export const OfficerDialog = ({ view, current, onClose }: Props) => {
  const t = useOfficerWords();
  const { today } = useFilePlace();
  const me = useMe()?.userId;
  const { workers } = view;
  // Whoever finds a file without anybody most often takes it.
  const first = !current?.body.officer && workers.some(({ id }) => id === me) && me ? `:${me}` : "";
  const [draft, setDraft, forget] = useDraft<Draft>(`officer.${view.ledgerId}`, {
    ...{ who: first, on: today, handover: "" },
  });
  const [asked, setAsked] = useState(false);
  const { save, busy, problem } = useSave(view);
  const submit = async () => {
    setAsked(true);
    if (!draft.who || !isPartialDate(draft.on)) return;
    await save(draft);
    forget();
    onClose();
  };
  return (
    <Dialog title={t("officer.title")} onClose={onClose}>
      <p className={dialogClasses.quiet}>{t("officer.note")}</p>
      <div className={dialogClasses.fields}>
        <Select
          label={t("officer.who")}
          required
          searchable
          {...listWithinPage}
          data={[
            ...workers.map(({ id, name }) => ({ value: `:${id}`, label: name })),
            { value: nobody, label: t("officer.nobody") },
          ]}
          value={draft.who || null}
          error={asked && !draft.who ? t("officer.needed") : undefined}
          onChange={(who) => setDraft({ ...draft, who: who ?? "" })}
        />
        <PartialDateInput
          label={t("officer.from")}
          required
          value={draft.on}
          error={asked && !isPartialDate(draft.on) ? t("officer.date") : undefined}
          onChange={(edtf, typed) => setDraft({ ...draft, on: edtf ?? typed })}
        />
        <Textarea
          label={t("officer.handover")}
          description={t("officer.handoverHint")}
          autosize
          minRows={3}
          maxRows={14}
          value={draft.handover}
          onChange={(event) => setDraft({ ...draft, handover: event.currentTarget.value })}
        />
        <Problem error={problem} />
      </div>
      <DialogActions label={t("officer.save")} {...{ busy, submit, onClose }} />
    </Dialog>
  );
};

const useSave = ({ ledgerId, workers }: FileView) => {
  const t = useOfficerWords();
  const notify = useNotify();
  const adding = useAddEntry();
  const withdraw = useWithdrawEntry();
  const save = async ({ who, on, handover }: Draft) => {
    const officer = workers.find(({ id }) => `:${id}` === who);
    const note = handover.trim();
    const body = { ...(officer && { officer }), ...(note && { handover: note }) };
    const claim: Claim = { kind: "officer", on, body, citations: [] };
    const { entries } = await adding.mutateAsync({ body: { ledgerIds: [ledgerId], claim } });
    const [params] = entries;
    const undo = () => params && withdraw.mutate({ params, body: { reason: t("officer.undone") } });
    notify(t("officer.done"), undo);
  };
  return { save, busy: adding.isPending, problem: adding.error };
};
