import { join } from "node:path";
import { accountRoutes, actorOf, findSignedIn, signInRoutes } from "./features/account/index.ts";
import { auditRoutes } from "./features/audit/index.ts";
import { briefRoutes } from "./features/brief/index.ts";
import { caseRoutes } from "./features/case/index.ts";
import { duplicateRoutes } from "./features/duplicate/index.ts";
import { dutyRoutes } from "./features/duty/index.ts";
import { lawRoutes } from "./features/law/index.ts";
import { ledgerRoutes } from "./features/ledger/index.ts";
import { keepNames, namesRoutes } from "./features/names/index.ts";
import { representationRoutes } from "./features/representation/index.ts";
import { reviewJobs, reviewRoutes } from "./features/review/index.ts";
import { searchRoutes } from "./features/search/index.ts";
import { secondReaderRoutes } from "./features/second-reader/index.ts";
import { sourceJobs, sourceRoutes } from "./features/source/index.ts";
import { triageRoutes } from "./features/triage/index.ts";
import { systemClock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import { serverVersion } from "./platform/database/server-version.ts";
import { type RunningDatabase, startDatabase } from "./platform/database/start-database.ts";
import { type Api, createApi } from "./platform/http/api.ts";
import { bodySize } from "./platform/http/body-size.ts";
import { listen } from "./platform/http/listen.ts";
import { requireSignIn } from "./platform/http/require-sign-in.ts";
import { sameOrigin } from "./platform/http/same-origin.ts";
import { neverStored, securityHeaders } from "./platform/http/security-headers.ts";
import { webFiles } from "./platform/http/web-files.ts";
import type { Job } from "./platform/jobs/job.ts";
import { createJobQueue, type JobQueue } from "./platform/jobs/job-queue.ts";
import { type Log, traceOf } from "./platform/log.ts";
import type { Means } from "./platform/means.ts";
import { createSealer } from "./platform/sealer.ts";
import { sessionSecret } from "./platform/sign-in/secret-file.ts";
import { createSignIn, type SignIn } from "./platform/sign-in/sign-in.ts";

/** Work outside of requests, from all features. */
const jobs: Job[] = [...sourceJobs, ...reviewJobs];

const stopPatience = 10_000;

export type Homeward = {
  url: string;
  means: Means;
  signIn: SignIn;
  databaseVersion: string;
  /** Ends requests and jobs in an orderly way, then the database. */
  stop(): Promise<void>;
};

/** The HTTP side: what is open to all first, then sign-in is asked for, then everything else. */
export const createHomewardApi = (means: Means, signIn: SignIn): Api => {
  const api = createApi(means.log);
  api.hono.use(securityHeaders, sameOrigin, bodySize);
  api.hono.use("/api/*", neverStored);
  api.hono.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: { title: "Homeward", version: "1", description: "All that the screen does." },
  });
  signInRoutes(api, means, signIn);
  api.hono.use(
    "/api/*",
    requireSignIn((headers) => findSignedIn(means, signIn, headers)),
  );
  accountRoutes(api, means, signIn);
  ledgerRoutes(api, means);
  caseRoutes(api, means);
  duplicateRoutes(api, means);
  sourceRoutes(api, means);
  reviewRoutes(api, means);
  representationRoutes(api, means);
  dutyRoutes(api, means);
  lawRoutes(api, means);
  triageRoutes(api, means);
  searchRoutes(api, means);
  namesRoutes(api, means);
  briefRoutes(api, means);
  auditRoutes(api, means);
  secondReaderRoutes(api, means);
  return api;
};

type Parts = { config: Config; database: RunningDatabase; queue: JobQueue; log: Log };

const meansOf = ({ config, database, queue, log }: Parts): Means => ({
  ...{ db: database.app, clock: systemClock, log, enqueue: queue.enqueue },
  sealer: createSealer(() => secretOf(config)),
  names: keepNames(database.names),
});

type Options = { config: Config; log: Log; webFolder: string };

/** Starts the whole program: database, jobs, API and screen. */
export const startHomeward = async ({ config, log, webFolder }: Options): Promise<Homeward> => {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const screen = await webFiles(webFolder);
    const database = await startDatabase(config, log);
    stops.push(database.stop);
    const signIn = await openSignIn(config, database, log);
    const queue = createJobQueue(database.jobs, log);
    const means = meansOf({ config, database, queue, log });
    stops.push(() => queue.stop(stopPatience));
    await queue.start(jobs, { means, actorOf: (userId) => actorOf(database.app, userId) });
    const { hono } = createHomewardApi(means, signIn);
    hono.use(screen);
    const listener = await listen(hono.fetch, config);
    stops.push(() => listener.stop(stopPatience));
    void readNames(means);
    const url = config.publicUrl ?? listener.url;
    return { url, means, signIn, databaseVersion: await serverVersion(database.app), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Begins at once, so that the first who searches waits less; should it fail, whoever searches tries again. */
const readNames = async ({ names, log }: Means): Promise<void> => {
  const began = performance.now();
  try {
    const { size } = await names();
    log.info("names.read", { names: size, ms: Math.round(performance.now() - began) });
  } catch (error) {
    log.warn("names.not-read", { trace: traceOf(error) });
  }
};

/** The database alone, for commands that need no HTTP; it may be in use by a program that runs. */
export const openDatabaseOnly = (
  config: Config,
  log: Log,
  { mayShare = true } = {},
): Promise<RunningDatabase> => startDatabase(config, log, { mayShare });

/** What services need, for commands that do their work here and now; jobs they leave are done when the program runs. */
export const openMeans = async (config: Config, log: Log) => {
  const database = await openDatabaseOnly(config, log);
  const queue = createJobQueue(database.jobs, log);
  const means = meansOf({ config, database, queue, log });
  const stop = async () => {
    await queue.stop(stopPatience);
    await database.stop();
  };
  await queue.open(jobs);
  return { means, stop };
};

const secretOf = (config: Config): Promise<string> =>
  sessionSecret(join(config.dataDir, "secret"), process.env.HOMEWARD_SECRET);

const openSignIn = async (config: Config, database: RunningDatabase, log: Log): Promise<SignIn> => {
  const secret = await secretOf(config);
  return createSignIn({ pool: database.auth, secret, publicUrl: config.publicUrl, log });
};
