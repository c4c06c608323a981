import { Button, FileButton } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { listSources } from "../source.contract.ts";
import { AddDialog } from "./add-dialog.tsx";
import { useMayAdd } from "./details.ts";
import { DropZone } from "./drop-zone.tsx";
import { useInWork } from "./in-work.ts";
import { PasteDialog } from "./paste-dialog.tsx";
import { isFiltered, noFilters, SourceFilters, useFilters } from "./source-filters.tsx";
import { SourceTable } from "./source-table.tsx";
import classes from "./sources.module.css";
import { useWords } from "./words.ts";

/** All sources that one may see, and the way in for new ones. */
export default function SourcesPage() {
  const t = useWords();
  const mayAdd = useMayAdd();
  const [{ ledger }] = useSearchValues();
  const [files, setFiles] = useState<File[]>([]);
  const [pasting, setPasting] = useState(false);
  const choose = <ChooseFiles onFiles={setFiles} />;
  return (
    <>
      <PageTitle
        title={t("list.title")}
        actions={
          mayAdd && (
            <>
              {choose}
              <Button variant="default" onClick={() => setPasting(true)}>
                {t("list.paste")}
              </Button>
            </>
          )
        }
      />
      {mayAdd && files.length === 0 && !pasting && <DropZone onFiles={setFiles} />}
      {files.length > 0 && <AddDialog files={files} ledgerId={ledger} onClose={() => setFiles([])} />}
      {pasting && <PasteDialog ledgerId={ledger} onClose={() => setPasting(false)} />}
      <SourceFilters />
      <List add={mayAdd && choose} />
    </>
  );
}

const ChooseFiles = ({ onFiles }: { onFiles: (files: File[]) => void }) => {
  const t = useWords();
  return (
    <FileButton multiple onChange={(files) => files.length > 0 && onFiles(files)}>
      {(props) => <Button {...props}>{t("list.add")}</Button>}
    </FileButton>
  );
};

const List = ({ add }: { add: ReactNode }) => {
  const t = useWords();
  const [filters, change] = useFilters();
  const found = useEndpoint(listSources, { query: filters }, { keepPrevious: true });
  return (
    <>
      <InWork onChange={found.refetch} />
      <Loaded from={found}>
        {({ sources, next, ledger }) => (
          <>
            {ledger && (
              <p className={classes.of}>
                {t("list.of")}{" "}
                <NameText latin={ledger.latin}>
                  <PageLink to={`/${ledger.kind}s/${ledger.id}`}>{ledger.title}</PageLink>
                </NameText>
                <Button variant="default" onClick={() => change(noFilters)}>
                  {t("list.clear")}
                </Button>
              </p>
            )}
            {sources.length > 0 ? <SourceTable sources={sources} /> : <Nothing add={add} />}
            <nav className={classes.pages}>
              {filters.cursor && (
                <Button variant="default" onClick={() => change({ cursor: undefined })}>
                  {t("list.newest")}
                </Button>
              )}
              {next && (
                <Button variant="default" onClick={() => change({ cursor: next })}>
                  {t("list.older")}
                </Button>
              )}
            </nav>
          </>
        )}
      </Loaded>
    </>
  );
};

const InWork = ({ onChange }: { onChange: () => void }) => {
  const t = useWords();
  const { waiting, reading } = useInWork(onChange);
  const parts = [
    waiting > 0 && t("list.waiting", { n: waiting }),
    reading > 0 && t("list.reading", { n: reading }),
  ].filter((part) => part !== false);
  return (
    <p className={classes.inWork} role="status">
      {parts.join(" · ")}
    </p>
  );
};

const Nothing = ({ add }: { add: ReactNode }) => {
  const t = useWords();
  const [filters, change] = useFilters();
  if (isFiltered(filters)) {
    return (
      <EmptyState
        title={t("list.noMatch")}
        action={
          <Button variant="default" onClick={() => change(noFilters)}>
            {t("list.clear")}
          </Button>
        }
      >
        {t("list.noMatchHint")}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("list.none")} action={add}>
      {add ? t("list.noneHint") : t("list.noneReader")}
    </EmptyState>
  );
};
