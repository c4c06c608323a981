import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { pathogens } from "../../../core/casework/triage/pathogen.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { listTriageRuns } from "../triage.contract.ts";
import { RunForm } from "./run-form.tsx";
import { useWords } from "./words.ts";

type Run = EndpointResponse<typeof listTriageRuns>["runs"][number];

/** Saved orders of urgency for an outbreak, and a new one. */
export default function RunsPage() {
  const t = useWords();
  const found = useEndpoint(listTriageRuns, {});
  return (
    <>
      <BackLink to="/due">{t("triage.due")}</BackLink>
      <PageTitle title={t("triage.title")} note={t("triage.note")} />
      <Loaded from={found}>
        {({ runs, places, mayRun, today }) => (
          <>
            <Section title={t("runs.title")} count={runs.length}>
              {runs.length > 0 ? (
                <Runs runs={runs} />
              ) : (
                <EmptyState title={t("runs.none")}>{t("runs.noneHint")}</EmptyState>
              )}
            </Section>
            {mayRun && (
              <Section title={t("runs.new")}>
                <RunForm places={places} today={today} last={runs[0]?.inputs} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

const Runs = ({ runs }: { runs: Run[] }) => {
  const t = useWords();
  const columns: Column<Run>[] = [
    {
      id: "run",
      header: t("column.run"),
      cell: ({ id, inputs }) => {
        const known = pathogens.find((one) => one.id === inputs.pathogen);
        return <PageLink to={`/triage/${id}`}>{known ? t.say(known.says) : inputs.pathogen}</PageLink>;
      },
    },
    {
      id: "on",
      header: t("column.on"),
      cell: ({ inputs }) => sayDate(inputs.on, t.lang),
      sortBy: ({ inputs }) => inputs.on,
    },
    { id: "by", header: t("column.by"), cell: ({ by }) => by, sortBy: ({ by }) => by },
    { id: "note", header: t("column.note"), cell: ({ note }) => note },
  ];
  return <DataTable name={t("runs.title")} rows={runs} columns={columns} rowId={({ id }) => id} />;
};
