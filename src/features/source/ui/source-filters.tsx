import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { useSearchValues } from "../../../web/location.ts";
import { origins, states } from "../source.contract.ts";
import classes from "./sources.module.css";
import { useWords } from "./words.ts";

const one = <T extends string>(choices: readonly T[], given: string | undefined): T | undefined =>
  choices.find((choice) => choice === given);

/** What the list is narrowed to, as the page's address holds it; another filter begins with the newest. */
export const useFilters = () => {
  const [values, change] = useSearchValues();
  const { q, cursor, ledger } = values;
  const [origin, state] = [one(origins, values.origin), one(states, values.state)];
  const filters = {
    ...(q && { q }),
    ...(cursor && { cursor }),
    ...(ledger && { ledgerId: ledger }),
    ...(origin && { origin }),
    ...(state && { state }),
  };
  return [filters, change] as const;
};

export const noFilters = {
  q: undefined,
  origin: undefined,
  state: undefined,
  cursor: undefined,
  ledger: undefined,
};

/** Whether something is left out of the list. */
export const isFiltered = (filters: ReturnType<typeof useFilters>[0]): boolean =>
  Object.keys(filters).length > 0;

/** Words, kind and state. */
export const SourceFilters = () => {
  const t = useWords();
  const [filters, change] = useFilters();
  const [words, setWords] = useState(filters.q ?? "");
  const narrow = (changes: Record<string, string>) =>
    change(
      Object.fromEntries(
        Object.entries({ ...changes, cursor: "" }).map(([name, value]) => [name, value || undefined]),
      ),
    );
  const find = useDebouncedCallback((q: string) => narrow({ q: q.trim() }), 300);
  return (
    <form
      className={classes.filters}
      aria-label={t("filter.name")}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextInput
        type="search"
        label={t("filter.words")}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={t("filter.origin")}
        value={filters.origin ?? ""}
        data={[
          { value: "", label: t("filter.any") },
          ...origins.map((value) => ({ value, label: t(`origin.${value}`) })),
        ]}
        onChange={(event) => narrow({ origin: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("filter.state")}
        value={filters.state ?? ""}
        data={[
          { value: "", label: t("filter.any") },
          ...states.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={(event) => narrow({ state: event.currentTarget.value })}
      />
    </form>
  );
};
