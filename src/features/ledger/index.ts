export { type FileMemory, makeFileMemory } from "./file-memory.ts";
export { readFileParts } from "./file-parts.ts";
export { ledgerRoutes } from "./ledger.routes.ts";
export {
  addIn,
  appendClaim,
  correct as correctFact,
  correctIn,
  lockForWork,
  withdraw as withdrawFact,
  withdrawIn,
} from "./ledger.service.ts";
export { changeAccess, findLedger, insertLedger, type LedgerHead, readEntries } from "./ledger.store.ts";
export { refreshProjections } from "./projection.store.ts";
export { findSeenCases, foldCases, type SeenCase } from "./seen-cases.ts";
export { sharedNameOf } from "./shared-name.store.ts";
