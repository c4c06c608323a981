export { caseRoutes } from "./case.routes.ts";
export {
  listAllAffairs,
  listAllCases,
  type Opening,
  openLedger,
  viewAffair,
  viewCase,
} from "./case.service.ts";
