import { z } from "@hono/zod-openapi";
import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { writeBriefPdf } from "../../platform/pdf/write-pdf.ts";
import { getBrief } from "./brief.contract.ts";
import { briefOf } from "./brief.service.ts";
import { printed } from "./brief-print.ts";

export const briefRoutes = (api: Api, means: Means): void => {
  api.serve(getBrief, (actor, request) => briefOf(actor, means, request));
  api.serveFile(
    { ...getBrief, path: `${getBrief.path}/pdf`, summary: "The brief as PDF", response: z.any() },
    "application/pdf",
    async (actor, request) => {
      const brief = await briefOf(actor, means, request);
      return {
        bytes: await writeBriefPdf(printed(brief, request.query.lang)),
        filename: `${brief.title}.pdf`,
      };
    },
  );
};
