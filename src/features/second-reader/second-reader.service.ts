import type { Kysely, Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import { askModel, trialText } from "../../core/reading/second/ask-model.ts";
import { hostOf } from "../../core/reading/second/model-address.ts";
import { recordEvent } from "../../platform/audit/audit.store.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { conflict, invalid, notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { askModelServer } from "../../platform/model/ask-model-server.ts";
import { modelFault } from "../../platform/model/model-fault.ts";
import { checkInWorker } from "../../platform/reading/read-in-worker.ts";
import type {
  changeSecondReader,
  SecondReaderSettings,
  trySecondReader,
  turnSecondReader,
} from "./second-reader.contract.ts";
import { findSettings, type KeptSettings, saveSettings, turnOff, turnOn } from "./second-reader.store.ts";

type Trx = Transaction<Database>;
type Kept = Awaited<ReturnType<typeof findSettings>>;

const requireRight = (actor: Actor): void => {
  if (!may(actor, "settings.change")) throw notAllowed("settings.change");
};

/** What stands in the form until somebody saves it. */
const standard = { seconds: 120, mostCharacters: 40_000, onlyPress: true };

const toSettings = (kept: Kept): SecondReaderSettings =>
  kept
    ? {
        ...{ isOn: kept.is_on, address: kept.address, model: kept.model, hasKey: kept.sealed_key !== null },
        ...{ seconds: kept.seconds, mostCharacters: kept.most_characters, onlyPress: kept.only_press },
        changedAt: kept.changed_at.toISOString(),
      }
    : { isOn: false, address: "", model: "", hasKey: false, ...standard };

/** The settings, without the key. */
export const viewSettings = async (actor: Actor, means: Means): Promise<SecondReaderSettings> => {
  requireRight(actor);
  return toSettings(await findSettings(means.db));
};

type Given = { address: string; key?: string | undefined };

/** A key goes to the machine that it was entered for and to no other: whoever enters another address enters a key too. */
const sealedKeyFor = async (means: Means, kept: Kept, { address, key }: Given): Promise<string | null> => {
  if (key !== undefined) return key === "" ? null : means.sealer.seal(key);
  return kept && hostOf(kept.address) === hostOf(address) ? kept.sealed_key : null;
};

const changedMeanwhile = () =>
  conflict(
    "second-reader.changed-meanwhile",
    "These settings were changed meanwhile, by somebody else or in another window. Nothing was saved. Load the page again to see how they are now.",
  );

const requireServer = (given: { address: string; model: string } | undefined): void => {
  if (!given?.address || !given.model) throw invalid("Say where the model is and what it is called first.");
};

/** Saves the settings, unless somebody else did meanwhile; whether it is on stays as it is. */
export const changeSettings = async (
  actor: Actor,
  means: Means,
  { body: { changedAt, ...body } }: EndpointRequest<typeof changeSecondReader>,
): Promise<SecondReaderSettings> => {
  requireRight(actor);
  const before = await findSettings(means.db);
  if (before?.is_on) requireServer(body);
  const settings: KeptSettings = {
    ...{ address: body.address, model: body.model, seconds: body.seconds },
    ...{ most_characters: body.mostCharacters, only_press: body.onlyPress, changed_by: actor.userId },
    sealed_key: await sealedKeyFor(means, before, body),
  };
  return asActor(means.db, audienceOf(actor), async (trx) => {
    if (!(await saveSettings(trx, settings, changedAt))) throw changedMeanwhile();
    return noted(trx, actor, "changed");
  });
};

/** Turns it off, whoever changed what meanwhile; or on, as it was seen and not otherwise. Who did stands in the log. */
export const turn = async (
  actor: Actor,
  means: Means,
  { body: { isOn, changedAt } }: EndpointRequest<typeof turnSecondReader>,
): Promise<SecondReaderSettings> => {
  requireRight(actor);
  return asActor(means.db, audienceOf(actor), async (trx) => {
    const before = await findSettings(trx);
    if (!isOn) return (await turnOff(trx, actor.userId)) ? noted(trx, actor, "off") : toSettings(before);
    requireServer(before);
    if (before?.is_on) return toSettings(before);
    if (!changedAt || !(await turnOn(trx, actor.userId, changedAt))) throw changedMeanwhile();
    return noted(trx, actor, "on");
  });
};

const noted = async (trx: Trx, actor: Actor, what: "on" | "off" | "changed") => {
  const kept = await findSettings(trx);
  if (kept)
    await recordEvent(trx, actor, {
      action: `second-reader.${what}`,
      details: {
        ...{ isOn: kept.is_on, host: hostOf(kept.address), model: kept.model },
        onlyPress: kept.only_press,
      },
    });
  return toSettings(kept);
};

/** Asks the model about an invented text; nothing of a source goes out, whether the second reader is on or off. */
export const tryOut = async (
  actor: Actor,
  means: Means,
  { body }: EndpointRequest<typeof trySecondReader>,
) => {
  requireRight(actor);
  const sealed = await sealedKeyFor(means, await findSettings(means.db), body);
  const began = performance.now();
  const reply = await ask(means, { ...body, sealed }, trialText);
  if (reply.kind === "failed") return { kind: "failed" as const, ...reply.fault };
  const answer = await checkInWorker(reply.content, trialText);
  if (answer.kind !== "findings") return { kind: "failed" as const, ...modelFault("model.not-understood") };
  const found = Object.values(answer.findings).reduce((sum, list) => sum + list.length, 0);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const { dropped, unfit } = answer;
  return { kind: "answered" as const, found, dropped, unclear: unfit, seconds };
};

type Asked = { address: string; model: string; seconds: number; sealed: string | null };

const ask = async (means: Means, { address, model, seconds, sealed }: Asked, text: string) => {
  const key = sealed === null ? undefined : await means.sealer.open(sealed);
  if (sealed !== null && key === undefined)
    return { kind: "failed", fault: modelFault("model.key-unreadable") } as const;
  return askModelServer({ address, model, key, seconds }, askModel(text));
};

/** The second reader as it is set now; nothing when it is off, so that nothing can be sent. */
export const findSecondReader = async (means: Means, db: Kysely<Database> = means.db) => {
  const kept = await findSettings(db);
  if (!kept?.is_on) return undefined;
  const { address, model, seconds, sealed_key: sealed } = kept;
  return {
    ...{ address, model },
    host: hostOf(address),
    /** Whether the settings let this source out. */
    mayRead: (source: { origin: string }): boolean => source.origin === "press" || !kept.only_press,
    isTooLong: (text: string): boolean => text.length > kept.most_characters,
    ask: (text: string) => ask(means, { address, model, seconds, sealed }, text),
  };
};

export type SecondReader = NonNullable<Awaited<ReturnType<typeof findSecondReader>>>;
