import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ApiError } from "../api/api-error.ts";
import { Failed } from "../states/failed.tsx";
import { Loading } from "../states/loading.tsx";
import { NotFound } from "../states/not-found.tsx";
import { Problem } from "./problem.tsx";

type Props<T> = {
  from: UseQueryResult<T, ApiError>;
  /** What is loaded is the page with its title: a failure then has a title of its own. */
  page?: true;
  children: (data: T) => ReactNode;
};

/** Shows what an endpoint answered, or that it is on its way, not there, or failed: `<Loaded from={query}>{(file) => …}</Loaded>`. */
export const Loaded = <T,>({ from, page, children }: Props<T>) => {
  if (from.data !== undefined) {
    return (
      <>
        <Problem error={from.error} onRetry={() => void from.refetch()} />
        {children(from.data)}
      </>
    );
  }
  if (from.error?.status === 404) return <NotFound />;
  if (from.error && page) return <Failed error={from.error} reset={() => void from.refetch()} />;
  if (from.error) return <Problem error={from.error} onRetry={() => void from.refetch()} />;
  return <Loading />;
};
