import { execFile } from "node:child_process";
import { readFile, readlink, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { Problem } from "../../problem.ts";
import { clientConfig } from "../pool.ts";

type Sight =
  /** No server; `stalePid` is in the file of one that died, and belongs to another process now. */
  | { readonly kind: "down"; readonly stalePid?: number }
  | { readonly kind: "busy"; readonly pid: number | undefined; readonly answers: boolean }
  | {
      readonly kind: "up";
      readonly pid: number;
      readonly socketDir: string;
      readonly port: number;
      readonly client: pg.Client;
    };

type PidFile = { readonly pid?: number; readonly socketDir?: string; readonly port?: number };

/** Is a server running on these files, and does it answer? */
export async function lookAtServer(database: string): Promise<Sight> {
  const file = await readPidFile(database);
  if (file === undefined) return { kind: "down" };
  if (file.pid === undefined) return { kind: "busy", pid: undefined, answers: false };
  const answer = await knock(database, file);
  const isServer = await isServerOf(file.pid, database);
  if (!isServer && answer !== "silent") throw runsElsewhere(database, answer);
  if (!isServer) return { kind: "down", stalePid: file.pid };
  if (answer instanceof pg.Client && file.socketDir !== undefined && file.port !== undefined) {
    return { kind: "up", pid: file.pid, socketDir: file.socketDir, port: file.port, client: answer };
  }
  return { kind: "busy", pid: file.pid, answers: answer === "not yet" };
}

async function readPidFile(database: string): Promise<PidFile | undefined> {
  const path = join(database, "postmaster.pid");
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  if (text.trim() === "" && (await isOlderThan(path, 5_000))) {
    // Left by a power cut: a server writes its number into the file as soon as it has made it.
    await rm(path, { force: true });
    return undefined;
  }
  const [pid, , , port, socketDir] = text.split("\n");
  return {
    ...(pid ? { pid: Number(pid) } : {}),
    ...(port ? { port: Number(port) } : {}),
    ...(socketDir ? { socketDir } : {}),
  };
}

async function isOlderThan(path: string, ms: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > ms;
}

async function knock(database: string, file: PidFile): Promise<pg.Client | "not yet" | "silent"> {
  if (file.socketDir === undefined || file.port === undefined) return "silent";
  const client = new pg.Client({
    ...clientConfig({ host: file.socketDir, port: file.port, user: "postgres", database: "postgres" }),
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks later is told by its 'end'; without a listener its error would end the program.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    if (rows[0]?.folder === database) return client;
    await client.end();
    return "silent";
  } catch (error) {
    // 57P03: the server is starting, recovering or stopping.
    return error instanceof pg.DatabaseError && error.code === "57P03" ? "not yet" : "silent";
  }
}

/** Is this process the server of these files? A zombie, or another program that got the number, is not. */
export async function isServerOf(pid: number, database: string): Promise<boolean> {
  const [program = "", ...args] = await commandOf(pid);
  if (basename(program) !== "postgres") return false;
  // A container's root may not look at another user's /proc/PID/cwd; the arguments are open to all.
  return args.includes(database) || (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === database;
}

async function commandOf(pid: number): Promise<string[]> {
  if (process.platform === "linux") {
    const text = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return text.split("\0");
  }
  const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({
    stdout: "",
  }));
  const [program = "", rest = ""] = stdout.trim().split(" -D ", 2);
  return [program, rest.split(" -c ", 1)[0] ?? ""];
}

function runsElsewhere(database: string, answer: pg.Client | "not yet"): Problem {
  if (answer instanceof pg.Client) answer.end().catch(() => undefined);
  return new Problem({
    id: "database.runs-elsewhere",
    message: `The database in ${database} is being run from another container or machine that shares this folder. Stop that one first.`,
  });
}
