import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import { Problem } from "../problem.ts";

type Place = { host: string; port: number };
type Fetch = Parameters<typeof serve>[0]["fetch"];

export type Listener = {
  url: string;
  /** Takes no more requests; those that are under way get this many milliseconds to end. */
  stop(patience: number): Promise<void>;
};

/** Answers requests at this place; port 0 takes a free one. */
export function listen(fetch: Fetch, { host, port }: Place): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, (address) =>
      resolve({ url: urlOf(host, address.port), stop: (patience) => stop(server, patience) }),
    ) as Server;
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, { host, port })));
  });
}

function urlOf(host: string, port: number): string {
  const shown = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
}

async function stop(server: Server, patience: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}

function cannotListen(error: NodeJS.ErrnoException, { host, port }: Place): unknown {
  if (error.code === "EADDRINUSE") {
    return new Problem({
      id: "http.port-in-use",
      message: `Port ${port} is in use by another program. Choose another with --port, for example --port ${port + 1}.`,
    });
  }
  if (error.code === "EACCES") {
    return new Problem({
      id: "http.port-not-allowed",
      message: `Port ${port} may not be used by this user. Choose one above 1023 with --port.`,
    });
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new Problem({
      id: "http.host-not-here",
      message: `This machine has no address ${host}. Set HOMEWARD_HOST to one that it has, or leave it out.`,
    });
  }
  return error;
}
