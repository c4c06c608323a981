import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { useKeys } from "../../../web/parts/use-keys.ts";
import { listAffairs } from "../case.contract.ts";
import { silenceColumn } from "./case-columns.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { useWords } from "./words.ts";

type Answer = EndpointResponse<typeof listAffairs>;
type Affair = Answer["affairs"][number];

/** Every affair that the reader may see. */
const AffairsPage = () => {
  const affairs = useEndpoint(listAffairs, {});
  return (
    <Loaded page from={affairs}>
      {(answer) => <Affairs {...answer} />}
    </Loaded>
  );
};
export default AffairsPage;

const Affairs = ({ affairs, abilities, today }: Answer) => {
  const t = useWords();
  const [opening, setOpening] = useState(false);
  const columns = useAffairColumns(affairs, today);
  const mayOpen = abilities.includes("affair.open");
  useKeys(mayOpen ? { n: () => setOpening(true) } : {});
  const open = mayOpen && (
    <Button onClick={() => setOpening(true)} aria-keyshortcuts="n">
      {t("affairs.open")}
    </Button>
  );
  return (
    <>
      <PageTitle title={t("affairs.title")} note={t("affairs.note")} actions={affairs.length > 0 && open} />
      {affairs.length === 0 ? (
        <EmptyState title={t("affairs.empty")} action={open}>
          {mayOpen ? t("affairs.emptyNext") : t("cases.emptyReader")}
        </EmptyState>
      ) : (
        <DataTable
          name={t("affairs.title")}
          rows={affairs}
          columns={columns}
          rowId={(row) => row.ledgerId}
          sorted={{ by: "name" }}
        />
      )}
      {opening && <OpenDialog kind="affair" onClose={() => setOpening(false)} />}
    </>
  );
};

const useAffairColumns = (affairs: Affair[], today: string): Column<Affair>[] => {
  const t = useWords();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("affairs.name"),
        sortBy: (row) => row.title,
        cell: (row) => (
          <NameText latin={row.latin}>
            <PageLink to={`/affairs/${row.ledgerId}`} data-row-link>
              {row.title || "…"}
            </PageLink>
          </NameText>
        ),
      },
      {
        id: "members",
        header: t("affairs.members"),
        figures: true,
        sortBy: (row) => row.members,
        cell: (row) => row.members || null,
      },
      {
        id: "facts",
        header: t("affairs.facts"),
        figures: true,
        sortBy: (row) => row.facts,
        cell: (row) => row.facts,
      },
      {
        id: "uncited",
        header: t("cases.uncited"),
        figures: true,
        sortBy: (row) => row.uncited,
        cell: (row) => row.uncited || null,
      },
      silenceColumn(affairs, today, t),
    ],
    [affairs, today, t],
  );
};
