import pg from "pg";
import type { Address } from "../../platform/database/address.ts";
import { clientConfig } from "../../platform/database/pool.ts";

/** How far a ledger goes. */
export type Head = { ledgerId: string; seq: number; hash: string };

/** What walking a ledger's chain found; `problem` and `seq` when it is not whole. */
export type Walk = { ledgerId: string; entries: number; problem: string | null; seq: number | null };

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
    await client.query("begin isolation level repeatable read read only");
    await client.query("set local role homeward_verifier");
    return await work(chainsOf(client));
  } finally {
    await client.end();
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
