export { caseRoutes } from "./case.routes.ts";
export {
  listAllAffairs,
  listAllCases,
  openLedger,
  viewAffair,
  viewCase,
} from "./case.service.ts";
