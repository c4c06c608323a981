import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { pathogens } from "../../../core/casework/triage/pathogen.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { bands, getTriageRun, type TriageResult } from "../triage.contract.ts";
import { RunFigures } from "./run-figures.tsx";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

type Found = EndpointResponse<typeof getTriageRun>;

/** A saved order of urgency: bands with their reasons, and apart those of whom too little is known. */
export default function RunPage() {
  const t = useWords();
  const runId = usePathParam("runId");
  const found = useEndpoint(getTriageRun, { params: { runId } });
  return (
    <Loaded page from={found}>
      {(data) => (
        <>
          <BackLink to="/triage">{t("triage.back")}</BackLink>
          <Head {...data} />
          {bands.map((band) => (
            <Band key={band} band={band} results={data.results.filter((one) => one.band === band)} />
          ))}
          {data.notHeld > 0 && <p className={classes.quiet}>{t("run.notHeld", { n: data.notHeld })}</p>}
          <RunFigures inputs={data.run.inputs} />
        </>
      )}
    </Loaded>
  );
}

const Head = ({ run, label }: Found) => {
  const t = useWords();
  const known = pathogens.find(({ id }) => id === run.inputs.pathogen);
  const disease = known ? t.say(known.says) : run.inputs.pathogen;
  return (
    <>
      <PageTitle
        title={`${t("triage.title")}: ${disease}`}
        note={[run.by, run.note].filter(Boolean).join(" · ")}
      />
      <p className={classes.label}>{label[t.lang]}</p>
      <p className={classes.quiet}>{t("run.of", { day: sayDate(run.inputs.on, t.lang) })}</p>
    </>
  );
};

const Band = ({ band, results }: { band: TriageResult["band"]; results: TriageResult[] }) => {
  const t = useWords();
  if (results.length === 0) return null;
  const columns: Column<TriageResult>[] = [
    {
      id: "name",
      header: t("column.name"),
      sortBy: ({ title }) => title,
      cell: ({ ledgerId, title, latin }) => (
        <NameText latin={latin}>
          <PageLink to={`/cases/${ledgerId}`}>{title}</PageLink>
        </NameText>
      ),
    },
    {
      id: "place",
      header: t("column.place"),
      sortBy: ({ facility }) => facility,
      cell: ({ facility }) => facility ?? <span className={classes.quiet}>{t("answer.open")}</span>,
    },
    { id: "reasons", header: t("column.reasons"), cell: reasonsCell },
    {
      id: "missing",
      header: t("column.missing"),
      cell: ({ missing }) =>
        missing.length === 0 ? null : (
          <div className={classes.reason}>{missing.map((text) => text[t.lang]).join("; ")}</div>
        ),
    },
  ];
  return (
    <Section title={t(`band.${band}`)} count={results.length} id={band}>
      <div className={classes.band}>
        <DataTable
          name={t(`band.${band}`)}
          rows={results}
          columns={columns}
          rowId={({ ledgerId }) => ledgerId}
        />
      </div>
    </Section>
  );
};

const reasonsCell = (result: TriageResult) =>
  result.reasons.length > 0 || result.mayBeHigh ? <Reasons result={result} /> : null;

const Reasons = ({ result: { reasons, mayBeHigh } }: { result: TriageResult }) => {
  const t = useWords();
  const unread = { "not verified": t("run.unread"), "partly verified": t("run.partly"), verified: undefined };
  return (
    <ul className={classes.reasons}>
      {mayBeHigh && <li>{t("band.mayBeHigh")}</li>}
      {reasons.map(({ says, mark = "verified" }) => (
        <li key={says.en} className={classes.reason}>
          {says[t.lang]}
          {unread[mark] && <span className={classes.quiet}> {unread[mark]}</span>}
        </li>
      ))}
    </ul>
  );
};
