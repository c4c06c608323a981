import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { search } from "./search.contract.ts";
import { findEverything } from "./search.service.ts";

export const searchRoutes = (api: Api, means: Means): void => {
  api.serve(search, (actor, request) => findEverything(actor, means, request));
};
