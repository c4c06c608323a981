import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";

/** What came in: where, with which headers, and the body as it was sent. */
export type Asked = {
  path: string;
  key: string | undefined;
  body: { messages: { content: string }[] } & Record<string, unknown>;
};

type Behaviour = (response: ServerResponse, asked: Asked) => void;

const servers: { close: () => void; closeAllConnections: () => void }[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const bodyOf = async (request: IncomingMessage): Promise<Asked["body"]> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
};

/** Answers as a language model does: with these words as its own. */
export const says =
  (content: string | object): Behaviour =>
  (response) => {
    const words = typeof content === "string" ? content : JSON.stringify(content);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ choices: [{ index: 0, message: { role: "assistant", content: words } }] }));
  };

/** Answers with a status, some headers and any body. */
export const answers =
  (status: number, headers: Record<string, string> = {}, body = ""): Behaviour =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

/** A server of the protocol of chat completions on this machine, which behaves as it is told, and remembers what it was asked. */
export const stubModel = async (behaviour: Behaviour) => {
  const asked: Asked[] = [];
  const stub = { behave: behaviour, asked, address: "" };
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers;
    const one = {
      path: request.url ?? "",
      key: authorization?.replace("Bearer ", ""),
      body: await bodyOf(request),
    };
    asked.push(one);
    stub.behave(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(server);
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error("no port");
  stub.address = `http://127.0.0.1:${at.port}/v1`;
  return stub;
};
