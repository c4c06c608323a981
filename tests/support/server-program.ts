// A program that runs the database server on a folder until it is told to stop or is killed.
// Its output is one line: the server as JSON, or the id of the problem.
import { startServer } from "../../src/platform/database/server/supervisor.ts";
import { Problem } from "../../src/platform/problem.ts";

const dataDir = process.argv[2] ?? "";
try {
  const { stop, ...server } = await startServer({ dataDir, log: { info() {}, warn() {}, error() {} } });
  process.on("SIGTERM", () => void stop());
  console.log(JSON.stringify(server));
} catch (error) {
  console.log(JSON.stringify({ problem: error instanceof Problem ? error.id : String(error) }));
  process.exitCode = 1;
}
