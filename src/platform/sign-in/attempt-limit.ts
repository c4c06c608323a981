import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { Problem } from "../problem.ts";
import type { AuthDatabase } from "./auth-schema.ts";

type Attempt = { email: string; address: string };

export type AttemptLimit = {
  /** Throws when there were too many failures of late. */
  check(attempt: Attempt): Promise<void>;
  countFailure(attempt: Attempt): Promise<void>;
};

const minutes = 15;
/**
 * Failures allowed in that time. Few from one place for one account; more for an account from everywhere, so that
 * nobody can lock another out by guessing a little; most for a place, because a whole office may share an address.
 */
const allowed = { both: 8, email: 60, address: 120 };

/** Counts failed attempts to sign in, in the database, so that a restart forgives nothing. */
export function createAttemptLimit(db: Kysely<AuthDatabase>): AttemptLimit {
  return {
    check: async (attempt) => {
      const limits = limitsFor(attempt);
      const rows = await db
        .selectFrom("auth.failed_attempt")
        .select(["key", "failures"])
        .where(
          "key",
          "in",
          limits.map(({ key }) => key),
        )
        .where("since", ">", sql<Date>`now() - make_interval(mins => ${minutes})`)
        .execute();
      const passed = rows.some((row) =>
        limits.some(({ key, most }) => key.equals(row.key) && row.failures >= most),
      );
      if (passed) throw tooMany();
    },
    countFailure: async (attempt) => {
      for (const { key } of limitsFor(attempt)) {
        await sql`
          insert into auth.failed_attempt as a (key, failures, since) values (${key}, 1, now())
          on conflict (key) do update set
            failures = case when a.since > now() - make_interval(mins => ${minutes}) then a.failures + 1 else 1 end,
            since = case when a.since > now() - make_interval(mins => ${minutes}) then a.since else now() end
        `.execute(db);
      }
      await sql`delete from auth.failed_attempt where since < now() - interval '1 day'`.execute(db);
    },
  };
}

function limitsFor({ email, address }: Attempt): { key: Buffer; most: number }[] {
  const who = email.trim().toLowerCase();
  return [
    { key: keyOf("both", who, address), most: allowed.both },
    { key: keyOf("email", who), most: allowed.email },
    { key: keyOf("address", address), most: allowed.address },
  ];
}

function keyOf(...parts: string[]): Buffer {
  return createHash("sha256").update(JSON.stringify(parts)).digest();
}

function tooMany(): Problem {
  return new Problem({
    id: "account.too-many-attempts",
    status: 429,
    message: `Too many attempts. Wait ${minutes} minutes, or ask your administrator for a link to set a new password.`,
  });
}
