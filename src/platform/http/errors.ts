import { Problem } from "../problem.ts";

/** Not found and no access are one answer: nobody learns from it that something exists. */
export const notFound = (what: string): Problem =>
  new Problem({
    id: `${what}.not-found`,
    status: 404,
    message: "This does not exist, or you have no access to it. Ask its team if you need it.",
  });

export const notSignedIn = (): Problem =>
  new Problem({ id: "account.not-signed-in", status: 401, message: "Sign in first." });

export const notAllowed = (action: string): Problem =>
  new Problem({
    id: "access.not-allowed",
    status: 403,
    message: "Your role does not allow this. Ask a supervisor of the team.",
    details: { action },
  });

export const invalid = (message: string, details: Record<string, unknown> = {}): Problem =>
  new Problem({ id: "input.invalid", status: 422, message, details });

/** Somebody else was quicker: what was to be changed is no longer the current version. */
export const conflict = (id: string, message: string): Problem => new Problem({ id, status: 409, message });
