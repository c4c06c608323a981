import type { Endpoint, EndpointInput, EndpointResponse } from "../../core/api/endpoint.ts";
import { errorOf, unexpected, unreachable } from "./api-error.ts";

type Loose = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };

/** The input of an endpoint as one argument, which may be left out where nothing is required. */
export type InputArgument<E extends Endpoint> =
  Record<never, never> extends EndpointInput<E> ? [input?: EndpointInput<E>] : [input: EndpointInput<E>];

/** The address of an endpoint with its parameters and query filled in; lists repeat their name. */
export const addressOf = (endpoint: Endpoint, input: Loose = {}): string => {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input.params?.[name];
    if (value === undefined) throw new Error(`${endpoint.path} needs "${name}".`);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) query.append(name, String(one));
    }
  }
  return query.size > 0 ? `${path}?${query}` : path;
};

/** Reads the answer by the endpoint's own schema, or throws an `ApiError`. */
export const readAnswer = <E extends Endpoint>(
  endpoint: E,
  status: number,
  text: string,
): EndpointResponse<E> => {
  const answer = readJson(text);
  if (status < 200 || status > 299) throw errorOf(status, answer);
  const parsed = endpoint.response.safeParse(answer);
  if (!parsed.success) throw unexpected(status, parsed.error.issues);
  return parsed.data as EndpointResponse<E>;
};

const readJson = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Does what the endpoint does; throws an `ApiError` when it is refused or nobody answers. */
export const call = async <E extends Endpoint>(
  endpoint: E,
  ...[input]: InputArgument<E>
): Promise<EndpointResponse<E>> => {
  const { params, query, body } = (input ?? {}) as Loose;
  const headers = {
    accept: "application/json",
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const response = await fetch(addressOf(endpoint, { ...(params && { params }), ...(query && { query }) }), {
    method: endpoint.method.toUpperCase(),
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw unreachable();
  });
  return readAnswer(endpoint, response.status, await response.text());
};
