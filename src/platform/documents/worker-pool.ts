import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Conversion, unreadable } from "./conversion.ts";
import type { WorkerRequest } from "./convert-worker.ts";

export type WorkerLimits = { seconds: number; megabytes: number };

type PooledWorker = { process: ChildProcess; megabytes: number; served: number };
type Outcome = Conversion | "crashed";

const mostAtOnce = 2;
const documentsEach = 50;
const idleMilliseconds = 20_000;

let idle: { worker: PooledWorker; expiry: NodeJS.Timeout } | undefined;
let running = 0;
const waiting: (() => void)[] = [];

/** Converts in a process of its own. A crash is held against a document only if the process was fresh. */
export async function convertInWorker(request: WorkerRequest, limits: WorkerLimits): Promise<Conversion> {
  await takeTurn();
  try {
    const worker = takeIdle(limits.megabytes) ?? startWorker(limits.megabytes);
    const used = worker.served > 0;
    let outcome = await runOn(worker, request, limits);
    if (outcome === "crashed" && used) outcome = await runOn(startWorker(limits.megabytes), request, limits);
    return outcome === "crashed" ? unreadable("document.too-complex") : outcome;
  } finally {
    passTurn();
  }
}

async function takeTurn(): Promise<void> {
  if (running < mostAtOnce) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

function passTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

function runOn(worker: PooledWorker, request: WorkerRequest, limits: WorkerLimits): Promise<Outcome> {
  const child = worker.process;
  return new Promise((resolve) => {
    const finish = (outcome: Outcome, reusable = false) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on("error", () => undefined);
      if (reusable) keepIdle(worker);
      else child.kill("SIGKILL");
      resolve(outcome);
    };
    const timer = setTimeout(() => finish(unreadable("document.too-slow")), limits.seconds * 1000);
    child.on("message", (conversion: Conversion) => finish(conversion, true));
    child.on("exit", () => finish("crashed"));
    child.on("error", () => finish("crashed"));
    child.ref();
    child.channel?.ref();
    child.send(request, (error) => {
      if (error) finish("crashed");
    });
  });
}

function startWorker(megabytes: number): PooledWorker {
  const fromSource = import.meta.url.endsWith(".ts");
  const entry = new URL(`./convert-worker.${fromSource ? "ts" : "js"}`, import.meta.url);
  const loader = fromSource
    ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href]
    : [];
  const child = fork(fileURLToPath(entry), [String(megabytes * 2)], {
    execArgv: [`--max-old-space-size=${megabytes}`, ...loader],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return { process: child, megabytes, served: 0 };
}

function takeIdle(megabytes: number): PooledWorker | undefined {
  if (idle?.worker.megabytes !== megabytes) return undefined;
  const { worker, expiry } = idle;
  idle = undefined;
  clearTimeout(expiry);
  worker.process.removeAllListeners("exit");
  return worker;
}

/** An idle worker keeps no program alive, and leaves by itself when nothing comes. */
function keepIdle(worker: PooledWorker): void {
  worker.served += 1;
  if (idle !== undefined || worker.served >= documentsEach) {
    worker.process.kill("SIGKILL");
    return;
  }
  const expiry = setTimeout(() => {
    idle = undefined;
    worker.process.kill("SIGKILL");
  }, idleMilliseconds).unref();
  idle = { worker, expiry };
  worker.process.once("exit", () => {
    if (idle?.worker === worker) idle = undefined;
    clearTimeout(expiry);
  });
  worker.process.unref();
  worker.process.channel?.unref();
}
