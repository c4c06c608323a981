export { sourcesAlike } from "./alike.ts";
export { readQueue } from "./conversion.service.ts";
export { type ImportFile, type ImportStep, importFiles, type ReadSource } from "./import.service.ts";
export { type Details, mostBytes } from "./intake.service.ts";
export { findTextForReading, lookAtText, markNotRead, markRead } from "./reading.store.ts";
export { safeFilename } from "./safe-filename.ts";
export { sourceJobs } from "./source.jobs.ts";
export { sourceRoutes } from "./source.routes.ts";
export { isKnown, isShown, isUndecided } from "./undecided.store.ts";
