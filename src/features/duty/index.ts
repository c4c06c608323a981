export { dutyRoutes } from "./duty.routes.ts";
export { readPolicy } from "./policy.service.ts";
