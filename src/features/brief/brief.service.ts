import type { Actor } from "../../core/access/access.ts";
import { audienceOf } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { makeBrief } from "../../core/casework/brief.ts";
import { sayDate } from "../../core/dates/say-date.ts";
import { fold } from "../../core/ledger/fold.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { viewAffair, viewCase } from "../case/index.ts";
import type { BriefView, getBrief } from "./brief.contract.ts";

type Request = Pick<EndpointRequest<typeof getBrief>, "params" | "query">;

const loadFile = async (actor: Actor, means: Means, { kind, ledgerId }: Request["params"]) => {
  if (kind === "cases") return { ...(await viewCase(actor, means, ledgerId)), members: [] };
  return viewAffair(actor, means, ledgerId);
};

/** The last moment of a day, in the form of the ledger's moments. */
const endOf = (day: string): string => `${day}T23:59:59.999999Z`;

/** Makes the brief of a case or an affair; that it was made is logged. */
export const briefOf = async (actor: Actor, means: Means, { params, query }: Request): Promise<BriefView> => {
  const view = await loadFile(actor, means, params);
  const { lang, on, known } = query;
  const asOf = { on, known: known && endOf(known) };
  const affairs = view.affairs.map((affair) => affair.id);
  const brief = makeBrief({
    file: fold(view.entries, asOf, params.kind === "cases" ? affairs : []),
    kind: view.kind,
    lang,
    today: on ?? view.today,
    affairs: new Map(view.affairs.map(({ id, title }) => [id, title ?? ""])),
    members: view.members.map((member) => member.title),
  });
  await asActor(means.db, audienceOf(actor), (trx) =>
    recordEvent(trx, actor, { action: "brief.printed", ledgerId: params.ledgerId }),
  );
  const sourceOf = new Map(view.sources.map((source) => [source.id, source]));
  const sources = brief.sources.map((id, index) => {
    const source = sourceOf.get(id);
    const date = source?.published && sayDate(source.published, lang);
    return { number: index + 1, id, title: source?.title ?? "", outlet: source?.outlet, date };
  });
  return { ...brief, sources, asOf: sayDate(on ?? known ?? view.today, lang) };
};
