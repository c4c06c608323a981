import type { z } from "zod";

type Fields = z.ZodObject;

/** One thing the API does: where it is, what goes in, what comes out. Server and screen share this value. */
export type Endpoint<
  P extends Fields | undefined = Fields | undefined,
  Q extends Fields | undefined = Fields | undefined,
  B extends z.ZodType | undefined = z.ZodType | undefined,
  R extends z.ZodType = z.ZodType,
> = {
  method: "get" | "post" | "put" | "delete";
  /** Path below the root, parameters in braces: `/api/cases/{caseId}`. */
  path: string;
  summary: string;
  params: P;
  query: Q;
  body: B;
  response: R;
};

type Given<P, Q, B, R> = {
  method: Endpoint["method"];
  path: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
};

/** Declares an endpoint; what is left out does not exist. */
export const endpoint = <
  R extends z.ZodType,
  P extends Fields | undefined = undefined,
  Q extends Fields | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  given: Given<P, Q, B, R>,
): Endpoint<P, Q, B, R> => ({
  method: given.method,
  path: given.path,
  summary: given.summary,
  params: given.params as P,
  query: given.query as Q,
  body: given.body as B,
  response: given.response,
});

type In<S> = S extends z.ZodType ? z.input<S> : undefined;
type Out<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a caller hands in. */
export type EndpointInput<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? (P extends Fields ? { params: In<P> } : { params?: undefined }) &
        (Q extends Fields ? { query?: In<Q> } : { query?: undefined }) &
        (B extends z.ZodType ? { body: In<B> } : { body?: undefined })
    : never;

/** What the handler gets after the input has been checked. */
export type EndpointRequest<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? { params: Out<P>; query: Out<Q>; body: Out<B> }
    : never;

/** What comes back. */
export type EndpointResponse<E> =
  E extends Endpoint<Fields | undefined, Fields | undefined, z.ZodType | undefined, infer R>
    ? z.output<R>
    : never;
