import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { findFiles } from "./names.contract.ts";
import { findByName } from "./names.service.ts";

export const namesRoutes = (api: Api, means: Means): void => {
  api.serve(findFiles, (actor, request) => findByName(actor, means, request));
};
