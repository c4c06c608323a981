import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { joinCases } from "../../case/case.contract.ts";
import { ledgerAnswers } from "../../ledger/ui/use-ledger-actions.ts";
import { keepApart, takeBackDecision } from "../duplicate.contract.ts";
import { useWords } from "./words.ts";

/** What can be said of two cases. */
export type Verdict = "same" | "apart";

/** Two cases by their ids. */
export type TwoCases = { one: string; other: string };

/** Says of two cases that they are about one person or about two, and takes it back. */
export const useDeciding = () => {
  const t = useWords();
  const notify = useNotify();
  const join = useAction(joinCases, { invalidates: ledgerAnswers });
  const part = useAction(keepApart, { invalidates: ledgerAnswers });
  const back = useAction(takeBackDecision, { invalidates: ledgerAnswers });
  const takeBack = ({ one, other }: TwoCases, reason: string) =>
    back.mutateAsync({ params: { ledgerId: one, other }, body: { reason } });
  const decide = async (verdict: Verdict, pair: TwoCases, reason: string) => {
    const saying = verdict === "same" ? join : part;
    await saying.mutateAsync({ params: { ledgerId: pair.one }, body: { other: pair.other, reason } });
    const undo = () => void takeBack(pair, t("back.undone")).catch((error: Error) => notify(error.message));
    notify(t(`${verdict}.done`), undo);
  };
  return {
    decide,
    takeBack: async (pair: TwoCases, reason: string) => {
      await takeBack(pair, reason);
      notify(t("back.done"));
    },
    busy: join.isPending || part.isPending || back.isPending,
    problem: join.error ?? part.error ?? back.error,
  };
};
