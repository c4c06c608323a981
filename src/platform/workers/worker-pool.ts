import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { placesIn } from "../log.ts";
import { questionPipe } from "./question-pipe.ts";
import type { Fault, Told } from "./serve-parent.ts";

export type WorkerLimits = { seconds: number; megabytes: number };

/** What came of a piece of work: an answer, or that it was stopped at one of its limits, or that the program has a fault. */
type Outcome<Answer> =
  | { kind: "answered"; answer: Answer }
  | { kind: "stopped"; why: "too slow" | "too complex" }
  | { kind: "failed"; cause: Error };

/** Answers what a worker asks while it works, such as who is known by a name. */
export type Ask = (question: string) => unknown;

export type WorkerPool<Request, Answer> = {
  /** Works on this in a process of its own. A crash is held against the work only if the process was fresh. */
  run(request: Request, limits: WorkerLimits, ask?: Ask): Promise<Outcome<Answer>>;
};

type PooledWorker = {
  process: ChildProcess;
  megabytes: number;
  served: number;
  /** Why it ended by itself, for those who look for it in the log. */
  lastWords: (code: number) => Promise<Error>;
};

const mostAtOnce = 2;
const idleMilliseconds = 20_000;
const mostToEnd = 1000;
const stopped = (why: "too slow" | "too complex") => ({ kind: "stopped", why }) as const;

/**
 * Processes that run one module, two at most at a time; `entry` is the module without the end of its name. One that
 * has served `mostServed` times is not used again, lest what leaks in the code of others adds up.
 */
export function createWorkerPool<Request extends object, Answer>(
  entry: URL,
  mostServed: number,
): WorkerPool<Request, Answer> {
  const turns = takeTurns(mostAtOnce);
  const waiting = keepIdleWorker(mostServed);
  return {
    run: async (request, limits, ask) => {
      await turns.take();
      try {
        const worker = waiting.take(limits.megabytes) ?? startWorker(entry, limits.megabytes);
        const used = worker.served > 0;
        const work = { request, seconds: limits.seconds, ask, done: waiting.put };
        const end = await runOn<Answer>(worker, work);
        return end.kind === "crashed" && used
          ? outcomeOf(await runOn<Answer>(startWorker(entry, limits.megabytes), work))
          : outcomeOf(end);
      } finally {
        turns.pass();
      }
    },
  };
}

/** How a process ended that nobody stopped: by itself, with an exit code, or killed for the memory that it took. */
type Crash = { kind: "crashed"; cause?: Error };

function outcomeOf<Answer>(end: Outcome<Answer> | Crash): Outcome<Answer> {
  if (end.kind !== "crashed") return end;
  return end.cause ? { kind: "failed", cause: end.cause } : stopped("too complex");
}

function takeTurns(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    take: async (): Promise<void> => {
      if (running < most) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    pass: (): void => {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    },
  };
}

type Work = {
  request: object;
  seconds: number;
  ask: Ask | undefined;
  done: (worker: PooledWorker) => void;
};

function runOn<Answer>(
  worker: PooledWorker,
  { request, seconds, ask, done }: Work,
): Promise<Outcome<Answer> | Crash> {
  const child = worker.process;
  const pipe = pipeOf(child);
  return new Promise((resolve) => {
    const finish = (outcome: Outcome<Answer> | Crash) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on("error", () => undefined);
      pipe.removeAllListeners("data");
      if (outcome.kind === "answered") done(worker);
      else child.kill("SIGKILL");
      resolve(outcome);
    };
    const timer = setTimeout(() => finish(stopped("too slow")), seconds * 1000);
    const fail = (error: unknown) => finish({ kind: "failed", cause: asError(error) });
    child.on("message", (told: Told<Answer>) =>
      finish("answer" in told ? { kind: "answered", answer: told.answer } : failedAt(told.fault)),
    );
    child.on("exit", async (code) =>
      finish({ kind: "crashed", ...(code !== null && { cause: await worker.lastWords(code) }) }),
    );
    // A process that ended says more of it than that nothing could be sent to it.
    const lost = (cause: Error) => setTimeout(() => finish({ kind: "crashed", cause }), mostToEnd);
    child.on("error", lost);
    if (ask) answerQuestions(pipe, ask, fail);
    child.ref();
    child.channel?.ref();
    child.send(request, (error) => {
      if (error) lost(error);
    });
  });
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error("unknown"));

/** The worker's error, as far as it tells of itself. */
const errorOf = ({ name, stack }: Fault): Error =>
  Object.assign(new Error("A worker failed."), { name, stack });

const failedAt = (fault: Fault) => ({ kind: "failed", cause: errorOf(fault) }) as const;

/** A line of JSON is a question, and a line of JSON the answer to it. */
function answerQuestions(pipe: Socket, ask: Ask, onFault: (error: unknown) => void): void {
  let asked = "";
  pipe.on("data", (chunk: string) => {
    asked += chunk;
    const lines = asked.split("\n");
    asked = lines.pop() ?? "";
    try {
      for (const line of lines) pipe.write(`${JSON.stringify(ask(JSON.parse(line) as string))}\n`);
    } catch (error) {
      onFault(error);
    }
  });
}

function pipeOf(child: ChildProcess): Socket {
  const pipe = child.stdio[questionPipe];
  if (!pipe) throw new Error("A worker was started without its pipe.");
  return pipe as Socket;
}

function startWorker(entry: URL, megabytes: number): PooledWorker {
  const fromSource = import.meta.url.endsWith(".ts");
  const file = fileURLToPath(new URL(`${entry.href}.${fromSource ? "ts" : "js"}`));
  const loader = fromSource
    ? ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href]
    : [];
  const child = fork(file, [String(megabytes * 2)], {
    execArgv: [`--max-old-space-size=${megabytes}`, ...loader],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc", "pipe"],
  });
  // The process says that it ended; its pipe keeps no program alive and has nothing to add to that.
  pipeOf(child)
    .setEncoding("utf8")
    .on("error", () => undefined)
    .unref();
  return { process: child, megabytes, served: 0, lastWords: lastWordsOf(child) };
}

const mostLastWords = 20_000;

/** What a process that cannot go on writes of its error: the name and the places are kept, the message is not. */
function lastWordsOf(child: ChildProcess): PooledWorker["lastWords"] {
  const errors = child.stderr as Socket;
  let said = "";
  errors.setEncoding("utf8").on("data", (chunk: string) => {
    said = `${said}${chunk}`.slice(-mostLastWords);
  });
  errors.on("error", () => undefined).unref();
  return async (code) => {
    if (!errors.closed) await new Promise((resolve) => errors.once("close", resolve));
    const name = /^(?:Uncaught )?(\w*Error)\b/mu.exec(said)?.[1] ?? "WorkerEnded";
    return errorOf({ name: `${name}(${code})`, stack: placesIn(said) });
  };
}

/** One worker that waits for more; it keeps no program alive, and leaves by itself when nothing comes. */
function keepIdleWorker(mostServed: number) {
  let idle: { worker: PooledWorker; expiry: NodeJS.Timeout } | undefined;
  const take = (megabytes: number): PooledWorker | undefined => {
    if (idle?.worker.megabytes !== megabytes) return undefined;
    const { worker, expiry } = idle;
    idle = undefined;
    clearTimeout(expiry);
    worker.process.removeAllListeners("exit");
    return worker;
  };
  const put = (worker: PooledWorker): void => {
    worker.served += 1;
    if (idle !== undefined || worker.served >= mostServed) {
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
  };
  return { take, put };
}
