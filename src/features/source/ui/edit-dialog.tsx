import { Button } from "@mantine/core";
import { useState } from "react";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import { changeSource, getSource, listSources } from "../source.contract.ts";
import type { Details } from "./details.ts";
import { DetailsFields } from "./details-fields.tsx";
import classes from "./form.module.css";
import { useFormWords } from "./form-words.ts";
import type { SourceView } from "./source-page.tsx";

type Props = { source: SourceView; onClose: () => void };

/** Corrects what is known of a source. */
export const EditDialog = ({ source, onClose }: Props) => {
  const t = useFormWords();
  const notify = useNotify();
  const { id, origin, receivedOn, title, filename, outlet = "", published = "" } = source;
  const [details, setDetails, forget] = useDraft<Details>(`source.edit.${id}`, {
    ...{ origin, receivedOn, outlet, published, team: "", title: title === filename ? "" : title },
  });
  const [unread, setUnread] = useState(false);
  const save = useAction(changeSource, { invalidates: [getSource, listSources] });
  const run = async () => {
    const { team: _, origin: chosen, ...said } = details;
    await save.mutateAsync({ params: { sourceId: id }, body: { ...said, origin: chosen || origin } });
    forget();
    onClose();
    notify(t("edit.done"));
  };
  return (
    <Dialog title={t("edit.title")} onClose={onClose}>
      <DetailsFields details={details} onChange={setDetails} onUnread={setUnread} />
      <Problem error={save.error} />
      <div className={classes.actions}>
        <Button
          disabled={unread || !details.receivedOn}
          loading={save.isPending}
          onClick={() => void run().catch(() => {})}
        >
          {t("edit.do")}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {t("form.cancel")}
        </Button>
      </div>
    </Dialog>
  );
};
