import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Where a request comes from; what a proxy says of it counts only when the proxy runs on this machine. */
export function addressOf(context: Context): string {
  const peer = peerOf(context);
  if (!/^(::1|(::ffff:)?127\.)/.test(peer)) return peer;
  return context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? peer;
}

function peerOf(context: Context): string {
  // A request that came without a connection, as in a test, has no address.
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? "") : "";
}
