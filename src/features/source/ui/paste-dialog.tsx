import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useGo } from "../../../web/location.ts";
import { localToday } from "../../../web/parts/local-today.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import type { Details } from "./details.ts";
import { DetailsFields } from "./details-fields.tsx";
import classes from "./form.module.css";
import { useFormWords } from "./form-words.ts";
import { usePaste } from "./use-uploads.ts";

type Props = {
  ledgerId?: string | undefined;
  /** What is known already, when the text stands in for a document that cannot be read. */
  known?: Partial<Details>;
  onClose: () => void;
};

const empty: Details = {
  ...{ origin: "", team: "", receivedOn: "", title: "", outlet: "", published: "" },
};

/** Adds a text that was copied from somewhere; what is typed is kept until it is added. */
export const PasteDialog = ({ ledgerId, known = {}, onClose }: Props) => {
  const t = useFormWords();
  const go = useGo();
  const notify = useNotify();
  const name = `source.paste.${known.title ?? ""}`;
  const [draft, setDraft, forget] = useDraft(name, {
    details: { ...empty, receivedOn: localToday(), ...known },
    text: "",
  });
  const [unread, setUnread] = useState(false);
  const { busy, error, paste } = usePaste();
  const run = async () => {
    const added = await paste(draft.text, draft.details, ledgerId);
    if (!added) return;
    if (added.already) notify(t("paste.was"));
    forget();
    onClose();
    go(`/sources/${added.id}`);
  };
  return (
    <Dialog title={t("paste.title")} wide onClose={onClose}>
      <Textarea
        className={classes.text}
        label={t("paste.text")}
        description={t("paste.hint")}
        required
        autosize
        minRows={8}
        maxRows={18}
        value={draft.text}
        onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
      />
      <DetailsFields
        details={draft.details}
        onChange={(details) => setDraft({ ...draft, details })}
        chooseTeam
        onUnread={setUnread}
      />
      <Problem error={error} />
      <div className={classes.actions}>
        <Button
          disabled={draft.text.trim() === "" || unread || !draft.details.receivedOn || !draft.details.origin}
          loading={busy}
          onClick={() => void run()}
        >
          {t("paste.do")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("form.cancel")}
        </Button>
      </div>
    </Dialog>
  );
};
