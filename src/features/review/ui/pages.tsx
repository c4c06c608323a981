import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/review",
    component: lazy(() => import("./queue-page.tsx")),
    nav: { label: { en: "Review", ru: "Разбор" }, order: 40 },
  },
  { path: "/review/$sourceId", component: lazy(() => import("./review-page.tsx")) },
];
