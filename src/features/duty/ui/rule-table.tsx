import { useMemo } from "react";
import { dutyKinds, dutyWords } from "../../../core/casework/duties/duty-kinds.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import type { KeptPolicyRule } from "../policy.contract.ts";
import classes from "./duty.module.css";
import { EndRule } from "./end-rule.tsx";
import { RuleHistory } from "./rule-history.tsx";
import { useRuleWords } from "./use-rule-words.ts";
import { useWords } from "./words.ts";

type Props = { rules: KeptPolicyRule[]; mayChange: boolean; today: string };

/** The rules in the order of what they are about. */
export const RuleTable = ({ rules, mayChange, today }: Props) => {
  const t = useWords();
  const { sayWhom, sayTime } = useRuleWords();
  const columns: Column<KeptPolicyRule>[] = [
    {
      id: "duty",
      header: t("column.what"),
      cell: ({ rule }) => {
        const { says, counts } = dutyWords[rule.duty];
        return (
          <span id={`rule-${rule.id}`} className={classes.rule}>
            {t.say(says)}
            {counts && <div className={classes.quiet}>{t.say(counts)}</div>}
            {rule.note && <div className={classes.quiet}>{rule.note}</div>}
          </span>
        );
      },
    },
    {
      id: "days",
      header: t("column.within"),
      cell: ({ rule }) => t("rule.days", { n: rule.days }),
      figures: true,
    },
    { id: "whom", header: t("column.whom"), cell: ({ rule }) => sayWhom(rule) },
    { id: "time", header: t("column.time"), cell: ({ rule }) => sayTime(rule) },
    { id: "set", header: t("column.set"), cell: (kept) => <RuleHistory kept={kept} /> },
    ...(mayChange
      ? [
          {
            id: "end",
            header: t("column.end"),
            cell: ({ rule }: KeptPolicyRule) => <EndRule rule={rule} today={today} />,
          },
        ]
      : []),
  ];
  const ordered = useMemo(
    () =>
      rules.toSorted(
        (a, b) =>
          dutyKinds.indexOf(a.rule.duty) - dutyKinds.indexOf(b.rule.duty) ||
          (a.rule.from < b.rule.from ? 1 : a.rule.from > b.rule.from ? -1 : 0),
      ),
    [rules],
  );
  return (
    <DataTable name={t("policy.title")} rows={ordered} columns={columns} rowId={({ rule }) => rule.id} />
  );
};
