import { z } from "zod";

const body = z.object({ id: z.string(), message: z.string(), details: z.unknown().optional() });

/** A refusal by the server, or no answer from it; `id` is stable and can be quoted to whoever runs it. */
export class ApiError extends Error {
  readonly id: string;
  readonly status: number;
  readonly details: unknown;

  constructor(given: { id: string; status: number; message: string; details?: unknown }) {
    super(given.message);
    this.name = "ApiError";
    this.id = given.id;
    this.status = given.status;
    this.details = given.details;
  }
}

/** The error that an answer other than 2xx stands for. */
export const errorOf = (status: number, answer: unknown): ApiError => {
  const told = body.safeParse(answer);
  if (told.success) return new ApiError({ status, ...told.data });
  return new ApiError({
    id: `http-${status}`,
    status,
    message: `The server answered with status ${status}.`,
  });
};

/** The error for a server that cannot be reached. */
export const unreachable = (): ApiError =>
  new ApiError({ id: "unreachable", status: 0, message: "The server cannot be reached." });

/** The error for an answer that is not of the agreed shape. */
export const unexpected = (status: number, details: unknown): ApiError =>
  new ApiError({
    id: "unexpected-answer",
    status,
    message: "The server gave an unexpected answer.",
    details,
  });
