import { Button } from "@mantine/core";
import { useMemo } from "react";
import type { Act, ActCount } from "../../../core/casework/acts.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { outcomes } from "../../../core/ledger/kinds/answer.ts";
import { levels } from "../../../core/ledger/kinds/representation.ts";
import type { Text } from "../../../core/words/text.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { listRepresentations } from "../representation.contract.ts";
import { CounterpartCell, PlacesCell, RaisedByCell, SilenceCell } from "./act-cells.tsx";
import { FilterForm } from "./filter-form.tsx";
import { filterNames, useFilters } from "./representation-filters.ts";
import classes from "./silences.module.css";
import { useWords } from "./words.ts";

/** All open silences, the longest first; and how often something was raised, by whom, with what answer. */
export default function SilencesPage() {
  const t = useWords();
  const [filters] = useFilters();
  const found = useEndpoint(listRepresentations, { query: filters }, { keepPrevious: true });
  return (
    <>
      <PageTitle title={t("silences.title")} />
      <Loaded from={found}>
        {({ acts, latin, count, choices }) => (
          <>
            <FilterForm choices={choices} />
            <CountLine count={count} />
            {acts.length > 0 ? <ActTable acts={acts} latin={latin} /> : <NoActs raised={count.acts} />}
          </>
        )}
      </Loaded>
    </>
  );
}

const CountLine = ({ count }: { count: ActCount }) => {
  const t = useWords();
  const level = count.highestLevel && (levels as Record<string, Text>)[count.highestLevel];
  const answers = Object.entries(count.outcomes).map(([outcome, n]) => {
    const text = (outcomes as Record<string, Text>)[outcome];
    return `${text ? t.say(text).toLocaleLowerCase(t.lang) : outcome}: ${n}`;
  });
  const parts = [
    t("count.acts", { n: count.acts }),
    count.since && t("count.since", { date: sayDate(count.since, t.lang) }),
    count.acts > 1 && count.latest && t("count.latest", { date: sayDate(count.latest, t.lang) }),
    level && t("count.level", { level: t.say(level) }),
    count.acts > 0 && t("count.open", { n: count.open }),
    ...answers,
  ];
  return (
    <p className={classes.count} role="status">
      <strong>{parts.filter(Boolean).join(" · ")}</strong>{" "}
      <span className={classes.quiet}>{t("count.note")}</span>
    </p>
  );
};

const daysOf = ({ silence }: Act) => (silence?.kind === "days" ? silence.atMost : undefined);

const ActTable = ({ acts, latin }: { acts: Act[]; latin: Record<string, string> }) => {
  const t = useWords();
  const longest = Math.max(0, ...acts.map((act) => daysOf(act) ?? 0));
  const columns = useMemo(
    (): Column<Act>[] => [
      {
        id: "silence",
        header: t("column.silence"),
        cell: (act) => <SilenceCell act={act} longest={longest} />,
        sortBy: daysOf,
      },
      {
        id: "on",
        header: t("column.on"),
        cell: (act) => (
          <span className={classes.date}>{act.on ? sayDate(act.on, t.lang) : t("act.noDate")}</span>
        ),
        sortBy: (act) => act.on,
      },
      {
        id: "by",
        header: t("column.by"),
        cell: (act) => <RaisedByCell act={act} />,
        sortBy: (act) => act.raisedBy,
      },
      {
        id: "to",
        header: t("column.to"),
        cell: (act) => <CounterpartCell act={act} />,
        sortBy: (act) => act.counterpart,
      },
      { id: "asks", header: t("column.asks"), cell: (act) => act.askWords.join("; ") },
      { id: "for", header: t("column.for"), cell: (act) => <PlacesCell act={act} latin={latin} /> },
    ],
    [t, longest, latin],
  );
  return (
    <DataTable
      name={t("silences.title")}
      rows={acts}
      columns={columns}
      rowId={(act) => act.key}
      sorted={{ by: "silence", descending: true }}
    />
  );
};

/** Nothing in the list: because what was asked is in another state, or because nothing was. */
const NoActs = ({ raised }: { raised: number }) => {
  const t = useWords();
  const [{ state }, change] = useFilters();
  if (raised > 0)
    return (
      <EmptyState title={t(state === "open" ? "silences.allAnswered" : "silences.noneAnswered")}>
        <Button variant="default" onClick={() => change({ state: "all" })}>
          {t("silences.showAll")}
        </Button>
      </EmptyState>
    );
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <EmptyState
      title={t("silences.none")}
      action={
        <Button variant="default" onClick={clear}>
          {t("silences.clear")}
        </Button>
      }
    >
      {t("silences.noneHint")}
    </EmptyState>
  );
};
