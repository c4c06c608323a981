import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { useFormWords } from "../../ledger/ui/form-words.ts";
import { LedgerInput } from "../../ledger/ui/ledger-input.tsx";
import { enoughReason } from "../../ledger/ui/reason-input.tsx";
import { useAddEntry, useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import { useWords } from "./words.ts";

type Props = { ledgerId: string; name: string; onClose: () => void };

/** Says that another case is about the same person, in both of them. */
export const JoinDialog = ({ ledgerId, name, onClose }: Props) => {
  const t = useWords();
  const form = useFormWords();
  const [{ other, reason }, setDraft, forget] = useDraft(`join.${ledgerId}`, { other: "", reason: "" });
  const [asked, setAsked] = useState(false);
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
      <div className={dialogClasses.actions}>
        <Button loading={busy} onClick={() => void submit().catch(() => {})}>
          {t("join.do")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("open.cancel")}
        </Button>
      </div>
    </Dialog>
  );
};

type Place = { ledgerId: string; seq: number };

const useJoin = (ledgerId: string) => {
  const t = useWords();
  const notify = useNotify();
  const adding = useAddEntry();
  const withdraw = useWithdrawEntry();
  const say = async (here: string, other: string, reason: string): Promise<Place[]> => {
    const claim = { kind: "same-person", body: { other, reason }, citations: [] };
    return (await adding.mutateAsync({ body: { ledgerIds: [here], claim } })).entries;
  };
  const takeBack = async (places: Place[]) => {
    for (const params of places) await withdraw.mutateAsync({ params, body: { reason: t("join.undone") } });
  };
  const join = async (other: string, reason: string) => {
    const here = await say(ledgerId, other, reason);
    const there = await say(other, ledgerId, reason).catch(async (error: unknown) => {
      await takeBack(here);
      throw error;
    });
    notify(t("join.done"), () => void takeBack([...here, ...there]));
  };
  return { join, busy: adding.isPending, problem: adding.error };
};
