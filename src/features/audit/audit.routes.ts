import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { listAuditEvents } from "./audit.contract.ts";
import { listEvents } from "./audit.service.ts";

export const auditRoutes = (api: Api, means: Means): void => {
  api.serve(listAuditEvents, (actor, request) => listEvents(actor, means, request));
};
