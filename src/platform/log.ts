type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * What the program says about itself, for the person who operates it.
 * Ids, counts and durations only: the words of a case never belong in a log.
 */
export type Log = Readonly<Record<"info" | "warn" | "error", (event: string, fields?: Fields) => void>>;

/** A log that writes one line per event: moment, level, event, then key=value. */
export function createLog(write: (line: string) => void = writeToStderr, now = () => new Date()): Log {
  const at =
    (level: string) =>
    (event: string, fields: Fields = {}) =>
      write(`${[now().toISOString(), level, event, ...Object.entries(fields).flatMap(toPair)].join(" ")}\n`);
  return { info: at("info"), warn: at("warn"), error: at("error") };
}

function writeToStderr(line: string): void {
  process.stderr.write(line);
}

function toPair([key, value]: [string, Fields[string]]): string[] {
  if (value === undefined) return [];
  const text = String(value);
  // A quoted value keeps a line break or a space from looking like another event or field.
  return [`${key}=${/^[\w.:/@-]+$/.test(text) ? text : JSON.stringify(text)}`];
}

/** Where an error and what caused it came from, without their messages, which may hold words of a case. */
export function traceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const places = placesIn(error.stack ?? "")
    .split("\n")
    .slice(0, 12);
  const cause = traceOf(error.cause);
  const own = [error.name, ...places.map((line) => line.trim()).filter((line) => line !== "")];
  return [...own, ...(cause === undefined ? [] : ["caused by", cause])].join(" ");
}

/** The lines of an error's stack that say where it was, without its message. */
export const placesIn = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n");
