import { z } from "zod";
import type { ModelMessage } from "../../core/reading/second/ask-model.ts";
import { type ModelFault, type ModelFaultId, modelFault } from "./model-fault.ts";

/** A server that speaks the protocol of chat completions, and the model there. */
export type ModelServer = { address: string; model: string; key: string | undefined; seconds: number };

export type ModelReply = { kind: "answered"; content: string } | { kind: "failed"; fault: ModelFault };

/** Longer than any answer about the longest text; what comes after is not waited for. */
const mostBytes = 2_000_000;

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

const failed = (id: ModelFaultId): ModelReply => ({ kind: "failed", fault: modelFault(id) });

/** Asks a language model, once, at this address and no other; never throws on account of the server. */
export async function askModelServer(
  server: ModelServer,
  messages: readonly ModelMessage[],
): Promise<ModelReply> {
  const signal = AbortSignal.timeout(server.seconds * 1000);
  try {
    const reply = await post(server, { messages, temperature: 0 }, signal);
    // Some models take no temperature but their own.
    return reply === 400 ? replyOf(await post(server, { messages }, signal)) : replyOf(reply);
  } catch (error) {
    if (signal.aborted) return failed("model.too-slow");
    return failed(error instanceof TooMuch ? "model.too-much" : "model.unreachable");
  }
}

/** The text of a good answer, else its status. */
async function post(
  { address, model, key }: ModelServer,
  body: object,
  signal: AbortSignal,
): Promise<string | number> {
  const response = await fetch(`${address.replace(/\/+$/u, "")}/chat/completions`, {
    method: "POST",
    redirect: "manual",
    signal,
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, stream: false, ...body }),
  });
  if (response.status === 200) return readAll(response);
  await response.body?.cancel();
  return response.status;
}

class TooMuch extends Error {}

async function readAll({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new TooMuch();
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

function replyOf(reply: string | number): ModelReply {
  if (typeof reply === "number") return failed(faultOfStatus(reply));
  try {
    const [choice] = replySchema.parse(JSON.parse(reply)).choices;
    return choice ? { kind: "answered", content: choice.message.content } : failed("model.not-understood");
  } catch {
    return failed("model.not-understood");
  }
}

function faultOfStatus(status: number): ModelFaultId {
  if (status >= 300 && status < 400) return "model.redirected";
  if (status === 401 || status === 403) return "model.key-refused";
  if (status === 404) return "model.not-there";
  if (status === 429) return "model.busy";
  if (status >= 400 && status < 500) return "model.refused";
  return "model.broken";
}
