export { sayOfPair } from "./decision.service.ts";
export { duplicateRoutes } from "./duplicate.routes.ts";
export { personsOf } from "./persons.ts";
