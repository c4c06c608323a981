import type { Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import type { Database } from "../database/schema.ts";

/** What is written down of every look and every change; details never hold content of a case. */
export type AuditEvent = {
  action:
    | "case.viewed"
    | "case.opened"
    | "affair.viewed"
    | "affair.opened"
    | "entry.added"
    | "entry.corrected"
    | "entry.withdrawn"
    | "access.changed"
    | "source.added"
    | "source.viewed"
    | "source.changed"
    | "proposal.decided"
    | "brief.printed"
    | "account.invited"
    | "account.made"
    | "account.signed-in"
    | "account.link-made"
    | "account.password-changed"
    | "account.roles-changed"
    | "account.closed"
    | "account.reopened"
    | "team.changed"
    | "source.sent"
    | "second-reader.on"
    | "second-reader.off"
    | "second-reader.changed"
    | "policy.changed"
    | "calendar.changed"
    | "calendar.read"
    | "triage.run"
    | "triage.viewed";
  ledgerId?: string;
  sourceId?: string;
  details?: Record<string, unknown>;
};

/** Adds an event to the audit log, in the transaction of what it tells. */
export const recordEvent = async (
  trx: Transaction<Database>,
  actor: { userId: string },
  event: AuditEvent,
) => {
  await trx
    .insertInto("audit_event")
    .values({
      id: uuidv7(),
      actor: actor.userId,
      action: event.action,
      ledger_id: event.ledgerId ?? null,
      source_id: event.sourceId ?? null,
      details: JSON.stringify(event.details ?? {}) as never,
    })
    .execute();
};
