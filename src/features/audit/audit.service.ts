import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { namesOfAccounts } from "../account/index.ts";
import type { AuditLine, listAuditEvents } from "./audit.contract.ts";
import { findEvents } from "./audit.store.ts";

const PAGE = 100;

/** A page of the log, the newest first. */
export const listEvents = (actor: Actor, means: Means, { query }: EndpointRequest<typeof listAuditEvents>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "audit.read")) throw notAllowed("audit.read");
    const rows = await findEvents(trx, query, PAGE + 1);
    const names = await namesOfAccounts(trx, [...new Set(rows.map((row) => row.actor))]);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const events = rows.slice(0, PAGE).map(
      (row): AuditLine => ({
        ...{ id: row.id, at: row.at, action: row.action, details: row.details },
        actor: { id: row.actor, name: nameOf.get(row.actor) ?? row.actor },
        ledgerId: row.ledger_id ?? undefined,
        sourceId: row.source_id ?? undefined,
      }),
    );
    return { events, more: rows.length > PAGE };
  });
