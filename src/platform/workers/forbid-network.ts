import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** Takes the network away from this process: a document must not be able to tell anyone that it was opened. */
export function forbidNetwork(): void {
  const refuse = (): never => {
    throw new Error("A worker has no network.");
  };
  net.Socket.prototype.connect = refuse;
  Object.assign(dns, { lookup: refuse, resolve: refuse });
  Object.assign(globalThis, { fetch: refuse, WebSocket: undefined, EventSource: undefined });
  syncBuiltinESMExports();
}
