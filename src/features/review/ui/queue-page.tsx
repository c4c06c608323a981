import { Button } from "@mantine/core";
import { useMemo } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useGo } from "../../../web/location.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { getReviewQueue, type QueueLine } from "../review.contract.ts";
import classes from "./queue.module.css";
import { useWords } from "./words.ts";

/** The sources with entries that nobody has decided yet, the oldest first. */
export default function QueuePage() {
  const t = useWords();
  const queue = useEndpoint(getReviewQueue, {});
  const count = queue.data?.sources.length;
  return (
    <>
      <PageTitle title={t("queue.title")} note={count ? t("queue.note", { n: count }) : undefined} />
      <Loaded from={queue}>
        {({ sources }) => (sources.length > 0 ? <Queue sources={sources} /> : <Nothing />)}
      </Loaded>
    </>
  );
}

const Nothing = () => {
  const t = useWords();
  const go = useGo();
  return (
    <EmptyState
      title={t("queue.none")}
      action={
        <Button variant="default" onClick={() => go("/sources")}>
          {t("queue.add")}
        </Button>
      }
    >
      {t("queue.noneHint")}
    </EmptyState>
  );
};

const Queue = ({ sources }: { sources: QueueLine[] }) => {
  const t = useWords();
  const columns = useMemo(
    (): Column<QueueLine>[] => [
      {
        id: "source",
        header: t("queue.source"),
        cell: (line) => <SourceCell line={line} />,
        sortBy: (line) => line.title,
      },
      { id: "people", header: t("queue.people"), cell: (line) => line.people.join(", ") },
      {
        id: "received",
        header: t("queue.received"),
        cell: (line) => <span className={classes.whole}>{sayDate(line.receivedOn, t.lang)}</span>,
        sortBy: (line) => line.receivedOn,
      },
      {
        id: "open",
        header: t("queue.open"),
        cell: (line) => (
          <span className={classes.whole}>{t("queue.ofAll", { open: line.open, all: line.all })}</span>
        ),
        sortBy: (line) => line.open,
        figures: true,
      },
    ],
    [t],
  );
  return (
    <DataTable
      name={t("queue.title")}
      rows={sources}
      columns={columns}
      rowId={(line) => line.id}
      sorted={{ by: "received" }}
    />
  );
};

const SourceCell = ({ line: { id, title, outlet, published, isReprint } }: { line: QueueLine }) => {
  const t = useWords();
  const about = [outlet, published && sayDate(published, t.lang), isReprint && t("queue.reprint")];
  return (
    <>
      <PageLink to={`/review/${id}`} data-row-link>
        <bdi>{title}</bdi>
      </PageLink>
      <span className={classes.about}>{about.filter(Boolean).join(" · ")}</span>
    </>
  );
};
