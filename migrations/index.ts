import type { Migration } from "kysely";
import { ledger } from "./0001-ledger.ts";
import { sources } from "./0002-sources.ts";
import { projectionTables } from "./0003-projections.ts";
import { auditTable } from "./0004-audit.ts";
import { accounts } from "./0005-accounts.ts";
import { jobs } from "./0006-jobs.ts";
import { names } from "./0007-names.ts";
import { personMarks } from "./0008-person-marks.ts";
import { secondReader } from "./0009-second-reader.ts";
import { settleSecond } from "./0010-settle-second.ts";
import { duties } from "./0011-duties.ts";
import { releaseRules } from "./0012-release-rules.ts";

/** Every migration by its name, in order; one that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-ledger": ledger,
  "0002-sources": sources,
  "0003-projections": projectionTables,
  "0004-audit": auditTable,
  "0005-accounts": accounts,
  "0006-jobs": jobs,
  "0007-names": names,
  "0008-person-marks": personMarks,
  "0009-second-reader": secondReader,
  "0010-settle-second": settleSecond,
  "0011-duties": duties,
  "0012-release-rules": releaseRules,
};
