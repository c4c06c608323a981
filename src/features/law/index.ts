export { lawRoutes } from "./law.routes.ts";
export { readReleaseRules } from "./release-rule.service.ts";
