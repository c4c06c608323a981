import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { Actor } from "../../core/access/access.ts";
import type { ReceivedFile } from "../../platform/documents/conversion.ts";
import type { Api } from "../../platform/http/api.ts";
import { invalid } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { Problem } from "../../platform/problem.ts";
import { addDocument, type Details } from "./intake.service.ts";
import { type Added, addSources } from "./source.contract.ts";

const mostMegabytes = 110;

const file = z.custom<File>((value) => value instanceof File).openapi({ type: "string", format: "binary" });
const fields = addSources.body.extend({ files: z.union([file, z.array(file)]).optional() });

const route = createRoute({
  method: addSources.method,
  path: addSources.path,
  summary: addSources.summary,
  request: { body: { required: true, content: { "multipart/form-data": { schema: fields } } } },
  responses: {
    200: {
      description: addSources.summary,
      content: { "application/json": { schema: addSources.response } },
    },
  },
});

const limited = bodyLimit({
  maxSize: mostMegabytes * 1_000_000,
  onError: () => {
    throw new Problem({
      id: "upload.too-large",
      status: 413,
      message: `This is more than ${mostMegabytes} MB. Send the files one by one, each up to 50 MB.`,
    });
  },
});

/** Takes files as a browser sends them. */
export const uploadRoute = (api: Api, means: Means): void => {
  api.hono.use(addSources.path, limited);
  api.hono.openapi(route, async (context) => {
    const { files = [], text = "", ...details } = context.req.valid("form");
    const documents = await Promise.all([files].flat().map(received));
    if (documents.length === 0 && text.trim() === "") throw invalid("Send at least one file, or a text.");
    // A title names one document; several have their own.
    const title = documents.length === 1 ? details.title : undefined;
    const answer = await addAll(context.get("actor"), means, documents, { ...details, title });
    if (text.trim() !== "") await addPasted(context.get("actor"), means, text, details, answer);
    return context.json(answer, 200);
  });
};

const received = async (one: File): Promise<ReceivedFile> => ({
  bytes: new Uint8Array(await one.arrayBuffer()),
  filename: one.name,
  ...(one.type && { mediaType: one.type }),
});

/** A pasted text is kept as a text file, called by its title or its first line. */
const addPasted = async (actor: Actor, means: Means, text: string, details: Details, answer: Added) => {
  const title = details.title || inShort(text.trim().split("\n")[0] ?? "");
  const bytes = new TextEncoder().encode(text);
  const file = { bytes, filename: `${title.replace(/[/\\]/g, " ")}.txt`, mediaType: "text/plain" };
  await addTo(answer, actor, means, file, { ...details, title });
};

const inShort = (line: string): string => {
  const words = line.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, " ").trim();
  return words.length > 100 ? `${words.slice(0, 100).replace(/\s\S*$/, "")}…` : words;
};

const addAll = async (
  actor: Actor,
  means: Means,
  documents: readonly ReceivedFile[],
  details: Details,
): Promise<Added> => {
  const answer: Added = { added: [], refused: [] };
  for (const document of documents) await addTo(answer, actor, means, document, details);
  return answer;
};

const addTo = async (answer: Added, actor: Actor, means: Means, file: ReceivedFile, details: Details) => {
  const { filename } = file;
  const intake = await addDocument(actor, means, file, details);
  if (intake.kind === "refused") answer.refused.push({ filename, id: intake.id, message: intake.message });
  else answer.added.push({ filename, id: intake.id, already: intake.kind === "already" });
};
