import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/silences",
    component: lazy(() => import("./silences-page.tsx")),
    nav: { label: { en: "Silences", ru: "Молчание" }, order: 50 },
  },
];
