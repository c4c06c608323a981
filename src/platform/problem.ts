type ProblemParts = {
  /** Stable, for programs: 'database.folder-in-use'. */
  readonly id: string;
  /** For people: what is wrong and what to do about it. */
  readonly message: string;
  /** The HTTP status, where a problem reaches a caller of the API. */
  readonly status?: number;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
};

/** A fault at the edge of the program that a person can do something about. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly id: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(parts: ProblemParts) {
    super(parts.message, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.id = parts.id;
    this.status = parts.status ?? 500;
    this.details = parts.details;
  }
}
