export { briefRoutes } from "./brief.routes.ts";
