import { makeStartLink } from "../features/account/index.ts";
import type { Homeward } from "../main.ts";
import { type Command, readOptions, settingsFrom } from "./command.ts";
import { runInForeground } from "./foreground.ts";

const help = `Usage: homeward start [--port N] [--host NAME] [--data DIR] [--link]

Starts Homeward and stays in the foreground. As long as nobody has an account, it prints a one-time
link that makes the first one.

  --port N      where it answers (default 4620; 0 takes a free port)
  --host NAME   the address it answers at (default 127.0.0.1: this machine only)
  --data DIR    where everything is kept
  --link        print a link with which the first administrator sets a new password

Environment: DATABASE_URL uses a PostgreSQL server of yours (15 or later); HOMEWARD_URL is the address
under which people reach Homeward, when a proxy speaks HTTPS for it; HOMEWARD_PG=installed runs the
PostgreSQL of this machine; HOMEWARD_SECRET signs the sessions; HOMEWARD_LOG=info says more.`;

/** Runs the program. */
export const start: Command = {
  summary: "start Homeward",
  help,
  run: async (args) => {
    const { values } = readOptions({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        link: { type: "boolean", default: false },
      },
    });
    return runInForeground(settingsFrom(values), (homeward) => sayLink(homeward, values.link));
  },
};

async function sayLink({ means, url }: Homeward, forAdministrator: boolean): Promise<void> {
  const first = await makeStartLink(means, "first");
  if (first !== undefined) {
    console.log(
      `\nNobody has an account yet. Make the first one here (good for an hour, and once):\n  ${url}${first.path}`,
    );
    return;
  }
  if (!forAdministrator) return;
  const link = await makeStartLink(means, "administrator");
  if (link === undefined) console.log("\nNo administrator has an open account; no link was made.");
  else
    console.log(`\n${link.name} sets a new password here (good for a day, and once):\n  ${url}${link.path}`);
}
