export { caseRoutes } from "./case.routes.ts";
export { type Opening, openLedger } from "./case.service.ts";
