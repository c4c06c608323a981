export { caseRoutes } from "./case.routes.ts";
export { type Opening, openLedger, viewAffair, viewCase } from "./case.service.ts";
