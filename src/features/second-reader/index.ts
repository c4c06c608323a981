export { secondReaderRoutes } from "./second-reader.routes.ts";
export { findSecondReader, type SecondReader } from "./second-reader.service.ts";
