import { useQuery } from "@tanstack/react-query";
import type { EndpointResponse } from "../core/api/endpoint.ts";
import { getMe, signOut as leave } from "../features/account/account.contract.ts";
import { ApiError } from "./api/api-error.ts";
import { call } from "./api/call.ts";

type Me = EndpointResponse<typeof getMe>;

/** How it is kept who is signed in; null is nobody. */
export const meQuery = {
  queryKey: [getMe.method, getMe.path],
  queryFn: async (): Promise<Me | null> => {
    try {
      return await call(getMe);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
};

/** The account that is signed in, with what it may do. */
export const useMe = (): Me | undefined => useQuery(meQuery).data ?? undefined;

/** Begins anew after a sign-in, at the page that was asked for when it is one of ours. */
export const enter = (next = "/"): void => {
  const { origin, pathname, search, hash } = new URL(next, location.origin);
  location.assign(origin === location.origin ? pathname + search + hash : "/");
};

/** Ends the session and leaves nothing of it in the browser. */
export const signOut = async (): Promise<void> => {
  await call(leave, { body: {} });
  sessionStorage.clear();
  location.assign("/sign-in");
};
