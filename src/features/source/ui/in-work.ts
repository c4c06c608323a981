import { useEffect, useRef } from "react";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { countInWork } from "../source.contract.ts";

const [soon, later] = [2_000, 20_000];

/** How many sources are being worked on; `onChange` runs whenever one of them gets further. */
export const useInWork = (onChange: () => void): { waiting: number; reading: number } => {
  const before = useRef<string>(undefined);
  const asked = useEndpoint(countInWork, {}, { refetchInterval: useInterval() });
  const { waiting = 0, reading = 0 } = asked.data ?? {};
  const now = asked.data && `${waiting} ${reading}`;
  useEffect(() => {
    if (before.current !== undefined && now !== before.current) onChange();
    before.current = now;
  }, [now, onChange]);
  return { waiting, reading };
};

// Asked often only while there is something to wait for.
const useInterval = (): number => {
  const { data } = useEndpoint(countInWork, {}, { enabled: false });
  return data && data.waiting + data.reading > 0 ? soon : later;
};
