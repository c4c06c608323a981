import type { Transaction } from "kysely";
import type { Actor } from "../../core/access/access.ts";
import { compareNames } from "../../core/names/compare-names.ts";
import type { KeptNames } from "../../core/names/kept-names.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { sayReason } from "../../core/names/name-reason.ts";
import type { Database } from "../../platform/database/schema.ts";
import { filesNamedLike } from "../names/index.ts";
import type { Subject } from "./review.contract.ts";

const MOST = 5;

/** So many are looked at, lest the one whom the reader took the person for is crowded out. */
const LOOKED_AT = 20;

/** Suggests the cases with a name like another, the one that the reader took the person for first. */
export const suggestFiles =
  (trx: Transaction<Database>, actor: Actor, names: KeptNames) =>
  async (name: string, taken: string | undefined): Promise<Subject["suggestions"]> => {
    const files = await filesNamedLike(trx, actor, names, name, { most: LOOKED_AT, kind: "case" });
    return files
      .toSorted((a, b) => Number(b.ledgerId === taken) - Number(a.ledgerId === taken))
      .slice(0, MOST)
      .map(({ ledgerId, title, name: known, score }) => ({
        ...{ ledgerId, title, latin: latinBeside(title, [name]), score },
        why: compareNames(name, known).reasons.map((reason) => ({
          en: sayReason(reason, "en"),
          ru: sayReason(reason, "ru"),
        })),
      }));
  };
