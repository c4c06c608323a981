import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  { path: "/triage", component: lazy(() => import("./runs-page.tsx")) },
  { path: "/triage/$runId", component: lazy(() => import("./run-page.tsx")) },
];
