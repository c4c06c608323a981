import { type ReactNode, useState } from "react";
import type { Claim } from "../../../core/ledger/entry.ts";
import type { KindName } from "../../../core/ledger/kinds/index.ts";
import { AddDialog } from "./add-dialog.tsx";
import { useFilePlace } from "./file-place.ts";
import classes from "./record-button.module.css";

type Props = { kind: KindName; body: Record<string, unknown>; children: ReactNode; label?: string };

/** Opens the form of an entry with some of it filled; not there where the reader may not add one. */
export const RecordButton = ({ kind, body, children, label }: Props) => {
  const [opened, setOpened] = useState(false);
  const { mayWork } = useFilePlace();
  if (!mayWork) return null;
  const initial = { kind, body, citations: [] } as unknown as Claim;
  return (
    <>
      <button
        type="button"
        className={classes.record}
        onClick={() => setOpened(true)}
        {...(label && { "aria-label": label })}
      >
        {children}
      </button>
      {opened && <AddDialog initial={initial} onClose={() => setOpened(false)} />}
    </>
  );
};
