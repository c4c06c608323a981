import { NativeSelect, SegmentedControl, Select } from "@mantine/core";
import { askKinds, levels } from "../../../core/ledger/kinds/representation.ts";
import type { Text } from "../../../core/words/text.ts";
import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import { useFileChoices } from "../../ledger/ui/file-choices.ts";
import { listWithinPage } from "../../ledger/ui/within-page.ts";
import { type FilterName, useFilters } from "./representation-filters.ts";
import classes from "./silences.module.css";
import { useWords } from "./words.ts";

type Choice = { value: string; label: string };
type Props = { choices: { counterparts: string[]; by: string[] } };

const plain = (names: readonly string[]): Choice[] => names.map((name) => ({ value: name, label: name }));

/** What the list is narrowed to. */
export const FilterForm = ({ choices }: Props) => {
  const t = useWords();
  const [filters, change] = useFilters();
  const said = (table: Record<string, Text>) =>
    Object.entries(table).map(([value, text]) => ({ value, label: t.say(text) }));
  const select = (name: FilterName, label: string, data: Choice[]) => (
    <NativeSelect
      label={label}
      value={filters[name] ?? ""}
      data={[{ value: "", label: t("filter.any") }, ...data]}
      onChange={(event) => change({ [name]: event.currentTarget.value || undefined })}
    />
  );
  return (
    <form className={classes.filters} aria-label={t("filter.name")}>
      <SegmentedControl
        aria-label={t("filter.state")}
        value={filters.state}
        onChange={(state) => change({ state })}
        data={(["open", "answered", "all"] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <FileFilter value={filters.ledgerId} onChange={(ledgerId) => change({ ledgerId })} />
      {select("counterpart", t("filter.counterpart"), plain(choices.counterparts))}
      {select("level", t("filter.level"), said(levels))}
      {select("by", t("filter.by"), plain(choices.by))}
      {select("ask", t("filter.ask"), said(askKinds))}
      {(["from", "to"] as const).map((name) => (
        <PartialDateInput
          key={name}
          label={t(`filter.${name}`)}
          value={filters[name]}
          onChange={(date) => change({ [name]: date })}
        />
      ))}
    </form>
  );
};

type FileFilterProps = { value: string | undefined; onChange: (ledgerId: string | undefined) => void };

/** For whom it was raised: found by a name in any script, since they may be many. */
const FileFilter = ({ value, onChange }: FileFilterProps) => {
  const t = useWords();
  const { input } = useFileChoices();
  return (
    <Select
      label={t("filter.case")}
      placeholder={t("filter.any")}
      {...listWithinPage}
      {...input}
      clearable
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
};
