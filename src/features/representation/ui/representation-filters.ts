import { useSearchValues } from "../../../web/location.ts";

export const filterNames = ["state", "counterpart", "level", "by", "ask", "ledgerId", "from", "to"] as const;
export type FilterName = (typeof filterNames)[number];
export type FilterValues = Partial<Record<FilterName, string>>;

const states = ["open", "answered", "all"] as const;
type State = (typeof states)[number];

/** The filters as the page's address holds them, so that a question can be sent to a colleague. */
export const useFilters = (): [
  FilterValues & { state: State },
  (changes: Record<string, string | undefined>) => void,
] => {
  const [values, change] = useSearchValues();
  const state = states.find((one) => one === values.state) ?? "open";
  const given = Object.fromEntries(
    filterNames.flatMap((name) => (values[name] ? [[name, values[name]] as const] : [])),
  );
  return [{ ...given, state }, change];
};
