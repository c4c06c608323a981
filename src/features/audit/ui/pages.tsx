import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/audit",
    component: lazy(() => import("./audit-page.tsx")),
    nav: { label: { en: "Log", ru: "Журнал" }, order: 95, ability: "audit.read" },
  },
];
