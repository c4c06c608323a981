import type { Transaction } from "kysely";
import type { Actor } from "../../core/access/access.ts";
import type { Claim } from "../../core/ledger/entry.ts";
import { comparePersons, type PersonSketch } from "../../core/names/compare-persons.ts";
import type { KeptNames } from "../../core/names/kept-names.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { sayReasonInAll } from "../../core/names/name-reason.ts";
import type { Database } from "../../platform/database/schema.ts";
import { personsOf } from "../duplicate/index.ts";
import { filesNamedLike } from "../names/index.ts";
import type { Subject } from "./review.contract.ts";

const MOST = 5;

/** So many are looked at, lest the one whom the reader took the person for is crowded out. */
const LOOKED_AT = 20;

/** Somebody in a source: their name there, what is proposed of them, and the case that the reader took them for. */
type Somebody = { name: string; claims: readonly Claim[]; taken: string | undefined };

const sketchOf = ({ name, claims }: Somebody): PersonSketch => ({
  names: [name],
  births: claims.flatMap(({ kind, on }) => (kind === "birth" && on ? [on] : [])),
  nationalities: claims.flatMap((claim) => (claim.kind === "nationality" ? [claim.body.country] : [])),
  places: claims.flatMap((claim) =>
    claim.kind === "custody" || claim.kind === "arrest" ? (claim.body.country ?? []) : [],
  ),
});

/** Suggests the cases that may be about somebody, the one that the reader took them for first. */
export const suggestFiles =
  (trx: Transaction<Database>, actor: Actor, names: KeptNames) =>
  async (somebody: Somebody): Promise<Subject["suggestions"]> => {
    const { name, taken } = somebody;
    const sketch = sketchOf(somebody);
    const files = await filesNamedLike(trx, actor, names, name, { most: LOOKED_AT, kind: "case" });
    const persons = await personsOf(
      trx,
      files.map(({ ledgerId }) => ledgerId),
    );
    return [...persons.values()]
      .map(({ card, sketch: known }) => ({ card, ...comparePersons(sketch, known) }))
      .filter(({ card, verdict }) => verdict !== "different" || card.ledgerId === taken)
      .sort(
        (a, b) => Number(b.card.ledgerId === taken) - Number(a.card.ledgerId === taken) || b.score - a.score,
      )
      .slice(0, MOST)
      .map(({ card: { ledgerId, title }, score, reasons }) => ({
        ...{ ledgerId, title, latin: latinBeside(title, [name]), score },
        why: reasons.map(sayReasonInAll),
      }));
  };
