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

/** So many are looked at, lest the one whose name was known when the source was read is crowded out. */
const LOOKED_AT = 20;

/** Somebody in a source: their name there, what is proposed of them, and the cases known by that name when it was read. */
type Somebody = { name: string; claims: readonly Claim[]; known: readonly string[] };

const sketchOf = ({ name, claims }: Somebody): PersonSketch => ({
  names: [name],
  births: claims.flatMap(({ kind, on }) => (kind === "birth" && on ? [on] : [])),
  nationalities: claims.flatMap((claim) => (claim.kind === "nationality" ? [claim.body.country] : [])),
  places: claims.flatMap((claim) =>
    claim.kind === "custody" || claim.kind === "arrest" ? (claim.body.country ?? []) : [],
  ),
});

/** Suggests the cases that may be about somebody, those known by that name first. */
export const suggestFiles =
  (trx: Transaction<Database>, actor: Actor, names: KeptNames) =>
  async (somebody: Somebody): Promise<Subject["suggestions"]> => {
    const { name } = somebody;
    const isKnown = (ledgerId: string) => somebody.known.includes(ledgerId);
    const sketch = sketchOf(somebody);
    const files = await filesNamedLike(trx, actor, names, name, { most: LOOKED_AT, kind: "case" });
    const persons = await personsOf(
      trx,
      files.map(({ ledgerId }) => ledgerId),
    );
    return [...persons.values()]
      .map(({ card, sketch: other }) => ({ card, ...comparePersons(sketch, other) }))
      .filter(({ card, verdict }) => verdict !== "different" || isKnown(card.ledgerId))
      .sort(
        (a, b) => Number(isKnown(b.card.ledgerId)) - Number(isKnown(a.card.ledgerId)) || b.score - a.score,
      )
      .slice(0, MOST)
      .map(({ card: { ledgerId, title }, score, reasons }) => ({
        ...{ ledgerId, title, latin: latinBeside(title, [name]), score },
        why: reasons.map(sayReasonInAll),
      }));
  };
