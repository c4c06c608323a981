import { Button } from "@mantine/core";
import { useState } from "react";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import { countInWork, getSource, listSources, retrySource } from "../source.contract.ts";
import { useMayAdd } from "./details.ts";
import { useFormWords } from "./form-words.ts";
import { PasteDialog } from "./paste-dialog.tsx";
import { sayReason } from "./reasons.ts";
import classes from "./source-page.module.css";
import type { SourceView } from "./source-page.tsx";
import { useWords } from "./words.ts";

/** Why a document cannot be read, and what can be done about it. */
export const Unreadable = ({ source }: { source: SourceView }) => {
  const t = useFormWords();
  const words = useWords();
  const mayAdd = useMayAdd();
  const [pasting, setPasting] = useState(false);
  const retry = useAction(retrySource, { invalidates: [getSource, listSources, countInWork] });
  const { id, problemId, problem, origin, title, outlet = "", published = "", receivedOn } = source;
  return (
    <section className={classes.unreadable}>
      <h2>{t("unreadable.title")}</h2>
      <p>{sayReason(t, problemId, problem)}</p>
      <p>{t("unreadable.kept")}</p>
      <Problem error={retry.error} />
      <div className={classes.actions}>
        {mayAdd && <Button onClick={() => setPasting(true)}>{t("unreadable.paste")}</Button>}
        {source.mayChange && (
          <Button
            variant="default"
            loading={retry.isPending}
            onClick={() => retry.mutate({ params: { sourceId: id }, body: {} })}
          >
            {words("page.again")}
          </Button>
        )}
      </div>
      {pasting && (
        <PasteDialog
          known={{ origin, title, outlet, published, receivedOn }}
          ledgerId={source.forLedger?.id}
          onClose={() => setPasting(false)}
        />
      )}
    </section>
  );
};
