import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/cases",
    component: lazy(() => import("./cases-page.tsx")),
    nav: { label: { en: "Cases", ru: "Дела" }, order: 10 },
  },
  { path: "/cases/$caseId", component: lazy(() => import("./case-page.tsx")) },
  {
    path: "/affairs",
    component: lazy(() => import("./affairs-page.tsx")),
    nav: { label: { en: "Affairs", ru: "Общие дела" }, order: 20 },
  },
  { path: "/affairs/$affairId", component: lazy(() => import("./affair-page.tsx")) },
];
