import type { Claim } from "../../../core/ledger/entry.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { Dialog } from "./dialog.tsx";
import { EntryForm } from "./entry-form.tsx";
import { useFilePlace } from "./file-place.ts";
import { useLedgerWords } from "./ledger-words.ts";
import { useAdd } from "./use-add.ts";

type Props = {
  onClose: () => void;
  /** What the form begins with. */
  initial?: Claim | undefined;
};

/** Adds an entry to the file of the page. */
export const AddDialog = ({ onClose, initial }: Props) => {
  const t = useLedgerWords();
  const { ledgerId, ledgerKind, facts } = useFilePlace();
  const { add, busy, problem } = useAdd();
  return (
    <Dialog title={t("add.title")} onClose={onClose} wide>
      <EntryForm
        draft={`entry.${ledgerId}${initial ? `.${JSON.stringify(initial)}` : ""}`}
        initial={initial}
        submitLabel={t("add.save")}
        onSubmit={(claim, marks) => add([ledgerId], claim, marks).then(onClose)}
        onCancel={onClose}
        {...{ ledgerKind, facts, busy, problem }}
      />
      {ledgerKind === "case" && !initial && (
        <p>
          <PageLink to={`/entries/new?ledger=${ledgerId}`}>{t("add.several")}</PageLink>
        </p>
      )}
    </Dialog>
  );
};
