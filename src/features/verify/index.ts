export { makeKey, readSignedHeads, writeSignedHeads } from "./signed-heads.ts";
export { verifyLedgers } from "./verify.service.ts";
