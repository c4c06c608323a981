import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  { path: "/entries/new", component: lazy(() => import("./new-entry-page.tsx")) },
];
