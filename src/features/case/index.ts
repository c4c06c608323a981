export { caseRoutes } from "./case.routes.ts";
export { listAllAffairs, listAllCases, openLedger, readFile } from "./case.service.ts";
export { listMembers } from "./case.store.ts";
