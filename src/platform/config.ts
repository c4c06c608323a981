import { homedir } from "node:os";
import { join, resolve } from "node:path";

export type Config = {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** The address under which people reach the program, when a proxy in front of it speaks HTTPS. */
  readonly publicUrl: string | undefined;
  /** A server that somebody else runs; absent when the program runs its own. */
  readonly databaseUrl: string | undefined;
  /** Run the PostgreSQL that is installed on the machine, in place of the one that comes with the program. */
  readonly installedPostgres: boolean;
};

/** The options of the command line as typed: --data, --port, --host. */
export type ConfigOptions = {
  readonly data?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
};

export type ConfigReading =
  | { readonly kind: "config"; readonly config: Config }
  | { readonly kind: "faults"; readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = 4620;

/** The settings of this run: options first, then environment, then defaults; or everything that is wrong with them. */
export function readConfig(
  options: ConfigOptions,
  env: Environment,
  uid = process.getuid?.(),
): ConfigReading {
  const faults: string[] = [];
  const port = readPort(options.port ?? given(env.HOMEWARD_PORT), faults);
  const databaseUrl = readDatabaseUrl(given(env.DATABASE_URL), faults);
  const installedPostgres = readServerChoice(given(env.HOMEWARD_PG), faults);
  const publicUrl = readPublicUrl(given(env.HOMEWARD_URL), faults);
  const data = options.data ?? given(env.HOMEWARD_DATA);
  if (data === "") faults.push("--data needs the path of a folder.");
  if (faults.length > 0) return { kind: "faults", faults };
  return {
    kind: "config",
    config: {
      dataDir: data === undefined ? defaultDataDir(env, uid) : resolve(data),
      host: options.host ?? given(env.HOMEWARD_HOST) ?? "127.0.0.1",
      port,
      publicUrl,
      databaseUrl,
      installedPostgres,
    },
  };
}

/** Where data is kept when nobody says: a system folder for root, else the user's own data folder. */
export function defaultDataDir(env: Environment, uid = process.getuid?.()): string {
  // The database server refuses to run as root, and its own user may not enter /root: so not below root's home.
  if (uid === 0) return "/var/lib/homeward";
  return join(given(env.XDG_DATA_HOME) ?? join(given(env.HOME) ?? homedir(), ".local", "share"), "homeward");
}

function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === "" ? undefined : value;
}

function readPort(text: string | undefined, faults: string[]): number {
  if (text === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  faults.push(`The port must be a number from 0 to 65535 (0 picks a free one), not "${text}".`);
  return defaultPort;
}

function readDatabaseUrl(text: string | undefined, faults: string[]): string | undefined {
  // The address is not repeated in the message: it may hold a password.
  if (text !== undefined && !/^postgres(ql)?:\/\//.test(text)) {
    faults.push("DATABASE_URL must look like postgresql://user:password@host:5432/database.");
  }
  return text;
}

function readPublicUrl(text: string | undefined, faults: string[]): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  faults.push(`HOMEWARD_URL must look like https://homeward.example.org, not "${text}".`);
  return undefined;
}

function readServerChoice(text: string | undefined, faults: string[]): boolean {
  if (text !== undefined && text !== "installed" && text !== "embedded") {
    faults.push(`HOMEWARD_PG must be "embedded" or "installed", not "${text}".`);
  }
  return text === "installed";
}
