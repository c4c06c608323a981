import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Problem } from "../../../web/parts/problem.tsx";
import dialogClasses from "../../ledger/ui/dialog.module.css";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { LedgerInput } from "../../ledger/ui/ledger-input.tsx";
import type { Subject } from "../review.contract.ts";
import { usePeopleWords } from "./people-words.ts";
import { useLink } from "./use-link.ts";
import { useWords } from "./words.ts";

type Props = { subject: Subject; kind: "case" | "affair"; onClose: () => void; onDone: () => void };

/** Links a person or group to a file that exists already. */
export const ChooseDialog = ({ subject, kind, onClose, onDone }: Props) => {
  const t = usePeopleWords();
  const words = useWords();
  const [ledgerId, setLedgerId] = useState("");
  const { save, isPending, error } = useLink(subject.id, onDone);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save({ ledgerId });
    onClose();
  };
  return (
    <Dialog title={t("choose.title", { name: subject.name })} onClose={onClose}>
      <form className={dialogClasses.fields} onSubmit={(event) => void submit(event).catch(() => {})}>
        <LedgerInput
          label={t(`choose.${kind}`)}
          kind={kind}
          required
          error={undefined}
          value={ledgerId}
          onChange={(id) => setLedgerId(String(id))}
        />
        <Problem error={error} />
        <div className={dialogClasses.actions}>
          <Button type="submit" loading={isPending} disabled={ledgerId === ""}>
            {t("choose.do")}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {words("dialog.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
