import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import * as contract from "./source.contract.ts";
import { change, retry, takeFile } from "./source.service.ts";
import { list, progress, viewSource } from "./source-view.service.ts";
import { uploadRoute } from "./upload.routes.ts";

export const sourceRoutes = (api: Api, means: Means): void => {
  uploadRoute(api, means);
  api.serve(contract.listSources, (actor, request) => list(actor, means, request));
  api.serve(contract.countInWork, (actor) => progress(actor, means));
  api.serve(contract.getSource, (actor, { params }) => viewSource(actor, means, params.sourceId));
  api.serveFile(contract.getSourceFile, "application/octet-stream", (actor, { params }) =>
    takeFile(actor, means, params.sourceId),
  );
  api.serve(contract.changeSource, (actor, request) => change(actor, means, request));
  api.serve(contract.retrySource, (actor, request) => retry(actor, means, request));
};
