import type { Transaction } from "kysely";
import { nearlyTheSame, resemblance } from "../../core/reading/reprint.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { AlikeSource } from "./source.contract.ts";
import { findSharing } from "./source.store.ts";

type Alike = { earlier: AlikeSource[]; later: AlikeSource[] };

/** Sources with nearly the same text, computed with the rights of whoever looks. */
export const sourcesAlike = async (
  trx: Transaction<Database>,
  id: string,
  shingles: readonly number[],
): Promise<Alike> => {
  const alike = (await findSharing(trx, id, shingles))
    .filter((other) => resemblance(other.shingles, shingles) >= nearlyTheSame)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((other) => ({
      id: other.id,
      title: other.title ?? other.filename,
      receivedOn: other.received_on,
    }));
  return { earlier: alike.filter((one) => one.id < id), later: alike.filter((one) => one.id > id) };
};
