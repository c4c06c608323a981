import type { Page } from "./page.ts";

/** All pages; a feature adds its list here. */
export const pages: Page[] = [];
