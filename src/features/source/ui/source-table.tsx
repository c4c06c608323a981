import { useMemo } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { SourceLine } from "../source.contract.ts";
import { reviewOf } from "./review-of.ts";
import classes from "./sources.module.css";
import { useWords } from "./words.ts";

/** The lines of the list, in the order in which they came. */
export const SourceTable = ({ sources }: { sources: SourceLine[] }) => {
  const t = useWords();
  const columns = useMemo(
    (): Column<SourceLine>[] => [
      { id: "title", header: t("column.title"), cell: (source) => <Title source={source} /> },
      {
        id: "origin",
        header: t("column.origin"),
        cell: ({ origin }) => <Short>{t(`origin.${origin}`)}</Short>,
      },
      {
        id: "published",
        header: t("column.published"),
        cell: ({ published }) => published && <Short>{sayDate(published, t.lang)}</Short>,
      },
      {
        id: "received",
        header: t("column.received"),
        cell: ({ receivedOn }) => <Short>{sayDate(receivedOn, t.lang)}</Short>,
      },
      { id: "state", header: t("column.state"), cell: (source) => <State source={source} /> },
      { id: "cited", header: t("column.cited"), cell: ({ citingEntries }) => <Cited n={citingEntries} /> },
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
        <bdi>{inShort(title)}</bdi>
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

const inShort = (title: string): string => (title.length > 160 ? `${title.slice(0, 160)}…` : title);

const Other = ({ words, id, title }: { words: string; id: string; title: string }) => (
  <div className={classes.other}>
    {words}{" "}
    <PageLink to={`/sources/${id}`}>
      <bdi>{title}</bdi>
    </PageLink>
  </div>
);

const Short = ({ children }: { children: string }) => <span className={classes.short}>{children}</span>;

const Cited = ({ n }: { n: number }) => {
  const t = useWords();
  return n > 0 ? (
    <Short>{t("line.cited", { n })}</Short>
  ) : (
    <span className={classes.quiet}>{t("line.notCited")}</span>
  );
};

const State = ({ source: { id, state, problemId, openProposals } }: { source: SourceLine }) => {
  const t = useWords();
  if (state === "unreadable") return <span className={classes.unreadable}>{t("state.unreadable")}</span>;
  if (state === "ready" && problemId)
    return (
      <PageLink to={reviewOf(id)} className={classes.unreadable}>
        {t("state.notRead")}
      </PageLink>
    );
  if (openProposals > 0)
    return (
      <PageLink to={reviewOf(id)} className={classes.short}>
        {t("line.proposals", { n: openProposals })}
      </PageLink>
    );
  return <span className={state === "ready" ? classes.short : classes.quiet}>{t(`state.${state}`)}</span>;
};
