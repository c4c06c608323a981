import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import type { Fact, WithdrawnFact } from "../../../core/ledger/resolve.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import { HistoryDialog } from "./history-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

type Opened = { what: "correct" | "withdraw"; fact: Fact } | { what: "history"; fact: Fact | WithdrawnFact };

type Open = {
  (what: "correct" | "withdraw", fact: Fact): void;
  (what: "history", fact: Fact | WithdrawnFact): void;
};

const FactDialogContext = createContext<Open>(() => {});

/** Opens a dialog about a fact: `open('history', fact)`. */
export const useFactDialog = (): Open => useContext(FactDialogContext);

/** The dialogs about the facts of a page, of which one is open at a time. */
export const FactDialogs = ({ children }: { children: ReactNode }) => {
  const [opened, setOpened] = useState<Opened>();
  const open = useCallback<Open>((what, fact) => setOpened({ what, fact } as Opened), []);
  const close = useCallback(() => setOpened(undefined), []);
  return (
    <FactDialogContext value={open}>
      {children}
      {opened?.what === "correct" && <CorrectDialog fact={opened.fact} onClose={close} />}
      {opened?.what === "withdraw" && <WithdrawDialog fact={opened.fact} onClose={close} />}
      {opened?.what === "history" && <HistoryDialog fact={opened.fact} onClose={close} />}
    </FactDialogContext>
  );
};
