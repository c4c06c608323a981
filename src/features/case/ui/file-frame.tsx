import { type ReactNode, useEffect, useMemo } from "react";
import { FactDialogs } from "../../ledger/ui/fact-dialogs.tsx";
import { FilePlaceProvider } from "../../ledger/ui/file-place.ts";
import { SourceTitles } from "../../ledger/ui/source-titles.ts";
import classes from "./file.module.css";
import type { FileData } from "./file-data.ts";
import { SourceList } from "./source-list.tsx";
import { Timeline } from "./timeline.tsx";

type Props = { data: FileData; head: ReactNode; children: ReactNode };

/** A file: its head, one readable column with the sources at its end, the timeline beside it. */
export const FileFrame = ({ data, head, children }: Props) => {
  const { place, file } = data;
  const titles = useMemo(() => new Map(place.sources.map(({ id, title }) => [id, title])), [place.sources]);
  useLinkedLine();
  return (
    <FilePlaceProvider value={place}>
      <SourceTitles value={titles}>
        <FactDialogs>
          <article>
            {head}
            <div className={classes.columns}>
              <div className={classes.column}>
                {children}
                <SourceList />
              </div>
              <Timeline file={file} />
            </div>
          </article>
        </FactDialogs>
      </SourceTitles>
    </FilePlaceProvider>
  );
};

// The line that the address names is there only after the file has come.
const useLinkedLine = () => {
  useEffect(() => {
    const line = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    line?.scrollIntoView({ block: "center" });
    line?.focus({ preventScroll: true });
  }, []);
};
