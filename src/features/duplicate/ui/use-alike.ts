import { useDebouncedValue } from "@mantine/hooks";
import type { EndpointInput } from "../../../core/api/endpoint.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { type Alike, findAlike } from "../duplicate.contract.ts";

type Asked = NonNullable<EndpointInput<typeof findAlike>["query"]>;

const SHORTEST_NAME = 3;
const none: Alike[] = [];

/** The cases that may be about this person already; none while a name is being begun. */
export const useAlike = ({ name = "", born, nationality, ledgerId }: Asked): Alike[] => {
  const [typed] = useDebouncedValue(name.trim(), 250);
  const enabled = ledgerId !== undefined || typed.length >= SHORTEST_NAME;
  const query = { ...(typed && { name: typed }), born, nationality, ledgerId };
  const { data } = useEndpoint(findAlike, { query }, { enabled, keepPrevious: true });
  return enabled ? (data?.alike ?? none) : none;
};
