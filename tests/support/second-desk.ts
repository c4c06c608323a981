import type { Actor } from "../../src/core/access/access.ts";
import { listAuditEvents } from "../../src/features/audit/audit.contract.ts";
import { auditRoutes } from "../../src/features/audit/index.ts";
import { caseRoutes } from "../../src/features/case/index.ts";
import { reviewJobs } from "../../src/features/review/index.ts";
import * as contract from "../../src/features/review/review.contract.ts";
import { reviewRoutes } from "../../src/features/review/review.routes.ts";
import { secondReaderRoutes } from "../../src/features/second-reader/index.ts";
import {
  changeSecondReader,
  getSecondReader,
  turnSecondReader,
} from "../../src/features/second-reader/second-reader.contract.ts";
import { sourceJobs } from "../../src/features/source/index.ts";
import { anActor, caseworker } from "./actors.ts";
import { testApi, testMeans } from "./api.ts";
import { uploader } from "./sources.ts";
import type { stubModel } from "./stub-model.ts";

const administrator = anActor("user-admin", "administrator");
const auditor = anActor("user-auditor", "auditor");
/** A text of which the reader finds a part. */
export const textForTwo = [
  "Arkady Lotov was arrested in Lima on 3 March 2025, the consul said.",
  "Alina Berg, who shares his cell, is yet to be shown the papers. Since 9 March 2025 she has been kept apart, in Ancon.",
].join("\n\n");
/** What a model makes of it: what is told already, what is not, and what does not stand there. */
export const findingsOfModel = {
  people: [{ name: "Alina Berg", class: "case" }],
  events: [
    { quote: "was arrested in Lima", type: "arrest", status: "negated", people: ["Arkady Lotov"] },
    {
      quote: "she has been kept apart",
      type: "solitary",
      status: "actual",
      people: ["Alina Berg"],
      date: "9 March 2025",
    },
    { quote: "she was beaten every night", type: "ill_treatment", status: "actual", people: ["Alina Berg"] },
  ],
};
export type Stub = Awaited<ReturnType<typeof stubModel>>;

/** An office with a second reader that an administrator may set, and jobs that run when the test says so. */
export const openSecondDesk = async () => {
  const tools = await testMeans();
  const { means, jobs } = tools;
  const call = testApi(means, reviewRoutes, caseRoutes, secondReaderRoutes, auditRoutes);
  const asKnown = async () => ({
    changedAt: (await call(administrator, getSecondReader, {})).body.changedAt as string,
  });
  const turn = async (isOn: boolean) =>
    call(administrator, turnSecondReader, { body: { isOn, ...(await asKnown()) } });
  const set = async (stub: Stub, change: object = {}) => {
    await call(administrator, changeSecondReader, {
      body: {
        ...{ address: stub.address, model: "org/model-7b", key: "a-key", ...(await asKnown()) },
        ...{ seconds: 5, mostCharacters: 5000, onlyPress: true, ...change },
      },
    });
    await turn(true);
  };
  const run = async (queue: string, payload: Record<string, string>, actor: Actor = caseworker) => {
    const job = [...sourceJobs, ...reviewJobs].find((one) => one.queue === queue);
    await job?.run(actor, means, { userId: actor.userId, ...payload });
  };
  const work = async (actors: readonly Actor[] = [caseworker], most = 100) => {
    for (let left = most; left > 0 && jobs.length > 0; left--) {
      const next = jobs.shift();
      const actor = actors.find((one) => one.userId === next?.payload.userId);
      if (actor && next) await run(next.queue, next.payload, actor);
    }
  };
  const add = async (words = textForTwo, origin = "press") => {
    const { body } = await uploader(means)(caseworker, { "a.txt": words }, { origin });
    return body.added[0]?.id ?? "";
  };
  const look = async (sourceId: string) =>
    (await call(caseworker, contract.getSourceReview, { params: { sourceId } })).body;
  const audit = async () => (await call(auditor, listAuditEvents, { query: {} })).body.events;
  return { ...tools, call, set, turn, run, work, add, look, audit };
};

/** All that is proposed on the model's account. */
export const ofModel = ({ proposals }: contract.SourceReview) =>
  proposals.filter(({ model }) => model !== undefined);
