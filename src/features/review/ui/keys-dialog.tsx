import { Dialog } from "../../ledger/ui/dialog.tsx";
import classes from "./keys-dialog.module.css";
import { useWords } from "./words.ts";

const keys = [
  ["j", "keys.next"],
  ["k", "keys.previous"],
  ["a", "keys.accept"],
  ["Shift a", "keys.acceptAll"],
  ["e", "keys.edit"],
  ["r", "keys.reject"],
  ["Shift r", "keys.rejectWhy"],
  ["u", "keys.undo"],
  ["?", "keys.help"],
] as const;

/** Shows the keys of a review. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useWords();
  return (
    <Dialog title={t("keys.title")} onClose={onClose}>
      <dl className={classes.keys}>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
