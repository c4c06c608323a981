import { pages as account } from "../features/account/ui/pages.tsx";
import { pages as audit } from "../features/audit/ui/pages.tsx";
import { pages as brief } from "../features/brief/ui/pages.tsx";
import { pages as cases } from "../features/case/ui/pages.tsx";
import { pages as duplicate } from "../features/duplicate/ui/pages.tsx";
import { pages as duty } from "../features/duty/ui/pages.tsx";
import { pages as law } from "../features/law/ui/pages.tsx";
import { pages as ledger } from "../features/ledger/ui/pages.tsx";
import { pages as representation } from "../features/representation/ui/pages.tsx";
import { pages as review } from "../features/review/ui/pages.tsx";
import { pages as search } from "../features/search/ui/pages.tsx";
import { pages as secondReader } from "../features/second-reader/ui/pages.tsx";
import { pages as source } from "../features/source/ui/pages.tsx";
import { pages as triage } from "../features/triage/ui/pages.tsx";
import type { Page } from "./page.ts";

/** All pages; a feature adds its list here. */
export const pages: Page[] = [
  ...cases,
  ...ledger,
  ...source,
  ...review,
  ...duty,
  ...triage,
  ...representation,
  ...duplicate,
  ...law,
  ...search,
  ...brief,
  ...account,
  ...secondReader,
  ...audit,
];
