import { Button } from "@mantine/core";
import { useState } from "react";
import { useGo } from "../../../web/location.ts";
import { EditDialog } from "./edit-dialog.tsx";
import { reviewOf } from "./review-of.ts";
import classes from "./source-page.module.css";
import type { SourceView } from "./source-page.tsx";
import { useWords } from "./words.ts";

/** What can be done with a source. */
export const SourceActions = ({ source }: { source: SourceView }) => {
  const t = useWords();
  const go = useGo();
  const [editing, setEditing] = useState(false);
  const { id, state, openProposals, mayChange } = source;
  return (
    <>
      {state === "ready" && (
        <Button variant={openProposals > 0 ? "filled" : "default"} onClick={() => go(reviewOf(id))}>
          {t(openProposals > 0 ? "page.review" : "page.reading")}
          {openProposals > 0 && ` (${openProposals})`}
        </Button>
      )}
      {mayChange && (
        <Button variant="default" onClick={() => setEditing(true)}>
          {t("page.edit")}
        </Button>
      )}
      <Button
        variant="default"
        component="a"
        className={classes.original ?? ""}
        href={`/api/sources/${id}/file`}
        download
      >
        {t("page.original")}
      </Button>
      {editing && <EditDialog source={source} onClose={() => setEditing(false)} />}
    </>
  );
};
