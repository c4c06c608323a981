import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { makeFileMemory } from "../ledger/index.ts";
import * as calendar from "./calendar.contract.ts";
import { endFeed, makeFeed, readFeed, viewFeed } from "./calendar.service.ts";
import { listDue } from "./due.contract.ts";
import { listAllDue } from "./due.service.ts";
import type { Owed } from "./open-duties.ts";
import * as policy from "./policy.contract.ts";
import { addRule, endRule, viewPolicy } from "./policy.service.ts";

export const dutyRoutes = (api: Api, means: Means): void => {
  const memory = makeFileMemory<Owed>();
  api.serve(listDue, (actor, request) => listAllDue(actor, means, memory, request));
  api.serve(policy.getPolicy, (actor) => viewPolicy(actor, means));
  api.serve(policy.addPolicyRule, (actor, request) => addRule(actor, means, request));
  api.serve(policy.endPolicyRule, (actor, request) => endRule(actor, means, request));
  api.serve(calendar.getCalendarFeed, (actor) => viewFeed(actor, means));
  api.serve(calendar.endCalendarFeed, (actor) => endFeed(actor, means));
  // A browser says from where it came; behind a proxy the request itself does not know.
  api.serveInContext(calendar.makeCalendarFeed, (context, request) => {
    const origin = context.req.header("origin") ?? new URL(context.req.url).origin;
    return makeFeed(context.get("actor"), means, origin, request);
  });
  api.serveText(calendar.readCalendar, "text/calendar; charset=utf-8", (_, { params }) =>
    readFeed(means, memory, params.token.replace(/\.ics$/, "")),
  );
};
