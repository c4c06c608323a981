import { useMemo } from "react";
import { silenceSince } from "../../../core/casework/silences.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { countryName } from "../../../core/words/text.ts";
import type { Column } from "../../../web/parts/data-table.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { SilenceBar } from "../../../web/parts/silence-bar.tsx";
import type { CaseSummary } from "../case.contract.ts";
import classes from "./lists.module.css";
import { useWords } from "./words.ts";

type Say = ReturnType<typeof useWords>;

/** Of a stay from one day to another, the first. */
const startOf = (on: string): string => on.split("/")[0] || on;

const daysOf = (since: string | undefined, today: string): number | undefined => {
  const silence = since === undefined ? undefined : silenceSince(since, today);
  return silence?.kind === "days" ? silence.atLeast : undefined;
};

type WithSilence = { openRepresentations: number; longestOpenSince?: string | undefined };

/** The longest silence of each line as a length, against the longest of all. */
export const silenceColumn = <T extends WithSilence>(rows: T[], today: string, t: Say): Column<T> => {
  const longest = Math.max(0, ...rows.map((row) => daysOf(row.longestOpenSince, today) ?? 0));
  return {
    id: "silence",
    header: t("cases.silence"),
    sortBy: (row) => daysOf(row.longestOpenSince, today),
    cell: (row) => {
      const days = daysOf(row.longestOpenSince, today);
      if (row.openRepresentations === 0) return null;
      return (
        <div className={classes.silence}>
          {days !== undefined && <SilenceBar days={days} longest={longest} />}
          {(days === undefined || row.openRepresentations > 1) && (
            <span className={classes.small}>{t("cases.openCount", { n: row.openRepresentations })}</span>
          )}
        </div>
      );
    },
  };
};

const Name = ({ row }: { row: CaseSummary }) => (
  <>
    <PageLink to={`/cases/${row.ledgerId}`} data-row-link>
      {row.title || "…"}
    </PageLink>
    {(row.latin || row.otherNames.length > 0) && (
      <span className={classes.small}>
        <bdi>{[...(row.latin ? [row.latin] : []), ...row.otherNames].join(", ")}</bdi>
      </span>
    )}
  </>
);

const Where = ({ row }: { row: CaseSummary }) => {
  const t = useWords();
  if (row.state !== "held") return <span>{stateWords(t, row.state)}</span>;
  return (
    <>
      {row.country && countryName(row.country, t.lang)}
      <span className={classes.small}>{row.facility ?? t("state.not known")}</span>
    </>
  );
};

const sinceOf = ({ heldSince }: CaseSummary, t: Say): string =>
  heldSince ? sayDate(startOf(heldSince), t.lang) : t("state.not known");

const Unsettled = ({ row }: { row: CaseSummary }) => {
  const t = useWords();
  return (
    <>
      {row.uncited || null}
      {row.disagreements > 0 && (
        <span className={classes.disputed}>{t("cases.disagree", { n: row.disagreements })}</span>
      )}
    </>
  );
};

const stateKeys = ["held", "released", "returned", "died"] as const;

const stateWords = (t: Say, state: string): string =>
  t(`state.${stateKeys.find((key) => key === state) ?? "not known"}`);

const namesOf = (codes: readonly string[], t: Say): string =>
  codes.map((code) => countryName(code, t.lang)).join(", ");

/** The columns of the list of cases. */
export const useCaseColumns = (cases: CaseSummary[], today: string): Column<CaseSummary>[] => {
  const t = useWords();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("cases.name"),
        sortBy: (row) => row.title,
        cell: (row) => <Name row={row} />,
      },
      {
        id: "nationality",
        header: t("cases.nationality"),
        sortBy: (row) => namesOf(row.nationalities, t) || undefined,
        cell: (row) => namesOf(row.nationalities, t) || t("state.not known"),
      },
      {
        id: "where",
        header: t("cases.where"),
        sortBy: (row) => (row.country ? countryName(row.country, t.lang) : undefined),
        cell: (row) => <Where row={row} />,
      },
      {
        id: "since",
        header: t("cases.since"),
        sortBy: (row) => (row.state === "held" ? row.heldSince : undefined),
        cell: (row) =>
          row.state === "held" ? <span className={classes.whole}>{sinceOf(row, t)}</span> : null,
      },
      silenceColumn(cases, today, t),
      {
        id: "uncited",
        header: t("cases.uncited"),
        figures: true,
        sortBy: (row) => row.uncited,
        cell: (row) => (row.uncited || row.disagreements ? <Unsettled row={row} /> : null),
      },
    ],
    [cases, today, t],
  );
};
