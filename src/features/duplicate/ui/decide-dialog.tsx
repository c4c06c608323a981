import { Button } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { enoughReason, ReasonInput } from "../../ledger/ui/reason-input.tsx";
import { type TwoCases, useDeciding } from "./use-deciding.ts";
import { useWords } from "./words.ts";

/** What is done about two cases. */
export type Step = "same" | "apart" | "back";

type Props = { step: Step; pair: TwoCases; titles: readonly [string, string]; onClose: () => void };

/** Asks why, and then says in both files that they are about one person or about two, or takes that back. */
export const DecideDialog = ({ step, pair, titles, onClose }: Props) => {
  const t = useWords();
  const [{ reason }, setDraft, forget] = useDraft(`pair.${step}.${pair.one}.${pair.other}`, { reason: "" });
  const [asked, setAsked] = useState(false);
  const { decide, takeBack, busy, problem } = useDeciding();
  const submit = async () => {
    setAsked(true);
    if (!enoughReason(reason)) return;
    await (step === "back" ? takeBack(pair, reason) : decide(step, pair, reason));
    forget();
    onClose();
  };
  return (
    <Dialog title={t(`${step}.title`)} onClose={onClose}>
      <div className={dialogClasses.quoted}>
        {titles.map((title, place) => (
          <div key={place === 0 ? "one" : "other"}>
            <bdi>{title}</bdi>
          </div>
        ))}
      </div>
      <p>{t(`${step}.explain`)}</p>
      <div className={dialogClasses.fields}>
        <ReasonInput value={reason} onChange={(words) => setDraft({ reason: words })} missing={asked} />
        <Problem error={problem} />
      </div>
      <div className={dialogClasses.actions}>
        <Button loading={busy} onClick={() => void submit().catch(() => {})}>
          {t(`${step}.do`)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("do.cancel")}
        </Button>
      </div>
    </Dialog>
  );
};
