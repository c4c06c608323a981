import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api/api-error.ts";

// A refusal stays a refusal; only a server that cannot be reached is asked again.
const retry = (count: number, error: Error): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 502) && count < 2;

/** What the server has answered, kept while the program is open. */
export const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5_000 } } });
