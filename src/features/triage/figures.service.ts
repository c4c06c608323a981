import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { type FiguresTable, readFiguresTable } from "../../core/casework/triage/figures-table.ts";
import { matchPlace } from "../../core/casework/triage/match-places.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { readCsv } from "../../platform/documents/read-csv.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import type { readFigures } from "./triage.contract.ts";
import { listPlaces } from "./triage.store.ts";

const tableOf = (text: string, today: string): FiguresTable => {
  const read = readCsv(text);
  if ("records" in read) return readFiguresTable(read.records, today);
  const says = {
    en: "A quotation mark stands where none can be, or is not closed. A mark within words is written twice.",
    ru: "Кавычка стоит не на месте или не закрыта. Кавычку внутри слов пишут дважды.",
  };
  return { columns: [], ignored: [], rows: [], faults: [{ ...read.fault, says }] };
};

/** What a table says, and of which places where people are held; nothing is kept. */
export const lookAtFigures = (actor: Actor, means: Means, { body }: EndpointRequest<typeof readFigures>) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "case.open")) throw notAllowed("case.open");
    const places = await listPlaces(trx);
    const { rows, ...told } = tableOf(body.text, means.clock.today());
    return { ...told, rows: rows.map((row) => ({ ...row, alike: [], ...matchPlace(row, places) })) };
  });
