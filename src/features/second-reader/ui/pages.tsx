import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  { path: "/office/second-reader", component: lazy(() => import("./settings-page.tsx")) },
];
