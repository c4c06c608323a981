import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { useKeys } from "../../../web/parts/use-keys.ts";
import { useFilesNamed } from "../../names/ui/use-files-named.ts";
import { type CaseSummary, listCases } from "../case.contract.ts";
import { useCaseColumns } from "./case-columns.tsx";
import { fits, states } from "./case-filter.ts";
import classes from "./lists.module.css";
import { OpenDialog } from "./open-dialog.tsx";
import { useWords } from "./words.ts";

type Answer = EndpointResponse<typeof listCases>;

/** Every case that the reader may see. */
const CasesPage = () => {
  const cases = useEndpoint(listCases, {});
  return (
    <Loaded page from={cases}>
      {(answer) => <Cases {...answer} />}
    </Loaded>
  );
};
export default CasesPage;

const Cases = ({ cases, abilities, today }: Answer) => {
  const t = useWords();
  const [opening, setOpening] = useState(false);
  const mayOpen = abilities.includes("case.open");
  useKeys(mayOpen ? { n: () => setOpening(true) } : {});
  const open = mayOpen && (
    <Button onClick={() => setOpening(true)} aria-keyshortcuts="n">
      {t("cases.open")}
    </Button>
  );
  return (
    <>
      <PageTitle title={t("cases.title")} actions={cases.length > 0 && open} />
      {cases.length === 0 ? (
        <EmptyState title={t("cases.empty")} action={open}>
          {mayOpen ? t("cases.emptyNext") : t("cases.emptyReader")}{" "}
          {mayOpen && <PageLink to="/sources">{t("cases.addSources")}</PageLink>}
        </EmptyState>
      ) : (
        <CaseTable cases={cases} today={today} />
      )}
      {opening && <OpenDialog kind="case" onClose={() => setOpening(false)} />}
    </>
  );
};

const CaseTable = ({ cases, today }: { cases: CaseSummary[]; today: string }) => {
  const t = useWords();
  const columns = useCaseColumns(cases, today);
  const [{ q = "", state = "" }, change] = useSearchValues();
  const named = useFilesNamed(q, "case");
  const shown = cases.filter((one) => fits(one, { words: q, state, named }, t.lang));
  return (
    <>
      <search className={classes.filters}>
        <TextInput
          type="search"
          label={t("cases.filter")}
          value={q}
          autoComplete="off"
          onChange={(event) => change({ q: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label={t("cases.state")}
          value={state}
          data={[
            { value: "", label: t("cases.allStates") },
            ...states.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChange={(event) => change({ state: event.currentTarget.value || undefined })}
        />
        <output className={classes.count}>{t("cases.count", { n: shown.length })}</output>
      </search>
      {shown.length === 0 ? (
        <p>
          {t("cases.none")}{" "}
          <Button variant="subtle" onClick={() => change({ q: undefined, state: undefined })}>
            {t("cases.clear")}
          </Button>
        </p>
      ) : (
        <DataTable
          name={t("cases.title")}
          rows={shown}
          columns={columns}
          rowId={(row) => row.ledgerId}
          sorted={{ by: "name" }}
        />
      )}
    </>
  );
};
