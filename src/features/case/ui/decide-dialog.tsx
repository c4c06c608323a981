import { Radio } from "@mantine/core";
import { useState } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Disagreement } from "../../../core/ledger/disagreements.ts";
import type { Claim } from "../../../core/ledger/entry.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import type { Lang } from "../../../core/words/text.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { enoughReason, ReasonInput } from "../../ledger/ui/reason-input.tsx";
import { useAddEntry, useWithdrawEntry } from "../../ledger/ui/use-ledger-actions.ts";
import { DialogActions } from "./dialog-actions.tsx";
import { useWords } from "./words.ts";

type Props = { disagreement: Disagreement; onClose: () => void };

const sideWords = (side: Fact, sources: string[], lang: Lang): string =>
  [side.on && sayDate(side.on, lang), sayClaim(side, lang), sources.length > 0 && sources.join("; ")]
    .filter(Boolean)
    .join(" · ");

/** Says which of the disagreeing sources holds, with the reason; the decision is an entry of its own. */
export const DecideDialog = ({ disagreement: { sides }, onClose }: Props) => {
  const t = useWords();
  const { sources } = useFilePlace();
  const name = `decide.${sides.map(factKey).join()}`;
  const [{ holds, reason }, setDraft, forget] = useDraft(name, { holds: "", reason: "" });
  const [asked, setAsked] = useState(false);
  const { decide, busy, problem } = useDecide(sides);
  const submit = async () => {
    setAsked(true);
    if (!holds || !enoughReason(reason)) return;
    await decide(holds, reason);
    forget();
    onClose();
  };
  const citedBy = (side: Fact) =>
    side.citations.flatMap(({ sourceId }) => sources.find(({ id }) => id === sourceId)?.title ?? []);
  return (
    <Dialog title={t("differ.which")} onClose={onClose} wide>
      <div className={dialogClasses.fields}>
        <Radio.Group
          value={holds}
          onChange={(chosen) => setDraft({ holds: chosen, reason })}
          error={asked && !holds ? t("differ.needed") : undefined}
          aria-label={t("differ.which")}
        >
          <div className={dialogClasses.fields}>
            {sides.map((side) => (
              <Radio key={side.seq} value={String(side.seq)} label={sideWords(side, citedBy(side), t.lang)} />
            ))}
            <Radio value="all" label={t("differ.all")} />
            <Radio value="none" label={t("differ.open")} />
          </div>
        </Radio.Group>
        <ReasonInput
          value={reason}
          onChange={(words) => setDraft({ holds, reason: words })}
          missing={asked}
        />
        <Problem error={problem} />
      </div>
      <DialogActions label={t("differ.save")} {...{ busy, submit, onClose }} />
    </Dialog>
  );
};

const useDecide = (sides: readonly Fact[]) => {
  const t = useWords();
  const notify = useNotify();
  const { ledgerId, today } = useFilePlace();
  const adding = useAddEntry();
  const withdraw = useWithdrawEntry();
  const decide = async (holds: string, reason: string) => {
    const between = sides.map((side) => side.seq);
    const chosen = between.find((seq) => String(seq) === holds);
    const claim: Claim = {
      kind: "decision",
      on: today,
      body: {
        between,
        reason,
        ...(chosen === undefined ? { holds: holds === "all" ? "all" : "none" } : { holds: "one", chosen }),
      },
      citations: [],
    };
    const { entries } = await adding.mutateAsync({ body: { ledgerIds: [ledgerId], claim } });
    const [params] = entries;
    const undo = () => params && withdraw.mutate({ params, body: { reason: t("differ.undone") } });
    notify(t("differ.done"), undo);
  };
  return { decide, busy: adding.isPending, problem: adding.error };
};
