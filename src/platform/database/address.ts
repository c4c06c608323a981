import pg from "pg";
import { Problem } from "../problem.ts";

/** Where a database is and who asks: all that a connection needs. */
export type Address = {
  /** A host name, or the folder of a unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password?: string | undefined;
  readonly ssl?: pg.ClientConfig["ssl"];
};

/** The address in a URL; what the URL leaves out comes from PGUSER, PGPASSWORD and the like. */
export function readAddress(url: string): Address {
  // The driver itself reads the URL, so that every form it takes works here; nothing is connected yet.
  const { host, port, database, user, password, ssl } = describe(url);
  if (user === undefined || database === undefined) {
    throw new Problem({
      id: "database.address-incomplete",
      message: "DATABASE_URL must name a user and a database: postgresql://user:password@host:5432/database.",
    });
  }
  return { host, port, database, user, password: password ?? undefined, ssl };
}

function describe(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url });
  } catch (cause) {
    throw new Problem({
      id: "database.address-unreadable",
      message:
        "DATABASE_URL cannot be read. It must look like postgresql://user:password@host:5432/database.",
      cause,
    });
  }
}
