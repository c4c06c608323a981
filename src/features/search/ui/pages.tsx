import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [{ path: "/search", component: lazy(() => import("./search-page.tsx")) }];
