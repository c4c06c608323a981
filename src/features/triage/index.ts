export { triageRoutes } from "./triage.routes.ts";
export { bandOfCase } from "./triage.service.ts";
