import type { Claim, Sensitivity } from "../../../core/ledger/entry.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { useLedgerWords } from "./ledger-words.ts";
import { useAddEntry, useWithdrawEntry } from "./use-ledger-actions.ts";

type Marks = { sensitivity: Sensitivity; shared: boolean };

/** Adds an entry to the ledgers and says so, with a way back. */
export const useAdd = () => {
  const t = useLedgerWords();
  const notify = useNotify();
  const adding = useAddEntry();
  const withdraw = useWithdrawEntry();
  const add = async (ledgerIds: string[], claim: Claim, marks: Marks) => {
    const { entries } = await adding.mutateAsync({ body: { ledgerIds, claim, ...marks } });
    const undo = async () => {
      for (const params of entries) await withdraw.mutateAsync({ params, body: { reason: t("add.undone") } });
    };
    notify(t("add.done"), () => void undo());
    return entries;
  };
  return { add, busy: adding.isPending, problem: adding.error };
};
