import type { Transaction } from "kysely";
import { type AccessList, type Actor, audienceFor, may, SIGNED_IN } from "../../core/access/access.ts";
import { teamsAs } from "../../core/access/actor.ts";
import type { Database } from "../../platform/database/schema.ts";
import { findLedger } from "../ledger/index.ts";
import type { findTextForReading } from "../source/index.ts";

type Trx = Transaction<Database>;
export type ReviewedSource = NonNullable<Awaited<ReturnType<typeof findTextForReading>>>;

const listIn = (audience: readonly string[]): AccessList => {
  const named = (prefix: string) =>
    audience.filter((token) => token.startsWith(prefix)).map((token) => token.slice(prefix.length));
  return { teams: named("team:"), users: named("user:") };
};

/**
 * Whether the actor decides about a source's proposals: press is reviewed by whoever works on cases, everything
 * else by those whose it is or for whose file it came. Entering them in a file asks for that file's rights besides.
 */
export const mayReview = async (trx: Trx, actor: Actor, source: ReviewedSource): Promise<boolean> => {
  if (source.ownAudience.includes(SIGNED_IN)) return may(actor, "source.add");
  if (may(actor, "proposal.decide", listIn(source.ownAudience))) return true;
  const ledger = source.forLedger ? await findLedger(trx, source.forLedger) : undefined;
  return ledger !== undefined && may(actor, "proposal.decide", ledger.access);
};

/**
 * Who sees what the actor says of a source: their teams, of those that the source is open to, and nobody of another one.
 */
export const oursAt = (actor: Actor, source: ReviewedSource): string[] => {
  const teams = teamsAs(actor, "caseworker", "supervisor");
  const open = source.audience.includes(SIGNED_IN) ? teams : listIn(source.audience).teams;
  return audienceFor(
    { teams: teams.filter((team) => open.includes(team)), users: [actor.userId] },
    "ordinary",
  );
};
