import { Button, Checkbox, MultiSelect, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useMemo, useState } from "react";
import type { EndpointInput } from "../../../core/api/endpoint.ts";
import { dutyWords } from "../../../core/casework/duties/duty-kinds.ts";
import type { PolicyRule } from "../../../core/casework/duties/policy.ts";
import { ruledDuties } from "../../../core/casework/duties/rule-fault.ts";
import { levels } from "../../../core/ledger/kinds/representation.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { countriesIn } from "../../ledger/ui/country-codes.ts";
import { listWithinPage } from "../../ledger/ui/within-page.ts";
import { addPolicyRule, getPolicy } from "../policy.contract.ts";
import classes from "./duty.module.css";
import { useRuleWords } from "./use-rule-words.ts";
import { useWords } from "./words.ts";

type Body = EndpointInput<typeof addPolicyRule>["body"];
type When = NonNullable<PolicyRule["when"]>;

const beginning = (today: string) => ({
  ...{ duty: "next-visit" as PolicyRule["duty"], days: "30", from: today, until: "", note: "", replaces: "" },
  ...{ countries: [] as string[], phase: "", severity: "", level: "", vulnerable: false },
});
type Typed = ReturnType<typeof beginning>;

const phases = ["before trial", "sentenced"] as const;
const severities = ["low", "serious", "grave"] as const;
const levelNames = Object.keys(levels) as (keyof typeof levels)[];

/** Only a concern is more or less grave, and only a representation is raised at a level. */
const hasSeverity = ({ duty }: Typed): boolean =>
  duty === "assess-concern" || duty === "tell-management" || duty === "tell-minister";
const hasLevel = ({ duty }: Typed): boolean => duty === "chase-representation";

/** What is typed, as it is sent: what was left open is left out. */
const bodyOf = (typed: Typed): Body => {
  const phase = phases.find((one) => one === typed.phase);
  const severity = hasSeverity(typed) ? severities.find((one) => one === typed.severity) : undefined;
  const level = hasLevel(typed) ? levelNames.find((one) => one === typed.level) : undefined;
  const when: When = {
    ...(typed.countries.length > 0 && { countries: typed.countries }),
    ...(phase && { phase }),
    ...(severity && { severity }),
    ...(level && { level }),
    ...(typed.vulnerable && { vulnerable: true as const }),
  };
  return {
    rule: {
      ...{ duty: typed.duty, days: Number(typed.days), from: typed.from },
      ...(Object.keys(when).length > 0 && { when }),
      ...(typed.until && { until: typed.until }),
      ...(typed.note.trim() && { note: typed.note }),
    },
    ...(typed.replaces && { replaces: typed.replaces }),
  };
};

/** A new rule, alone or in the place of another from a day on. */
export const RuleForm = ({ rules, today }: { rules: PolicyRule[]; today: string }) => {
  const t = useWords();
  const notify = useNotify();
  const [typed, setTyped] = useState(() => beginning(today));
  const add = useAction(addPolicyRule, { invalidates: [getPolicy] });
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const { counts } = dutyWords[typed.duty];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      setTyped(beginning(today));
      notify(t("rule.added"));
    };
    add.mutate({ body: bodyOf(typed) }, { onSuccess: done });
  };
  return (
    <form className={classes.columns} onSubmit={submit}>
      <NativeSelect
        label={t("column.what")}
        value={typed.duty}
        data={ruledDuties.map((value) => ({ value, label: t.say(dutyWords[value].says) }))}
        onChange={(event) =>
          set({
            duty: ruledDuties.find((one) => one === event.currentTarget.value) ?? typed.duty,
            replaces: "",
          })
        }
      />
      <TextInput
        label={t("rule.within")}
        description={counts && t.say(counts)}
        inputWrapperOrder={["label", "input", "description", "error"]}
        inputMode="numeric"
        required
        value={typed.days}
        error={/^\d{1,4}$/u.test(typed.days) ? undefined : t("fault.days")}
        onChange={(event) => set({ days: event.currentTarget.value })}
      />
      <Whom typed={typed} set={set} />
      <TimeFields typed={typed} set={set} rules={rules.filter(({ duty }) => duty === typed.duty)} />
      <TextInput
        label={t("rule.note")}
        maxLength={500}
        value={typed.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Problem error={add.error} />
      <div className={classes.submit}>
        <Button
          type="submit"
          loading={add.isPending}
          disabled={!/^\d{1,4}$/u.test(typed.days) || !typed.from}
        >
          {t("policy.add")}
        </Button>
      </div>
    </form>
  );
};

type FieldsProps = { typed: Typed; set: (change: Partial<Typed>) => void };

const Whom = ({ typed, set }: FieldsProps) => {
  const t = useWords();
  const countries = useMemo(() => countriesIn(t.lang), [t.lang]);
  const any = { value: "", label: t("whom.all") };
  return (
    <>
      <MultiSelect
        label={t("whom.countries")}
        placeholder={typed.countries.length === 0 ? t("whom.everywhere") : ""}
        searchable
        {...listWithinPage}
        data={countries}
        value={typed.countries}
        onChange={(chosen) => set({ countries: chosen })}
      />
      <NativeSelect
        label={t("whom.phase")}
        value={typed.phase}
        data={[any, ...phases.map((value) => ({ value, label: t(`phase.${value}`) }))]}
        onChange={(event) => set({ phase: event.currentTarget.value })}
      />
      {hasSeverity(typed) && (
        <NativeSelect
          label={t("whom.severity")}
          value={typed.severity}
          data={[any, ...severities.map((value) => ({ value, label: t(`severity.${value}`) }))]}
          onChange={(event) => set({ severity: event.currentTarget.value })}
        />
      )}
      {hasLevel(typed) && (
        <NativeSelect
          label={t("whom.level")}
          value={typed.level}
          data={[any, ...levelNames.map((value) => ({ value, label: t.say(levels[value]) }))]}
          onChange={(event) => set({ level: event.currentTarget.value })}
        />
      )}
      <Checkbox
        className={classes.check}
        label={t("whom.onlyVulnerable")}
        checked={typed.vulnerable}
        onChange={(event) => set({ vulnerable: event.currentTarget.checked })}
      />
    </>
  );
};

const TimeFields = ({ typed, set, rules }: FieldsProps & { rules: PolicyRule[] }) => {
  const t = useWords();
  const { sayWhom } = useRuleWords();
  const labelOf = (rule: PolicyRule) => `${t("rule.days", { n: rule.days })}: ${sayWhom(rule)}`;
  return (
    <>
      <NativeSelect
        label={t("rule.replaces")}
        description={t("rule.replacesHint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={typed.replaces}
        data={[
          { value: "", label: t("rule.none") },
          ...rules.map((rule) => ({ value: rule.id, label: labelOf(rule) })),
        ]}
        onChange={(event) => set({ replaces: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("rule.from")}
        required
        value={typed.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("rule.until")}
        value={typed.until}
        min={typed.from}
        onChange={(event) => set({ until: event.currentTarget.value })}
      />
    </>
  );
};
