import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api/api-error.ts";
import { meQuery } from "./session.ts";

// A refusal stays a refusal; only a server that cannot be reached is asked again.
const retry = (count: number, error: Error): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 502) && count < 2;

// The session has ended: the next page leads to the sign-in, while this one keeps what was typed.
const noteEnd = (error: Error): void => {
  if (error instanceof ApiError && error.status === 401) queries.setQueryData(meQuery.queryKey, null);
};

/** What the server has answered, kept while the program is open. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteEnd }),
  defaultOptions: { queries: { retry, staleTime: 5_000 } },
});
