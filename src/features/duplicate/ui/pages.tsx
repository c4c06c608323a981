import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  {
    path: "/duplicates",
    component: lazy(() => import("./duplicates-page.tsx")),
    nav: { label: { en: "Duplicates", ru: "Дубли" }, order: 60 },
  },
];
