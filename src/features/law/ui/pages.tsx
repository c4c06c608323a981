import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/ways-home",
    component: lazy(() => import("./near-ways-page.tsx")),
    nav: { label: { en: "Ways home", ru: "Пути домой" }, order: 55 },
  },
  { path: "/release-rules", component: lazy(() => import("./release-rules-page.tsx")) },
  { path: "/law", component: lazy(() => import("./provisions-page.tsx")) },
  { path: "/law/$provisionId", component: lazy(() => import("./provision-page.tsx")) },
];
