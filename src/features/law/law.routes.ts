import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { makeFileMemory } from "../ledger/index.ts";
import * as own from "./release-rule.contract.ts";
import { addOwnRule, endOwnRule, viewReleaseRules } from "./release-rule.service.ts";
import { listWays, type NearWay } from "./way.contract.ts";
import { listNearWays } from "./way.service.ts";

export const lawRoutes = (api: Api, means: Means): void => {
  const memory = makeFileMemory<NearWay[]>();
  api.serve(listWays, (actor, request) => listNearWays(actor, means, memory, request));
  api.serve(own.listReleaseRules, (actor) => viewReleaseRules(actor, means));
  api.serve(own.addReleaseRule, (actor, request) => addOwnRule(actor, means, request));
  api.serve(own.endReleaseRule, (actor, request) => endOwnRule(actor, means, request));
};
