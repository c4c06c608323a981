import { NativeSelect } from "@mantine/core";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { dutyKinds, dutyWords } from "../../../core/casework/duties/duty-kinds.ts";
import { useSearchValues } from "../../../web/location.ts";
import { type listDue, openStates } from "../due.contract.ts";
import classes from "./duty.module.css";
import { useWords } from "./words.ts";

type Found = EndpointResponse<typeof listDue>;
type Choice = { value: string; label: string };

const names = ["state", "kind", "team", "officer", "within", "from"] as const;

/** The filters as the page's address holds them, so that a list can be sent to a colleague. */
export const useDueFilters = () => {
  const [values, change] = useSearchValues();
  const given = Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  return [given as Partial<Record<(typeof names)[number], string>>, change] as const;
};

/** What the list is narrowed to; behind each team and officer stands how much of theirs is late. */
export const DueFilters = ({ found }: { found: Found }) => {
  const t = useWords();
  const [filters, change] = useDueFilters();
  const select = (name: (typeof names)[number], label: string, data: Choice[]) => (
    <NativeSelect
      label={label}
      value={filters[name] ?? ""}
      data={[{ value: "", label: t("filter.any") }, ...data]}
      onChange={(event) => change({ [name]: event.currentTarget.value || undefined, from: undefined })}
    />
  );
  const counted = (some: Found["teams"]) =>
    some.map(({ id, name, late, due }) => ({ value: id, label: t("filter.counted", { name, late, due }) }));
  const kinds = dutyKinds.map((kind) => ({ value: kind, label: t.say(dutyWords[kind].says) }));
  return (
    <form className={classes.filters} aria-label={t("filter.name")}>
      <NativeSelect
        label={t("filter.state")}
        value={filters.state ?? "open"}
        data={["open" as const, ...openStates, "all" as const].map((value) => ({
          value,
          label: t(`state.${value}`),
        }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ state: value === "open" ? undefined : value, from: undefined });
        }}
      />
      {select("within", t("filter.within"), [
        { value: "0", label: t("filter.today") },
        { value: "7", label: t("filter.days", { n: 7 }) },
        { value: "30", label: t("filter.days", { n: 30 }) },
      ])}
      {select("kind", t("filter.kind"), kinds)}
      {select("team", t("filter.team"), counted(found.teams))}
      {select("officer", t("filter.officer"), [
        ...counted([
          { id: "me", name: t("filter.me"), ...found.mine },
          { id: "nobody", name: t("filter.nobody"), ...found.nobodys },
        ]),
        ...counted(found.officers),
      ])}
    </form>
  );
};
