import pg from "pg";
import type { Address } from "../../platform/database/address.ts";
import { clientConfig } from "../../platform/database/pool.ts";
import { Problem } from "../../platform/problem.ts";

/** How far a ledger goes. */
export type Head = { ledgerId: string; seq: number; hash: string };

/** What walking a ledger's chain found; `problem` and `seq` when it is not whole. */
type Walk = { ledgerId: string; entries: number; problem: string | null; seq: number | null };

export type Chains = {
  heads(): Promise<Head[]>;
  walks(): Promise<Walk[]>;
  /** The hashes at these places; a place that is not there is left out. */
  hashesAt(places: readonly Head[]): Promise<Map<string, string>>;
};

/** Looks at the chains as one moment shows them, with the rights of a role that sees digests and no bodies. */
export async function asVerifier<T>(owner: Address, work: (chains: Chains) => Promise<T>): Promise<T> {
  const client = new pg.Client(clientConfig(owner));
  await client.connect();
  try {
    if (!(await becomeVerifier(client))) {
      await joinVerifiers(client, owner);
      await becomeVerifier(client);
    }
    return await work(chainsOf(client));
  } finally {
    await client.end();
  }
}

async function becomeVerifier(client: pg.Client): Promise<boolean> {
  await client.query("begin isolation level repeatable read read only");
  try {
    await client.query("set local role homeward_verifier");
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== "42501") throw error;
    await client.query("rollback");
    return false;
  }
}

/** An owner that is no superuser made the role, and may therefore join it, but does not belong to it by that. */
async function joinVerifiers(client: pg.Client, { user }: Address): Promise<void> {
  try {
    await client.query("grant homeward_verifier to current_user");
  } catch (cause) {
    throw new Problem({
      id: "verify.not-allowed",
      message: `The user of DATABASE_URL may not act as homeward_verifier. Let an administrator of the server run: grant homeward_verifier to ${pg.escapeIdentifier(user)};`,
      cause,
    });
  }
}

function chainsOf(client: pg.Client): Chains {
  return {
    heads: async () =>
      (await client.query<Head>(`select id as "ledgerId", seq, hash from ledger_heads() order by id`)).rows,
    walks: async () =>
      (
        await client.query<Walk>(
          `select h.id as "ledgerId", v.entries, v.problem, v.at_seq as seq
             from ledger_heads() h, lateral verify_ledger(h.id) v order by h.id`,
        )
      ).rows,
    hashesAt: async (places) => {
      const { rows } = await client.query<{ id: string; hash: string | null }>(
        `select p.id::text as id, hash_at(p.id, p.seq) as hash from unnest($1::uuid[], $2::int[]) as p (id, seq)`,
        [places.map(({ ledgerId }) => ledgerId), places.map(({ seq }) => seq)],
      );
      return new Map(rows.flatMap(({ id, hash }) => (hash === null ? [] : [[id, hash]])));
    },
  };
}
