import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { questionPipe } from "./question-pipe.ts";

export type WorkerLimits = { seconds: number; megabytes: number };

/** What came of a piece of work: an answer, or that it was stopped at one of its limits. */
type Outcome<Answer> =
  | { kind: "answered"; answer: Answer }
  | { kind: "stopped"; why: "too slow" | "too complex" };

/** Answers what a worker asks while it works, such as who is known by a name. */
export type Ask = (question: string) => unknown;

export type WorkerPool<Request, Answer> = {
  /** Works on this in a process of its own. A crash is held against the work only if the process was fresh. */
  run(request: Request, limits: WorkerLimits, ask?: Ask): Promise<Outcome<Answer>>;
};

type PooledWorker = { process: ChildProcess; megabytes: number; served: number };

const mostAtOnce = 2;
const idleMilliseconds = 20_000;
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
        let outcome = await runOn<Answer>(worker, work);
        if (outcome === "crashed" && used)
          outcome = await runOn<Answer>(startWorker(entry, limits.megabytes), work);
        return outcome === "crashed" ? stopped("too complex") : outcome;
      } finally {
        turns.pass();
      }
    },
  };
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
): Promise<Outcome<Answer> | "crashed"> {
  const child = worker.process;
  const pipe = pipeOf(child);
  return new Promise((resolve) => {
    const finish = (outcome: Outcome<Answer> | "crashed") => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on("error", () => undefined);
      pipe.removeAllListeners("data");
      if (typeof outcome === "object" && outcome.kind === "answered") done(worker);
      else child.kill("SIGKILL");
      resolve(outcome);
    };
    const timer = setTimeout(() => finish(stopped("too slow")), seconds * 1000);
    child.on("message", (answer: Answer) => finish({ kind: "answered", answer }));
    child.on("exit", () => finish("crashed"));
    child.on("error", () => finish("crashed"));
    if (ask) answerQuestions(pipe, ask, () => finish("crashed"));
    child.ref();
    child.channel?.ref();
    child.send(request, (error) => {
      if (error) finish("crashed");
    });
  });
}

/** A line of JSON is a question, and a line of JSON the answer to it. */
function answerQuestions(pipe: Socket, ask: Ask, onFault: () => void): void {
  let asked = "";
  pipe.on("data", (chunk: string) => {
    asked += chunk;
    const lines = asked.split("\n");
    asked = lines.pop() ?? "";
    try {
      for (const line of lines) pipe.write(`${JSON.stringify(ask(JSON.parse(line) as string))}\n`);
    } catch {
      onFault();
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
    stdio: ["ignore", "ignore", "ignore", "ipc", "pipe"],
  });
  // The process says that it ended; its pipe keeps no program alive and has nothing to add to that.
  pipeOf(child)
    .setEncoding("utf8")
    .on("error", () => undefined)
    .unref();
  return { process: child, megabytes, served: 0 };
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
