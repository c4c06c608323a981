import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { Endpoint, EndpointInput, EndpointResponse } from "../../core/api/endpoint.ts";
import type { ApiError } from "./api-error.ts";
import { call, type InputArgument } from "./call.ts";

type QueryOptions = {
  enabled?: boolean;
  /** Milliseconds between looks at work in progress; `false` stops. */
  refetchInterval?: number | false;
  /** Shows the answer to the last input until the next one is there, as a list being filtered needs. */
  keepPrevious?: boolean;
};

const keyOf = (endpoint: Endpoint, input?: unknown) =>
  input === undefined ? [endpoint.method, endpoint.path] : [endpoint.method, endpoint.path, input];

/** What an endpoint answers, kept and shared by endpoint and input: `const { data, error } = useEndpoint(getCase, { params })`. */
export const useEndpoint = <E extends Endpoint>(
  endpoint: E,
  input: EndpointInput<E>,
  options: QueryOptions = {},
): UseQueryResult<EndpointResponse<E>, ApiError> =>
  useQuery({
    queryKey: keyOf(endpoint, input),
    queryFn: (): Promise<EndpointResponse<E>> => call(endpoint, ...([input] as InputArgument<E>)),
    ...(options.enabled !== undefined && { enabled: options.enabled }),
    ...(options.refetchInterval !== undefined && { refetchInterval: options.refetchInterval }),
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  }) as UseQueryResult<EndpointResponse<E>, ApiError>;

/** Asks an endpoint again whose kept answer is found to be old. */
export const useLookAgain = (endpoint: Endpoint): (() => void) => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: keyOf(endpoint) });
};

type ActionOptions = {
  /** The endpoints whose kept answers this changes, whatever their input. */
  invalidates?: Endpoint[];
};

/** Something a person does: `const save = useAction(addEntry, { invalidates: [getCase] }); save.mutate({ params, body })`. */
export const useAction = <E extends Endpoint>(
  endpoint: E,
  { invalidates = [] }: ActionOptions = {},
): UseMutationResult<EndpointResponse<E>, ApiError, EndpointInput<E>> => {
  const queries = useQueryClient();
  return useMutation<EndpointResponse<E>, ApiError, EndpointInput<E>>({
    mutationFn: (input) => call(endpoint, ...([input] as InputArgument<E>)),
    onSuccess: () =>
      Promise.all(invalidates.map((changed) => queries.invalidateQueries({ queryKey: keyOf(changed) }))),
  });
};
