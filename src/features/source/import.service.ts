import { type Actor, audienceOf } from "../../core/access/access.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { Problem } from "../../platform/problem.ts";
import { convertSource } from "./conversion.service.ts";
import { addDocument, type Details } from "./intake.service.ts";
import { lockSource } from "./source.store.ts";

/** A document on its way in; its bytes are fetched when its turn comes. */
export type ImportFile = { filename: string; bytes: () => Promise<Uint8Array>; details: Details };

/** How far a document is; every document ends as `added`, `already`, `unreadable` or `refused`. */
export type ImportStep = {
  filename: string;
  step: "converting" | "reading" | "added" | "already" | "unreadable" | "refused";
  /** There once the document is kept. */
  sourceId?: string;
  /** Why it was refused or cannot be read; of one that was added, why nothing is proposed. */
  problem?: string;
};

/** Reads a source that has its text; the feature that proposes entries brings it along. */
export type ReadSource = (actor: Actor, means: Means, sourceId: string) => Promise<unknown>;

type Import = { files: Iterable<ImportFile>; read: ReadSource; onStep: (step: ImportStep) => void };

/** Adds, converts and reads documents one after the other, here and now; one that fails harms no other. */
export const importFiles = async (actor: Actor, means: Means, { files, read, onStep }: Import) => {
  for (const file of files) {
    const tell = (step: Omit<ImportStep, "filename">) => onStep({ filename: file.filename, ...step });
    try {
      await importFile(actor, means, file, read, tell);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tell({ step: "refused", problem: error.message });
    }
  }
};

type Tell = (step: Omit<ImportStep, "filename">) => void;

const importFile = async (actor: Actor, means: Means, file: ImportFile, read: ReadSource, tell: Tell) => {
  const received = { filename: file.filename, bytes: await file.bytes() };
  const intake = await addDocument(actor, means, received, file.details);
  if (intake.kind === "refused") return tell({ step: "refused", problem: intake.message });
  const { id: sourceId } = intake;
  const { state, problem } = await stateOf(actor, means, sourceId);
  if (state === "unreadable") return tell({ step: "unreadable", sourceId, problem: problem ?? "" });
  if (state === "ready") return tell({ step: intake.kind, sourceId });
  // What an import that was killed left behind is taken up where it ended.
  await workOn(actor, means, sourceId, read, tell);
};

const stateOf = (actor: Actor, means: Means, sourceId: string) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const source = await lockSource(trx, sourceId);
    return { state: source?.state, problem: source?.problem };
  });

/** Converts and reads a source, and what was attached to it; a program that runs meanwhile may do the same. */
const workOn = async (actor: Actor, means: Means, sourceId: string, read: ReadSource, tell: Tell) => {
  tell({ step: "converting", sourceId });
  const converted = await convertSource(actor, means, sourceId);
  const { state, problem } = await stateOf(actor, means, sourceId);
  if (state === "unreadable") return tell({ step: "unreadable", sourceId, problem: problem ?? "" });
  tell({ step: "reading", sourceId });
  if (state === "reading") await read(actor, means, sourceId);
  const { problem: notRead } = await stateOf(actor, means, sourceId);
  for (const attachment of converted?.attachments ?? [])
    await workOn(actor, means, attachment, read, () => {});
  tell({ step: "added", sourceId, ...(notRead && { problem: notRead }) });
};
