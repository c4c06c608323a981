import { Button } from "@mantine/core";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { useWords } from "./words.ts";

type Props = { label: string; busy: boolean; submit: () => Promise<void>; onClose: () => void };

/** The end of a dialog: what it does, and the way out. A refusal is shown by the dialog itself. */
export const DialogActions = ({ label, busy, submit, onClose }: Props) => {
  const t = useWords();
  return (
    <div className={dialogClasses.actions}>
      <Button loading={busy} onClick={() => void submit().catch(() => {})}>
        {label}
      </Button>
      <Button variant="subtle" onClick={onClose}>
        {t("open.cancel")}
      </Button>
    </div>
  );
};
