import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

/** When it was measured, with which code and on what: the first words of every report. */
export function sayCircumstances(): string {
  const processors = cpus();
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} at commit ${commit()} with Node ${process.version}`,
    `on ${processors.length} cores of ${processors[0]?.model.trim() ?? "an unknown processor"}:`,
  ].join(" ");
}

function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  try {
    return (
      git("rev-parse", "--short", "HEAD") +
      (git("status", "--porcelain", "src") === "" ? "" : " with changes")
    );
  } catch {
    return "unknown";
  }
}
