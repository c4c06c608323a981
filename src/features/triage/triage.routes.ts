import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { lookAtFigures } from "./figures.service.ts";
import * as contract from "./triage.contract.ts";
import { saveRun, viewRun, viewRuns } from "./triage.service.ts";

export const triageRoutes = (api: Api, means: Means): void => {
  api.serve(contract.listTriageRuns, (actor) => viewRuns(actor, means));
  api.serve(contract.runTriage, (actor, request) => saveRun(actor, means, request));
  api.serve(contract.readFigures, (actor, request) => lookAtFigures(actor, means, request));
  api.serve(contract.getTriageRun, (actor, request) => viewRun(actor, means, request));
};
