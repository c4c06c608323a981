import { z } from "@hono/zod-openapi";
import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { getBrief } from "./brief.contract.ts";
import { briefOf, briefPdf } from "./brief.service.ts";

export const briefRoutes = (api: Api, means: Means): void => {
  api.serve(getBrief, (actor, request) => briefOf(actor, means, request));
  api.serveFile(
    { ...getBrief, path: `${getBrief.path}/pdf`, summary: "The brief as PDF", response: z.any() },
    "application/pdf",
    (actor, request) => briefPdf(actor, means, request),
  );
};
