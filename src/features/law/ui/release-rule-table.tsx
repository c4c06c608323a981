import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { OwnRule } from "../../../core/sentences/regimes/own-rule.ts";
import { countryName } from "../../../core/words/text.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { endReleaseRule, type KeptReleaseRule, listReleaseRules } from "../release-rule.contract.ts";
import classes from "./law.module.css";
import { useReleaseWords } from "./release-words.ts";

type Props = { name: string; rules: readonly KeptReleaseRule[]; mayChange: boolean; today: string };

/** What was entered, by state and then by the day from which it holds. */
export const ReleaseRuleTable = ({ name, rules, mayChange, today }: Props) => {
  const t = useReleaseWords();
  const columns: Column<KeptReleaseRule>[] = [
    {
      id: "state",
      header: t("release.state"),
      cell: ({ rule }) => (
        <span id={`rule-${rule.id}`}>
          {countryName(rule.country, t.lang)}
          <div className={classes.note}>{rule.says}</div>
        </span>
      ),
    },
    { id: "share", header: t("release.share"), cell: ({ rule }) => <Share rule={rule} /> },
    { id: "time", header: t("release.time"), cell: ({ rule }) => <Time rule={rule} /> },
    { id: "source", header: t("release.source"), cell: ({ rule }) => rule.source },
    {
      id: "by",
      header: t("release.by"),
      cell: ({ by, at }) => t("release.byWhom", { by, day: sayDate(at.slice(0, 10), t.lang) }),
    },
    ...(mayChange
      ? [
          {
            id: "end",
            header: t("release.end"),
            cell: ({ rule }: KeptReleaseRule) => <End rule={rule} today={today} />,
          },
        ]
      : []),
  ];
  const ordered = rules.toSorted(
    (a, b) =>
      countryName(a.rule.country, t.lang).localeCompare(countryName(b.rule.country, t.lang), t.lang) ||
      (a.rule.from < b.rule.from ? -1 : 1),
  );
  return <DataTable name={name} rows={ordered} columns={columns} rowId={({ rule }) => rule.id} />;
};

const Share = ({ rule }: { rule: OwnRule }) => {
  const t = useReleaseWords();
  const { share, counts, leastMonths, mostMonths, isAutomatic } = rule;
  const bounds = [
    leastMonths !== undefined && t("release.atLeast", { n: leastMonths }),
    mostMonths !== undefined && t("release.atMost", { n: mostMonths }),
  ].filter(Boolean);
  return (
    <>
      {[`${share} ${t(`release.${counts}`)}`, ...bounds].join("; ")}
      <div className={classes.note}>{t(isAutomatic ? "release.automatic" : "release.discretion")}</div>
    </>
  );
};

const Time = ({ rule: { from, until, goesBy } }: { rule: OwnRule }) => {
  const t = useReleaseWords();
  const says = [
    t("release.timeFrom", { day: sayDate(from, t.lang) }),
    until !== undefined && t("release.timeUntil", { day: sayDate(until, t.lang) }),
  ];
  return (
    <>
      {says.filter(Boolean).join(" ")}
      <div className={classes.note}>
        {t("release.goesBy")}: {t(goesBy === "release" ? "release.byRelease" : "release.bySentence")}
      </div>
    </>
  );
};

/** Ends a rule with a day; asked for in place. */
const End = ({ rule, today }: { rule: OwnRule; today: string }) => {
  const t = useReleaseWords();
  const notify = useNotify();
  const [until, setUntil] = useState<string>();
  const end = useAction(endReleaseRule, { invalidates: [listReleaseRules] });
  if (until === undefined)
    return (
      <Button variant="subtle" size="compact-sm" onClick={() => setUntil(rule.until ?? today)}>
        {t("release.end")}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      setUntil(undefined);
      notify(t("release.endedNow"));
    };
    end.mutate({ params: { ruleId: rule.id }, body: { until } }, { onSuccess: done });
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        type="date"
        label={t("release.lastDay")}
        required
        min={rule.from}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      <Problem error={end.error} />
      <Button type="submit" size="compact-sm" loading={end.isPending}>
        {t("release.end")}
      </Button>{" "}
      <Button variant="subtle" size="compact-sm" onClick={() => setUntil(undefined)}>
        {t("release.keep")}
      </Button>
    </form>
  );
};
