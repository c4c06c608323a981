import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { makeFileMemory } from "../ledger/index.ts";
import { listWays, type NearWay } from "./way.contract.ts";
import { listNearWays } from "./way.service.ts";

export const lawRoutes = (api: Api, means: Means): void => {
  const memory = makeFileMemory<NearWay[]>();
  api.serve(listWays, (actor, request) => listNearWays(actor, means, memory, request));
};
