export { representationRoutes } from "./representation.routes.ts";
