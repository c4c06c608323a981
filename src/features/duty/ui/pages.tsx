import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/due",
    component: lazy(() => import("./due-page.tsx")),
    nav: { label: { en: "Due", ru: "Сроки" }, order: 45, ability: "casework.read" },
  },
  { path: "/due/calendar", component: lazy(() => import("./calendar-page.tsx")) },
  { path: "/policy", component: lazy(() => import("./policy-page.tsx")) },
];
