import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import { uuidv7 } from "uuidv7";
import { type Actor, audienceFor, audienceOf, may, SIGNED_IN } from "../../core/access/access.ts";
import { teamsAs } from "../../core/access/actor.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { type ReceivedFile, unreadable } from "../../platform/documents/conversion.ts";
import { invalid, notAllowed, notFound } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { findLedger } from "../ledger/index.ts";
import { safeFilename } from "./safe-filename.ts";
import type { Origin } from "./source.contract.ts";
import { findSameBytes, insertSource, keepBytes } from "./source.store.ts";

type Trx = Transaction<Database>;

/** The queue of sources that wait to be converted. */
export const convertQueue = "source.convert";

/** A document may have this many bytes. */
export const mostBytes = 50_000_000;

/** What the person who brings a document says of it; what they leave out, the document may say itself. */
export type Details = {
  origin: Origin;
  receivedOn?: string | undefined;
  team?: string | undefined;
  ledgerId?: string | undefined;
  title?: string | undefined;
  outlet?: string | undefined;
  published?: string | undefined;
};

/** What became of a document that was brought. */
export type Intake =
  | { kind: "added" | "already"; id: string }
  | { kind: "refused"; id: string; message: string };

/** Adds one document; the same bytes that the actor sees already are not added again. */
export const addDocument = async (
  actor: Actor,
  means: Means,
  file: ReceivedFile,
  details: Details,
): Promise<Intake> => {
  const { length } = file.bytes;
  if (length === 0 || length > mostBytes)
    return refusal(length === 0 ? "document.empty" : "document.too-large");
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const audience = ownAudience(details.origin, [await teamFor(trx, actor, details)]);
    return takeIn(trx, actor, means, file, {
      ...{ origin: details.origin, receivedOn: details.receivedOn ?? means.clock.today() },
      ...{ title: details.title || undefined, outlet: details.outlet || undefined },
      ...{ published: details.published || undefined, forLedger: details.ledgerId, audience },
    });
  });
};

const refusal = (id: "document.empty" | "document.too-large"): Intake => {
  const conversion = unreadable(id);
  return { kind: "refused", id, message: conversion.kind === "unreadable" ? conversion.reason : "" };
};

/** The teams a source belongs to, and for press everyone who works on cases. */
export const ownAudience = (origin: Origin, teams: readonly string[]): string[] => [
  ...audienceFor({ teams: [...teams], users: [] }, "ordinary"),
  ...(origin === "press" ? [SIGNED_IN] : []),
];

/** The team that the source will belong to: the one named, else the one of the case, else the only one. */
const teamFor = async (trx: Trx, actor: Actor, { origin, team, ledgerId }: Details): Promise<string> => {
  const ledger = ledgerId === undefined ? undefined : await findLedger(trx, ledgerId);
  if (ledgerId !== undefined && !ledger) throw notFound("ledger");
  if (ledger && !may(actor, "source.add", ledger.access)) throw notAllowed("source.add");
  const own = teamsAs(actor, "caseworker", "supervisor");
  const chosen = team ?? own.find((one) => ledger?.access.teams.includes(one)) ?? own[0];
  if (!chosen || !may(actor, "source.add", { teams: [chosen], users: [] })) throw notAllowed("source.add");
  if (!team && !ledger && origin !== "press" && own.length > 1)
    throw invalid("Say which of your teams this is for.", { field: "team", teams: own });
  return chosen;
};

type Place = {
  origin: Origin;
  receivedOn: string;
  audience: string[];
  title?: string | undefined;
  outlet?: string | undefined;
  published?: string | undefined;
  forLedger?: string | undefined;
  attachedTo?: string | undefined;
};

/** Keeps a document and asks for its conversion, in the caller's transaction. */
export const takeIn = async (trx: Trx, actor: Actor, means: Means, file: ReceivedFile, place: Place) => {
  const sha256 = createHash("sha256").update(file.bytes).digest();
  await keepBytes(trx, sha256, file.bytes);
  const same = await findSameBytes(trx, sha256);
  if (same) return { kind: "already", id: same } as const;
  const id = uuidv7();
  const said = { filename: safeFilename(file.filename), mediaType: mediaTypeOf(file) };
  await insertSource(trx, { id, sha256, ...said, ...place, uploadedBy: actor.userId });
  await recordEvent(trx, actor, {
    ...{ action: "source.added", sourceId: id },
    details: { origin: place.origin, attachedTo: place.attachedTo, forLedger: place.forLedger },
  });
  await means.enqueue(trx, convertQueue, { sourceId: id, userId: actor.userId });
  return { kind: "added", id } as const;
};

const mediaTypeOf = ({ mediaType }: ReceivedFile): string | undefined =>
  mediaType && /^[\w.+-]+\/[\w.+-]+/.exec(mediaType)?.[0].slice(0, 100);
