import { Button, NativeSelect, Select, TextInput } from "@mantine/core";
import { type FormEvent, useMemo, useState } from "react";
import type { EndpointInput } from "../../../core/api/endpoint.ts";
import type { OwnRule } from "../../../core/sentences/regimes/own-rule.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { countriesIn } from "../../ledger/ui/country-codes.ts";
import { listWithinPage } from "../../ledger/ui/within-page.ts";
import { addReleaseRule, listReleaseRules } from "../release-rule.contract.ts";
import classes from "./release-rules.module.css";
import { useReleaseWords } from "./release-words.ts";

type Body = EndpointInput<typeof addReleaseRule>["body"];

const beginning = (today: string) => ({
  ...{ country: "", says: "", what: "discretion", counts: "served", share: "", least: "", most: "" },
  ...{ goesBy: "release", from: today, until: "", source: "", replaces: "" },
});
type Typed = ReturnType<typeof beginning>;

const monthsOf = (typed: string): number | undefined => (typed === "" ? undefined : Number(typed));

/** What is typed, as it is sent: what was left open is left out. */
const bodyOf = (typed: Typed): Body => {
  const [leastMonths, mostMonths] = [monthsOf(typed.least), monthsOf(typed.most)];
  return {
    rule: {
      ...{ country: typed.country, says: typed.says, source: typed.source, from: typed.from },
      isAutomatic: typed.what === "automatic",
      counts: typed.counts === "remitted" ? "remitted" : "served",
      goesBy: typed.goesBy === "sentence" ? "sentence" : "release",
      share: typed.share.replace(/\s/g, ""),
      ...(leastMonths !== undefined && { leastMonths }),
      ...(mostMonths !== undefined && { mostMonths }),
      ...(typed.until && { until: typed.until }),
    },
    ...(typed.replaces && { replaces: typed.replaces }),
  };
};

const isShare = (typed: string): boolean => /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/.test(typed);
const isMonths = (typed: string): boolean => /^\d{0,4}$/.test(typed);

const isWhole = ({ country, says, share, least, most, from, source }: Typed): boolean =>
  [country, says.trim(), from, source.trim()].every(Boolean) &&
  isShare(share) &&
  [least, most].every(isMonths);

/** A share of the term for a state, alone or as a reform of an earlier one. */
export const ReleaseRuleForm = ({ rules, today }: { rules: readonly OwnRule[]; today: string }) => {
  const t = useReleaseWords();
  const notify = useNotify();
  const [typed, setTyped] = useState(() => beginning(today));
  const add = useAction(addReleaseRule, { invalidates: [listReleaseRules] });
  const set = (change: Partial<Typed>) => setTyped({ ...typed, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      setTyped(beginning(today));
      notify(t("release.added"));
    };
    add.mutate({ body: bodyOf(typed) }, { onSuccess: done });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <WhoseFields {...{ typed, set, rules }} />
      <ShareFields {...{ typed, set }} />
      <TimeFields {...{ typed, set }} />
      <Problem error={add.error} />
      <div>
        <Button type="submit" loading={add.isPending} disabled={!isWhole(typed)}>
          {t("release.add")}
        </Button>
      </div>
    </form>
  );
};

type FieldsProps = { typed: Typed; set: (change: Partial<Typed>) => void };

const WhoseFields = ({ typed, set, rules }: FieldsProps & { rules: readonly OwnRule[] }) => {
  const t = useReleaseWords();
  const countries = useMemo(() => countriesIn(t.lang), [t.lang]);
  const earlier = rules.filter(({ country }) => country === typed.country);
  return (
    <>
      <Select
        label={t("release.state")}
        required
        searchable
        {...listWithinPage}
        data={countries}
        value={typed.country || null}
        onChange={(country) => set({ country: country ?? "", replaces: "" })}
      />
      {earlier.length > 0 && (
        <NativeSelect
          label={t("release.replaces")}
          description={t("release.replacesHint")}
          value={typed.replaces}
          data={[
            { value: "", label: t("release.noneReplaced") },
            ...earlier.map(({ id, says, share }) => ({ value: id, label: `${says}: ${share}` })),
          ]}
          onChange={(event) => {
            const replaces = event.currentTarget.value;
            const says = earlier.find(({ id }) => id === replaces)?.says ?? typed.says;
            set({ replaces, says });
          }}
        />
      )}
      <TextInput
        label={t("release.says")}
        description={t("release.saysHint")}
        required
        maxLength={200}
        value={typed.says}
        onChange={(event) => set({ says: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("release.what")}
        value={typed.what}
        data={(["discretion", "automatic"] as const).map((value) => ({
          ...{ value, label: t(`release.${value}`) },
        }))}
        onChange={(event) => set({ what: event.currentTarget.value })}
      />
    </>
  );
};

const ShareFields = ({ typed, set }: FieldsProps) => {
  const t = useReleaseWords();
  const months = (name: "least" | "most") => (
    <TextInput
      label={t(`release.${name}`)}
      inputMode="numeric"
      value={typed[name]}
      error={isMonths(typed[name]) ? undefined : t("release.monthsFault")}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <TextInput
        label={t("release.share")}
        placeholder="2/3"
        required
        value={typed.share}
        error={typed.share === "" || isShare(typed.share) ? undefined : t("release.shareFault")}
        onChange={(event) => set({ share: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("release.counts")}
        value={typed.counts}
        data={(["served", "remitted"] as const).map((value) => ({ value, label: t(`release.${value}`) }))}
        onChange={(event) => set({ counts: event.currentTarget.value })}
      />
      {months("least")}
      {months("most")}
    </>
  );
};

const TimeFields = ({ typed, set }: FieldsProps) => {
  const t = useReleaseWords();
  return (
    <>
      <NativeSelect
        label={t("release.goesBy")}
        value={typed.goesBy}
        data={[
          { value: "release", label: t("release.byRelease") },
          { value: "sentence", label: t("release.bySentence") },
        ]}
        onChange={(event) => set({ goesBy: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("release.from")}
        required
        value={typed.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("release.until")}
        value={typed.until}
        min={typed.from}
        onChange={(event) => set({ until: event.currentTarget.value })}
      />
      <TextInput
        label={t("release.source")}
        description={t("release.sourceHint")}
        required
        maxLength={500}
        value={typed.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
    </>
  );
};
