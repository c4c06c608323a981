import { traceOf } from "../platform/log.ts";
import { Problem } from "../platform/problem.ts";
import { type Command, UsageFault } from "./command.ts";

type Load = () => Promise<Command>;

const commands = new Map<string, Load>([
  ["start", async () => (await import("./start.ts")).start],
  ["demo", async () => (await import("./demo.ts")).demo],
  ["import", async () => (await import("./import.ts")).importDocuments],
  ["names", async () => (await import("./names.ts")).names],
  ["read", async () => (await import("./read.ts")).readCommand],
  ["remedies", async () => (await import("./remedies.ts")).remediesCommand],
  ["sentence", async () => (await import("./sentence.ts")).sentence],
  ["verify", async () => (await import("./verify.ts")).verify],
]);

/** Runs one command of the command line and leaves its exit code behind. */
export async function main(args: string[]): Promise<void> {
  if (process.stdout.listenerCount("error") === 0) process.stdout.on("error", bearClosedOutput);
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "help" || name === "-h") {
    console.log(await overview());
    return;
  }
  const load = commands.get(name);
  if (load === undefined) {
    console.error(
      `There is no command "${name}". Commands: ${[...commands.keys()].join(", ")}; see homeward --help`,
    );
    process.exitCode = 2;
    return;
  }
  process.exitCode = await runCommand(name, await load(), rest);
}

/** Whoever reads the output may have enough of it (`homeward read … | head -1`); that is no fault. */
function bearClosedOutput(error: Error): void {
  if (!isClosedOutput(error)) throw error;
}

function isClosedOutput(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

async function overview(): Promise<string> {
  const lines = [];
  for (const [name, load] of commands) lines.push(`  ${name.padEnd(8)} ${(await load()).summary}`);
  return `Homeward: casework for people imprisoned abroad.\n\nUsage: homeward COMMAND [OPTIONS]\n\n${lines.join("\n")}\n\nEach command explains itself with --help.`;
}

async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (isClosedOutput(error)) return 0;
    if (error instanceof UsageFault) {
      console.error(`${error.message}\nSee homeward ${name} --help`);
      return 2;
    }
    console.error(error instanceof Problem ? error.message : unexpected(error));
    return 1;
  }
}

function unexpected(error: unknown): string {
  return `Homeward met something it was not made for and stopped; what was under way was not done. Try again; if it stays, report this: ${traceOf(error) ?? String(error)}`;
}
