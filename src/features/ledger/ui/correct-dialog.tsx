import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Claim, Sensitivity } from "../../../core/ledger/entry.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import classes from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { EntryForm } from "./entry-form.tsx";
import { factKey } from "./fact-anchor.ts";
import { useFilePlace } from "./file-place.ts";
import { useLedgerWords } from "./ledger-words.ts";
import { enoughReason, ReasonInput } from "./reason-input.tsx";
import { Said } from "./said.tsx";
import { ledgerAnswers, useCorrectEntry, useWithdrawEntry } from "./use-ledger-actions.ts";

type Props = { fact: Fact; onClose: () => void };
type Marks = { sensitivity: Sensitivity; shared: boolean };

/** Puts another version in the place of a fact; somebody who was quicker is shown beside it. */
export const CorrectDialog = ({ fact, onClose }: Props) => {
  const t = useLedgerWords();
  const { facts: all, ledgerKind } = useFilePlace();
  // An entry does not speak of itself.
  const facts = all.filter((one) => factKey(one) !== factKey(fact));
  const [tip, setTip] = useState(fact.tip);
  const [reason, setReason, forgetReason] = useDraft(`correct.${factKey(fact)}.reason`, "");
  const [missing, setMissing] = useState(false);
  const { save, busy, problem } = useSave(fact, tip);
  const submit = async (claim: Claim, marks: Marks) => {
    setMissing(!enoughReason(reason));
    if (!enoughReason(reason)) throw new Error("A reason is missing.");
    await save(claim, marks, reason);
    forgetReason();
    onClose();
  };
  return (
    <Dialog title={t("correct.title")} onClose={onClose} wide>
      <Newer {...{ fact, tip, onClose }} refused={problem?.status === 409} onMine={setTip} />
      <EntryForm
        draft={`correct.${factKey(fact)}`}
        initial={fact}
        initialMarks={{ sensitivity: fact.sensitivity, shared: fact.shared }}
        submitLabel={t("correct.save")}
        onSubmit={submit}
        onCancel={onClose}
        busy={busy}
        problem={problem?.status === 409 ? undefined : problem}
        {...{ ledgerKind, facts }}
      >
        <ReasonInput value={reason} onChange={setReason} missing={missing} />
      </EntryForm>
    </Dialog>
  );
};

const useSave = ({ ledgerId, tip: before }: Fact, tip: number) => {
  const t = useLedgerWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const correct = useCorrectEntry();
  const withdraw = useWithdrawEntry();
  const save = async (claim: Claim, marks: Marks, reason: string) => {
    try {
      const { seq } = await correct.mutateAsync({
        params: { ledgerId, seq: tip },
        body: { claim, reason, ...marks },
      });
      const undo = { reason: t("correct.undone"), restores: before };
      notify(t("correct.done"), () => withdraw.mutate({ params: { ledgerId, seq }, body: undo }));
    } catch (error) {
      // The newer version has to be seen before anything is decided.
      await Promise.all(
        ledgerAnswers.map(({ method, path }) => queries.invalidateQueries({ queryKey: [method, path] })),
      );
      throw error;
    }
  };
  return { save, busy: correct.isPending, problem: correct.error };
};

type NewerProps = Props & { tip: number; refused: boolean; onMine: (tip: number) => void };

const Newer = ({ fact, tip, refused, onMine, onClose }: NewerProps) => {
  const t = useLedgerWords();
  const { facts } = useFilePlace();
  const now = facts.find((one) => factKey(one) === factKey(fact));
  if (now ? now.tip === tip : !refused) return null;
  return (
    <section className={classes.conflict} role="alert">
      <h3>{t("conflict.title")}</h3>
      <div className={classes.sides}>
        <div>
          <h4>{t("conflict.before")}</h4>
          <Said claim={fact} />
        </div>
        <div>
          <h4>{now ? t("conflict.now") : t("conflict.gone")}</h4>
          {now && <Said claim={now} />}
        </div>
      </div>
      <p>{t("conflict.kept")}</p>
      <div className={classes.actions}>
        {now && (
          <Button variant="default" onClick={() => onMine(now.tip)}>
            {t("conflict.mine")}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t("conflict.theirs")}
        </Button>
      </div>
    </section>
  );
};
