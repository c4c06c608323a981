import { useQuery } from "@tanstack/react-query";
import { z } from "zod";
import { type EndpointResponse, endpoint } from "../core/api/endpoint.ts";
import { ApiError } from "./api/api-error.ts";
import { call } from "./api/call.ts";

const getMe = endpoint({
  method: "get",
  path: "/api/me",
  summary: "Who is signed in",
  response: z.looseObject({ id: z.string(), name: z.string() }),
});

const leave = endpoint({
  method: "post",
  path: "/api/auth/sign-out",
  summary: "Sign out",
  body: z.object({}),
  response: z.unknown(),
});

export type Me = EndpointResponse<typeof getMe>;

/** How who is signed in is kept; `undefined` is nobody. */
export const meQuery = {
  queryKey: ["get", "/api/me"],
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

/** The account that is signed in. */
export const useMe = (): Me | undefined => useQuery(meQuery).data ?? undefined;

/** Ends the session and leaves nothing of it in the browser's memory. */
export const signOut = async (): Promise<void> => {
  await call(leave, { body: {} });
  location.assign("/sign-in");
};
