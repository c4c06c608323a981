import { spawn } from "node:child_process";
import { resolve } from "node:path";

export type Program = {
  /** Where it answers. */
  readonly url: string;
  /** The one-time link that it printed. */
  readonly link: string;
  /** All that it printed until then. */
  readonly said: string;
  /** Ends it as Ctrl-C does; gives its exit code. */
  stop(): Promise<number | null>;
};

type Start = { command: "demo" | "start"; dataDir: string; databaseUrl?: string; args?: string[] };

const patience = 150_000;

/** Starts the built program as a user does and waits until it has printed its link. */
export const startProgram = ({ command, dataDir, databaseUrl, args = [] }: Start): Promise<Program> =>
  new Promise((done, failed) => {
    const { DATABASE_URL: _, ...env } = process.env;
    const child = spawn(
      process.execPath,
      [resolve("bin/homeward"), command, "--port", "0", "--data", dataDir, ...args],
      {
        env: { ...env, ...(databaseUrl && { DATABASE_URL: databaseUrl }) },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const ended = new Promise<number | null>((end) => child.once("exit", (code) => end(code)));
    const timer = setTimeout(() => child.kill("SIGKILL"), patience);
    let said = "";
    const listen = (data: Buffer) => {
      said += String(data);
      const link = /(http:\S+)\/welcome\/\S+(?=\s)/.exec(said);
      if (!link?.[1]) return;
      clearTimeout(timer);
      const stop = () => {
        child.kill("SIGINT");
        return ended;
      };
      done({ url: link[1], link: link[0], said, stop });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then((code) => {
      clearTimeout(timer);
      failed(new Error(`homeward ${command} ended with ${code} and said:\n${said}`));
    });
  });
