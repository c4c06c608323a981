import { type Actor, audienceOf } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { makeBrief } from "../../core/casework/brief.ts";
import { sayDate } from "../../core/dates/say-date.ts";
import { fold } from "../../core/ledger/fold.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import { asActor } from "../../platform/database/transaction.ts";
import type { Means } from "../../platform/means.ts";
import { writeBriefPdf } from "../../platform/pdf/write-pdf.ts";
import { listMembers, readFile } from "../case/index.ts";
import type { BriefView, getBrief } from "./brief.contract.ts";
import { printed } from "./brief-print.ts";

type Request = Pick<EndpointRequest<typeof getBrief>, "params" | "query">;
type File = Awaited<ReturnType<typeof readFile>>;

/** Silences are counted to the day that the brief is as of, as on the page. */
const briefFrom = (view: File, members: string[], { lang, on, known }: Request["query"]): BriefView => {
  const day = on ?? known ?? view.today;
  const affairs = new Map(view.affairs.map(({ id, title }) => [id, title ?? ""]));
  const asOf = { on, knownOn: known, of: view.ledgerId };
  const ofAffairs = view.kind === "case" ? [...affairs.keys()] : [];
  const brief = makeBrief({
    file: fold(view.entries, { ...asOf, today: day }, ofAffairs),
    begun: fold(view.entries, { ...asOf, on: day }, ofAffairs),
    ...{
      kind: view.kind,
      lang,
      today: day,
      affairs,
      members,
      policy: view.policy,
      releaseRules: view.releaseRules,
    },
  });
  const sourceOf = new Map(view.sources.map((source) => [source.id, source]));
  const sources = brief.sources.map((id, index) => {
    const source = sourceOf.get(id);
    const date = source?.published && sayDate(source.published, lang);
    return { number: index + 1, id, title: source?.title ?? "", outlet: source?.outlet, date };
  });
  return { ...brief, sources, asOf: sayDate(day, lang) };
};

/** Makes the brief of a case or an affair; that it was made is logged. */
export const briefOf = (actor: Actor, means: Means, { params, query }: Request): Promise<BriefView> =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    const { kind, ledgerId } = params;
    const file = await readFile(trx, actor, means, kind === "cases" ? "case" : "affair", ledgerId);
    const members = kind === "affairs" ? await listMembers(trx, ledgerId) : [];
    const titles = members.map((member) => member.title);
    const brief = briefFrom(file, titles, query);
    await recordEvent(trx, actor, { action: "brief.printed", ledgerId });
    return brief;
  });

/** The same brief as a PDF. */
export const briefPdf = async (actor: Actor, means: Means, request: Request) => {
  const brief = await briefOf(actor, means, request);
  const bytes = await writeBriefPdf(printed(brief, request.query.lang));
  return { bytes, filename: `${brief.title}.pdf` };
};
