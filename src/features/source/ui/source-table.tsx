import { useMemo } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { SourceLine } from "../source.contract.ts";
import { sayReason } from "./reasons.ts";
import { reviewOf } from "./review-of.ts";
import classes from "./sources.module.css";
import { useWords } from "./words.ts";

/** The lines of the list, in the order in which they came. */
export const SourceTable = ({ sources }: { sources: SourceLine[] }) => {
  const t = useWords();
  const columns = useMemo(
    (): Column<SourceLine>[] => [
      { id: "title", header: t("column.title"), cell: (source) => <Title source={source} /> },
      { id: "origin", header: t("column.origin"), cell: ({ origin }) => t(`origin.${origin}`) },
      {
        id: "published",
        header: t("column.published"),
        cell: ({ published }) => published && sayDate(published, t.lang),
      },
      {
        id: "received",
        header: t("column.received"),
        cell: ({ receivedOn }) => sayDate(receivedOn, t.lang),
      },
      { id: "state", header: t("column.state"), cell: (source) => <State source={source} /> },
      {
        id: "cited",
        header: t("column.cited"),
        cell: ({ citingEntries: n }) =>
          n > 0 ? t("line.cited", { n }) : <span className={classes.quiet}>{t("line.notCited")}</span>,
      },
    ],
    [t],
  );
  return <DataTable name={t("list.name")} rows={sources} columns={columns} rowId={({ id }) => id} />;
};

const Title = ({ source }: { source: SourceLine }) => {
  const t = useWords();
  const { id, title, outlet, reprintOf, attachedTo } = source;
  return (
    <div className={classes.title}>
      <PageLink to={`/sources/${id}`}>
        <bdi>{title}</bdi>
      </PageLink>
      {outlet && (
        <span className={classes.quiet}>
          {" "}
          <bdi>{outlet}</bdi>
        </span>
      )}
      {reprintOf && <Other words={t("line.reprint")} {...reprintOf} />}
      {attachedTo && <Other words={t("line.attached")} {...attachedTo} />}
    </div>
  );
};

const Other = ({ words, id, title }: { words: string; id: string; title: string }) => (
  <div className={classes.other}>
    {words}{" "}
    <PageLink to={`/sources/${id}`}>
      <bdi>{title}</bdi>
    </PageLink>
  </div>
);

const State = ({ source }: { source: SourceLine }) => {
  const t = useWords();
  const { id, state, problemId, openProposals } = source;
  if (state === "unreadable") {
    return (
      <div className={classes.unreadable}>
        {t("state.unreadable")}
        <div className={classes.reason}>{sayReason(t, problemId)}</div>
      </div>
    );
  }
  if (openProposals > 0)
    return <PageLink to={reviewOf(id)}>{t("line.proposals", { n: openProposals })}</PageLink>;
  return <span className={state === "ready" ? undefined : classes.quiet}>{t(`state.${state}`)}</span>;
};
