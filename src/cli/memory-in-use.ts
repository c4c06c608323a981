import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of objects and buffers that are still needed: what can be freed is freed first. */
export function memoryInUse(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  // Twice, since buffers are freed only after the objects that held them.
  if (typeof collect === "function") for (const _ of [1, 2]) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
