import pg from "pg";
import type { Log } from "../log.ts";
import type { Address } from "./address.ts";

const { builtins } = pg.types;
const dateArray: number = 1182;
const textArray: number = 1009;
const int8Array: number = 1016;

/** A pool of connections to this address that outlives a restart of the server. */
export function createPool(address: Address, max: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max,
    types: { getTypeParser },
    connectionTimeoutMillis: 10_000,
    application_name: `homeward ${address.user}`,
  });
  // Without a listener, an idle connection that the server closes would end the program.
  pool.on("error", (error) => {
    if (!pool.ending) log.warn("database.connection-lost", { user: address.user, reason: error.message });
  });
  // The same for one that is in use and between two statements; the next statement fails and tells.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** Connection settings with the same reading of values as in the pools. */
export function clientConfig(address: Address): pg.ClientConfig {
  return {
    ...address,
    types: { getTypeParser },
    connectionTimeoutMillis: 10_000,
    application_name: "homeward",
  };
}

function getTypeParser(id: number, format?: "text" | "binary") {
  // A calendar day has no time zone: as a JavaScript Date it would become another day in half of the world.
  if (id === builtins.DATE) return String;
  if (id === builtins.INT8) return toSafeNumber;
  if (id === dateArray) return pg.types.getTypeParser(textArray, "text");
  if (id === int8Array) return toSafeNumbers;
  return pg.types.getTypeParser(id, format);
}

function toSafeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The count ${text} is too large for a number.`);
  return value;
}

function toSafeNumbers(text: string): number[] {
  return pg.types.getTypeParser(int8Array, "text")(text).map(toSafeNumber);
}
