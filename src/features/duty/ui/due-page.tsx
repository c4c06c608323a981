import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { EndpointInput, EndpointResponse } from "../../../core/api/endpoint.ts";
import { dutyWords } from "../../../core/casework/duties/duty-kinds.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { type DueLine, listDue, openStates } from "../due.contract.ts";
import { BasisCell, PeopleCell, WhatCell } from "./due-cells.tsx";
import { DueDay } from "./due-day.tsx";
import { DueFilters, useDueFilters } from "./due-filters.tsx";
import classes from "./duty.module.css";
import { StateMark } from "./state-mark.tsx";
import { useWords } from "./words.ts";

/** What is late and due over all cases, late first, by person and by team. */
export default function DuePage() {
  const t = useWords();
  const [filters, change] = useDueFilters();
  const { state = "open", ...rest } = filters;
  const query = { ...rest, ...(state !== "all" && { state }) } as EndpointInput<typeof listDue>["query"] &
    object;
  const found = useEndpoint(listDue, { query }, { keepPrevious: true });
  return (
    <>
      <PageTitle title={t("all.title")} note={<Links />} />
      <Loaded from={found}>
        {(data) => (
          <>
            <DueFilters found={data} />
            <CountLine count={data.count} />
            {data.lines.length > 0 ? <DueTable lines={data.lines} /> : <NoDuties cases={data.cases} />}
            <Pages {...data} from={Number(filters.from ?? 0)} go={(from) => change({ from })} />
          </>
        )}
      </Loaded>
    </>
  );
}

const Links = () => {
  const t = useWords();
  return (
    <span className={classes.links}>
      <PageLink to="/due/calendar">{t("all.calendar")}</PageLink>
      <PageLink to="/policy">{t("all.policy")}</PageLink>
      <PageLink to="/triage">{t("all.triage")}</PageLink>
    </span>
  );
};

const CountLine = ({ count }: { count: Record<string, number> }) => {
  const t = useWords();
  const parts = openStates.flatMap((state) =>
    count[state] ? [`${t(`state.${state}`)}: ${count[state]}`] : [],
  );
  return (
    <p className={classes.count} role="status">
      <strong>{parts.join(" · ")}</strong>
    </p>
  );
};

const DueTable = ({ lines }: { lines: DueLine[] }) => {
  const t = useWords();
  const columns = useMemo(
    (): Column<DueLine>[] => [
      { id: "state", header: t("column.state"), cell: ({ state }) => <StateMark state={state} /> },
      {
        id: "due",
        header: t("column.due"),
        cell: (line) => <DueDay {...line} />,
        sortBy: ({ due }) => due?.latest,
      },
      {
        id: "what",
        header: t("column.what"),
        cell: (line) => <WhatCell line={line} />,
        sortBy: ({ kind }) => t.say(dutyWords[kind].says),
      },
      {
        id: "for",
        header: t("column.for"),
        cell: (line) => <PeopleCell line={line} />,
        sortBy: ({ places }) => places[0]?.title,
      },
      { id: "basis", header: t("column.basis"), cell: (line) => <BasisCell line={line} /> },
    ],
    [t],
  );
  return <DataTable name={t("all.title")} rows={lines} columns={columns} rowId={({ key }) => key} />;
};

const PAGE = 200;

type PagesProps = Pick<EndpointResponse<typeof listDue>, "total" | "lines"> & {
  from: number;
  go: (from: string | undefined) => void;
};

const Pages = ({ total, lines, from, go }: PagesProps) => {
  const t = useWords();
  if (total <= PAGE) return null;
  return (
    <p className={classes.actions}>
      <span>{t("pages.shown", { from: from + 1, to: from + lines.length, total })}</span>
      {from > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => go(from > PAGE ? `${from - PAGE}` : undefined)}
        >
          {t("pages.before")}
        </Button>
      )}
      {from + lines.length < total && (
        <Button variant="default" size="compact-sm" onClick={() => go(`${from + PAGE}`)}>
          {t("pages.after")}
        </Button>
      )}
    </p>
  );
};

const NoDuties = ({ cases }: { cases: number }) => {
  const t = useWords();
  return <EmptyState title={t("all.none")}>{t(cases > 0 ? "all.noneHint" : "all.noCases")}</EmptyState>;
};
