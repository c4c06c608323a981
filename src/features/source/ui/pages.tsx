import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/sources",
    component: lazy(() => import("./sources-page.tsx")),
    nav: { label: { en: "Sources", ru: "Источники" }, order: 30 },
  },
  { path: "/sources/$sourceId", component: lazy(() => import("./source-page.tsx")) },
];
