import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  { path: "/cases/$caseId/brief", component: lazy(() => import("./case-brief-page.tsx")), print: true },
  { path: "/affairs/$affairId/brief", component: lazy(() => import("./affair-brief-page.tsx")), print: true },
];
