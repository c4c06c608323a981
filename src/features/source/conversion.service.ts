import type { Transaction } from "kysely";
import { type Actor, audienceOf } from "../../core/access/access.ts";
import { nearlyTheSame, resemblance, sketch } from "../../core/reading/reprint.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import {
  type Attachment,
  type Conversion,
  type ConvertedDocument,
  convertDocument,
} from "../../platform/documents/convert-document.ts";
import { traceOf } from "../../platform/log.ts";
import type { Means } from "../../platform/means.ts";
import { takeIn } from "./intake.service.ts";
import {
  countMailsAbove,
  findSharing,
  type LockedSource,
  lockSource,
  readBytes,
  updateSource,
} from "./source.store.ts";

type Trx = Transaction<Database>;

/** Some 500 pages: the reader takes five seconds for them, and a person far longer. */
const mostCharacters = 1_000_000;

/** The queue of sources that wait to be read. */
export const readQueue = "source.read";

/** What happened to a source, or nothing if there was nothing to do. */
export type Converted = { attachments: string[] };

/** Gives a waiting source its text, or the reason why it has none; whoever comes second does nothing. */
export const convertSource = async (
  actor: Actor,
  means: Means,
  sourceId: string,
): Promise<Converted | undefined> => {
  const audience = audienceOf(actor);
  const received = await asActor(means.db, audience, (trx) => readBytes(trx, sourceId));
  if (received?.state !== "waiting") return undefined;
  const { bytes, filename, media_type } = received;
  const file = { bytes, filename, ...(media_type && { mediaType: media_type }) };
  const conversion = await convertDocument(file, { textCharacters: mostCharacters });
  return asActor(means.db, audience, async (trx) => {
    const source = await lockSource(trx, sourceId);
    if (source?.state !== "waiting") return undefined;
    return save(trx, actor, means, source, conversion);
  });
};

const save = async (
  trx: Trx,
  actor: Actor,
  means: Means,
  source: LockedSource,
  conversion: Conversion,
): Promise<Converted> => {
  if (conversion.kind === "unreadable") {
    const { id, reason, cause } = conversion;
    if (cause) means.log.error(id, { source: source.id, trace: traceOf(cause) });
    await updateSource(trx, source.id, { state: "unreadable", problem_id: id, problem: reason });
    return { attachments: [] };
  }
  const { document } = conversion;
  const shingles = sketch(document.text);
  await updateSource(trx, source.id, {
    ...{ state: "reading", problem_id: null, problem: null },
    ...factsOf(source, document),
    ...{ body: document.text, shingles, reprint_of: await findOriginal(trx, source.id, shingles) },
  });
  const attachments = await takeAttachments(trx, actor, means, source, document.attachments ?? []);
  await means.enqueue(trx, readQueue, { sourceId: source.id, userId: actor.userId });
  return { attachments };
};

/** What a person said of the document stands; the document fills in what is left open. */
const factsOf = (source: LockedSource, document: ConvertedDocument) => ({
  format: document.format,
  title: source.title ?? inShort(document.title),
  outlet: source.outlet ?? inShort(document.outlet),
  published: source.published ?? document.published ?? null,
  author: inShort(document.author ?? document.sender),
  lang: document.lang?.slice(0, 35) ?? null,
});

const inShort = (text: string | undefined): string | null => text?.slice(0, 500) ?? null;

/** The first source, among those that the actor may see, with nearly the same text. */
const findOriginal = async (trx: Trx, id: string, shingles: readonly number[]): Promise<string | null> => {
  const alike = (await findSharing(trx, id, shingles))
    .filter((other) => other.id < id && resemblance(other.shingles, shingles) >= nearlyTheSame)
    .map((other) => other.id);
  return alike.sort()[0] ?? null;
};

const mostMailsInOneAnother = 3;
const smallestScan = 20_000;

/** Each document that came with a mail becomes a source, open to the same people. */
const takeAttachments = async (
  trx: Trx,
  actor: Actor,
  means: Means,
  mail: LockedSource,
  attachments: readonly Attachment[],
): Promise<string[]> => {
  const documents = attachments.filter(isDocument);
  if (documents.length === 0 || (await countMailsAbove(trx, mail.id)) >= mostMailsInOneAnother) return [];
  const added: string[] = [];
  for (const file of documents) {
    const taken = await takeIn(trx, actor, means, file, {
      origin: mail.origin === "press" ? "press" : "other",
      receivedOn: mail.received_on,
      audience: mail.own_audience,
      forLedger: mail.for_ledger ?? undefined,
      attachedTo: mail.id,
    });
    if (taken.kind === "added") added.push(taken.id);
  }
  return added;
};

/** Mails bring the sender's emblem as a small picture, and signatures as files; neither says anything. */
const isDocument = ({ mediaType, bytes }: Attachment): boolean => {
  if (bytes.length === 0 || /pkcs7|pgp-/.test(mediaType)) return false;
  return !mediaType.startsWith("image/") || bytes.length >= smallestScan;
};
