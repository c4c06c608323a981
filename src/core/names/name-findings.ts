import type { AlignedPair } from "./align-parts.ts";
import type { PartWay } from "./compare-parts.ts";
import { letterNotes } from "./letter-notes.ts";
import { isOneGenderEach, type Judged } from "./name-features.ts";
import type { NamePart } from "./name-part.ts";
import type { NameReason } from "./name-reason.ts";
import { isPetName } from "./part-forms.ts";
import { roleOf } from "./part-role.ts";
import { areGivenNamesTurned, areInitialsOutOfOrder } from "./parts-order.ts";
import { haveOtherTones } from "./vietnamese-tones.ts";
import { ofParts } from "./weights.ts";

const REASONS: Record<PartWay, NameReason["id"] | undefined> = {
  same: "part-same",
  initial: "initial",
  sound: "romanised",
  slip: "near-spelling",
  form: "form",
  pet: "pet-name",
  kin: "kin-name",
  shortened: "shortened",
  article: "article",
  "case-ending": "case-ending",
  "gendered-ending": "gendered-ending",
  "other-name": "part-differs",
};

/** What a caseworker is told of two names that were laid beside each other: part by part, then what is over. */
export function reasonsOf(judged: Judged): NameReason[] {
  const { pairs, left, right, turned } = judged;
  const only = pairs[0];
  return [
    ...pairs.flatMap((pair) => ofPair(pair, judged)),
    ...ofLeftOver(left, right, judged),
    ...(isOneGenderEach(judged) ? [{ id: "other-gender", values: {} } as const] : []),
    ...(pairs.length === 1 && only && left.length + right.length > 0 && !(left.length > 0 && right.length > 0)
      ? [{ id: "one-part", values: { one: only.one.shown } } as const]
      : []),
    ...(turned
      ? [{ id: "turned-filiation", values: { one: turned.child.shown, other: turned.parent.shown } } as const]
      : []),
    ...(judged.otherGeneration ? [{ id: "other-generation", values: {} } as const] : []),
    ...ofOrder(judged),
  ];
}

function ofOrder(judged: Judged): NameReason[] {
  if (judged.turned) return [];
  if (areGivenNamesTurned(judged)) return [{ id: "given-names-turned", values: {} }];
  if (areInitialsOutOfOrder(judged)) return [{ id: "initials-order", values: {} }];
  return judged.inOrder ? [] : [{ id: "other-order", values: {} }];
}

function ofPair(pair: AlignedPair, judged: Judged): NameReason[] {
  const [first, second] = inTellingOrder(pair);
  const values = { role: roleOf(pair.one, pair.other, judged), one: first.shown, other: second.shown };
  if (haveOtherTones(pair)) return [{ id: "part-differs", values }];
  if (pair.way !== "sound") {
    // Sasha and Shura are both Aleksandr.
    const areBothPet = pair.way === "pet" && isPetName(pair.one) && isPetName(pair.other);
    const id = areBothPet ? "form" : REASONS[pair.way];
    return id ? [{ id, values }] : [];
  }
  if (pair.likeness < ofParts.soundsAlike) return [{ id: "part-differs", values }];
  if (pair.likeness < ofParts.agrees) return [{ id: "sounds-alike", values }];
  const notes = letterNotes(first.shown, second.shown);
  return [
    notes === undefined ? { id: "romanised", values } : { id: "romanised-as", values: { ...values, notes } },
  ];
}

/** What stands for something longer comes first; otherwise the Cyrillic one, whose letters are told of. */
function inTellingOrder({ one, other, way }: AlignedPair): [NamePart, NamePart] {
  if (way === "pet") return isPetName(other) ? [other, one] : [one, other];
  if (way === "initial" || way === "shortened")
    return one.folded.length > other.folded.length ? [other, one] : [one, other];
  return other.script === "Cyrl" && one.script !== "Cyrl" ? [other, one] : [one, other];
}

function ofLeftOver(left: NamePart[], right: NamePart[], judged: Judged): NameReason[] {
  const [most, least] = left.length >= right.length ? [left, right] : [right, left];
  const differing = least.flatMap((part, at): NameReason[] => {
    const other = most[at];
    if (!other) return [];
    const [one, two] = left.length >= right.length ? [other, part] : [part, other];
    return [
      { id: "part-differs", values: { role: roleOf(one, two, judged), one: one.shown, other: two.shown } },
    ];
  });
  const extra = most.slice(least.length).map(
    (part): NameReason => ({
      id: part.isPatronymic ? "patronymic-absent" : "part-absent",
      values: { one: part.shown },
    }),
  );
  return [...differing, ...extra];
}
