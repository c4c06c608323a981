import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ApiError } from "../api/api-error.ts";
import { Loading } from "../states/loading.tsx";
import { NotFound } from "../states/not-found.tsx";
import { Problem } from "./problem.tsx";

type Props<T> = { from: UseQueryResult<T, ApiError>; children: (data: T) => ReactNode };

/** Shows what an endpoint answered, or that it is on its way, not there, or failed: `<Loaded from={query}>{(file) => …}</Loaded>`. */
export const Loaded = <T,>({ from, children }: Props<T>) => {
  if (from.data !== undefined) {
    return (
      <>
        <Problem error={from.error} onRetry={() => void from.refetch()} />
        {children(from.data)}
      </>
    );
  }
  if (from.error?.status === 404) return <NotFound />;
  if (from.error) return <Problem error={from.error} onRetry={() => void from.refetch()} />;
  return <Loading />;
};
