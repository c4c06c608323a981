import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { listAllAffairs, listAllCases } from "../case/index.ts";
import { readInBackground } from "../review/index.ts";
import { findTextForReading, type ImportFile, type ImportStep, importFiles } from "../source/index.ts";
import { type DemoSources, recordPlan } from "./demo-ledgers.ts";
import { demoDocuments, demoPlan } from "./demo-plan.ts";

type Caseload = { actor: Actor; means: Means; folder: string; say: (line: string) => void };

const readJson = async (folder: string, name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, name), "utf8"));

const filesOf = async (folder: string, team: string): Promise<ImportFile[]> =>
  demoDocuments.parse(await readJson(folder, "index.json")).map(({ file, received, origin, ...told }) => ({
    filename: file,
    bytes: async () => new Uint8Array(await readFile(join(folder, "documents", file))),
    details: { origin, receivedOn: received, team, ...told },
  }));

const textsOf = ({ actor, means }: Caseload, ids: ReadonlyMap<string, string>): Promise<DemoSources> =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const texts = new Map<string, { id: string; text: string }>();
    for (const [file, id] of ids) {
      const text = (await findTextForReading(trx, id))?.text;
      if (text !== undefined) texts.set(file, { id, text });
    }
    return texts;
  });

/** Takes the invented documents in, reads them, and records what a caseworker had entered from them. */
export const loadCaseload = async (given: Caseload): Promise<void> => {
  const { actor, means, folder, say } = given;
  const plan = demoPlan.parse(await readJson(folder, "caseload.json"));
  const ids = new Map<string, string>();
  const unreadable: string[] = [];
  const onStep = ({ filename, sourceId, step }: ImportStep) => {
    if (sourceId) ids.set(filename, sourceId);
    if (step === "unreadable" || step === "refused") unreadable.push(filename);
  };
  const files = await filesOf(folder, plan.teams[0]?.id ?? "");
  await importFiles(actor, means, { files, read: async () => undefined, onStep });
  say(`${ids.size} documents, of which ${unreadable.length} cannot be read on purpose`);
  const sources = await textsOf(given, ids);
  await recordPlan(actor, means, plan, { sources });
  const entries = [...plan.cases, ...plan.affairs].reduce((sum, ledger) => sum + ledger.entries.length, 0);
  say(`${plan.cases.length} cases and ${plan.affairs.length} affairs with ${entries} entries`);
  for (const { id } of sources.values()) await readInBackground(actor, means, id);
  say("All documents read; what the reader proposes waits in the review");
};

/** Whether every planned case and affair is there: a loading that was killed leaves some out. */
export const isCaseloadWhole = async (actor: Actor, means: Means, folder: string): Promise<boolean> => {
  const plan = demoPlan.parse(await readJson(folder, "caseload.json"));
  const { cases } = await listAllCases(actor, means);
  const { affairs } = await listAllAffairs(actor, means);
  return cases.length >= plan.cases.length && affairs.length >= plan.affairs.length;
};
