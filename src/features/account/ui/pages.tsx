import { lazy } from "react";
import type { Page } from "../../../web/page.ts";

export const pages: Page[] = [
  { path: "/sign-in", component: lazy(() => import("./sign-in-page.tsx")), public: true },
  { path: "/welcome/$token", component: lazy(() => import("./welcome-page.tsx")), public: true },
  { path: "/account", component: lazy(() => import("./own-account-page.tsx")) },
  {
    path: "/office",
    component: lazy(() => import("./office-page.tsx")),
    nav: { label: { en: "Office", ru: "Управление" }, order: 90, ability: "account.manage" },
  },
  { path: "/office/invite", component: lazy(() => import("./invite-page.tsx")) },
  { path: "/office/accounts/$userId", component: lazy(() => import("./account-page.tsx")) },
];
