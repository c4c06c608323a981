import { actorOf, putAccount, putTeam } from "../../src/features/account/index.ts";
import { reviewJobs } from "../../src/features/review/index.ts";
import { sourceJobs } from "../../src/features/source/index.ts";
import { createHomewardApi } from "../../src/main.ts";
import { createSignIn } from "../../src/platform/sign-in/sign-in.ts";
import { testMeans } from "./api.ts";
import { password } from "./office.ts";

const accounts = {
  owner: [{ role: "supervisor", teamId: "consular" }],
  "reader of the team": [{ role: "reader", teamId: "consular" }],
  "reader of another team": [{ role: "reader", teamId: "other" }],
  "caseworker of another team": [{ role: "caseworker", teamId: "other" }],
  "supervisor of another team": [{ role: "supervisor", teamId: "other" }],
  auditor: [{ role: "auditor" }],
  administrator: [{ role: "administrator" }],
  "somebody without a role": [],
} as const;

export type Who = keyof typeof accounts | "nobody";
export type Sent = { method: string; path: string; body?: object | FormData };
export type Got = { status: number; text: string };
export type Visitor = (sent: Sent) => Promise<Got>;

const idOf = (who: string) => who.replaceAll(" ", "-");

/** The whole API with an account of every kind, each signed in with a real cookie. */
export const guardedOffice = async () => {
  const { means, database, jobs } = await testMeans();
  const secret = "a secret of thirty-two characters";
  const signIn = createSignIn({ pool: database.auth, secret, publicUrl: undefined, log: means.log });
  for (const id of ["consular", "other"]) await putTeam(means, { id, name: id });
  const { hono } = createHomewardApi(means, signIn);
  const visitors = new Map<Who, Visitor>();
  const visitor =
    (cookie: string) =>
    async ({ method, path, body }: Sent) => {
      const isForm = body instanceof FormData;
      const response = await hono.request(path, {
        method,
        headers: { cookie, ...(body && !isForm && { "content-type": "application/json" }) },
        ...(body && { body: isForm ? body : JSON.stringify(body) }),
      });
      return { status: response.status, text: await response.text() };
    };
  for (const [who, grants] of Object.entries(accounts)) {
    const userId = idOf(who);
    const email = `${userId}@example.org`;
    await putAccount(means, signIn, { userId, name: userId, email, password, grants });
    const session = await signIn.withPassword(new Headers(), { email, password });
    visitors.set(who as Who, visitor((session?.cookies ?? []).map((one) => one.split(";")[0]).join("; ")));
  }
  visitors.set("nobody", visitor(""));
  const workOff = async () => {
    for (let next = jobs.shift(); next; next = jobs.shift()) {
      const { queue, payload } = next;
      const { userId = "" } = payload;
      const job = [...sourceJobs, ...reviewJobs].find((one) => one.queue === queue);
      await job?.run(await actorOf(means.db, userId), means, { ...payload, userId });
    }
  };
  const as = (who: Who): Visitor => visitors.get(who) ?? visitor("");
  return { as, workOff };
};

export type GuardedOffice = Awaited<ReturnType<typeof guardedOffice>>;
