export { lawRoutes } from "./law.routes.ts";
