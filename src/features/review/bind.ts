import type { Transaction } from "kysely";
import type { Claim } from "../../core/ledger/entry.ts";
import { type Fact, resolve } from "../../core/ledger/resolve.ts";
import type { AnsweredDocument } from "../../core/reading/propose/answered-documents.ts";
import { bindAnswer } from "../../core/reading/propose/bind-answer.ts";
import { isSameFact } from "../../core/reading/propose/same-fact.ts";
import type { Database } from "../../platform/database/schema.ts";
import { type LedgerHead, readEntries } from "../ledger/index.ts";

type Trx = Transaction<Database>;
type Answering = { claim: Claim; isEdited: boolean; documents: readonly AnsweredDocument[] };

/**
 * The claim for each file that it goes to. An answer names entries by their number in one file: those that a person has
 * chosen in the first file are found again in the others, as parts of the same act.
 */
export const bindForEach = async (
  trx: Trx,
  ledgers: readonly LedgerHead[],
  { claim, isEdited, documents }: Answering,
): Promise<Claim[]> => {
  if (claim.kind !== "answer") return ledgers.map(() => claim);
  const files: Fact[][] = [];
  for (const { id } of ledgers) files.push(resolve(await readEntries(trx, [id])).facts);
  const { answers, ...said } = claim.body;
  const chosen = (files[0] ?? []).filter((fact) => isEdited && answers.includes(fact.seq));
  return files.map((facts, place) => {
    if (isEdited && place === 0) return claim;
    const again = facts.filter((fact) => chosen.some((one) => isOneAct(one, fact)));
    const body = { ...said, answers: again.map((fact) => fact.seq) };
    return bindAnswer({ ...claim, body }, facts, documents);
  });
};

const isOneAct = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind && ((a.actId !== undefined && a.actId === b.actId) || isSameFact(a, b));
