import { useDebouncedValue } from "@mantine/hooks";
import { useMemo } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { findFiles } from "../names.contract.ts";

/** Long enough that not every letter is asked about, short enough that nobody waits. */
const PAUSE_MS = 150;

/** The ids of the files that a typed name may mean, in any script and spelling, the likeliest first. */
export const useFilesNamed = (typed: string, kind?: "case" | "affair"): ReadonlyMap<string, number> => {
  const [q] = useDebouncedValue(typed.trim().slice(0, 200), PAUSE_MS);
  const found = useEndpoint(
    findFiles,
    { query: { q, ...(kind && { kind }) } },
    { enabled: q !== "", keepPrevious: true },
  );
  return useMemo(
    () => new Map(typed.trim() ? found.data?.files.map(({ ledgerId }, place) => [ledgerId, place]) : []),
    [typed, found.data],
  );
};
