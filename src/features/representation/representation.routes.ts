import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { listRepresentations } from "./representation.contract.ts";
import { listActs } from "./representation.service.ts";

export const representationRoutes = (api: Api, means: Means): void => {
  api.serve(listRepresentations, (actor, request) => listActs(actor, means, request));
};
