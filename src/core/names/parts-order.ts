import type { AlignedPair } from "./align-parts.ts";
import type { Judged } from "./name-features.ts";
import type { NamePart } from "./name-part.ts";
import { isGivenName, isPetName } from "./part-forms.ts";
import { ofParts } from "./weights.ts";

type Side = "at" | "place";

/** Whether initials stand otherwise than the names they stand for: "Лот А. Б." is not Борис Алексеевич Лот. */
export function areInitialsOutOfOrder({ pairs, left, right }: Judged): boolean {
  return areOutOfOrder(pairs, left, "at") || areOutOfOrder(pairs, right, "place");
}

function areOutOfOrder(pairs: readonly AlignedPair[], over: readonly NamePart[], side: Side): boolean {
  const otherSide = side === "at" ? "place" : "at";
  const [ofSide, ofOther] = side === "at" ? (["one", "other"] as const) : (["other", "one"] as const);
  const initials = pairs
    .filter((pair) => pair[ofSide].isInitial && !pair[ofOther].isInitial)
    .toSorted((a, b) => a[side] - b[side]);
  const [first] = initials;
  if (!first) return false;
  const areTurned = initials.some((pair, at) => {
    const before = initials[at - 1];
    return before && pair[otherSide] < before[otherSide] && pair[ofSide].folded !== before[ofSide].folded;
  });
  if (areTurned) return true;
  // The first of several initials is the given name's: "Лот В. А." is not Аркадий Лот.
  const places = placesOver(pairs, over, side);
  return (
    !first[ofOther].isPatronymic &&
    over.some((part, at) => part.isInitial && (places[at] ?? 0) === first[side] - 1)
  );
}

/** Where the parts that are over stand: wherever no pair does. */
function placesOver(pairs: readonly AlignedPair[], over: readonly NamePart[], side: Side): number[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return Array.from({ length: pairs.length + over.length }, (_, at) => at).filter((at) => !taken.has(at));
}

/**
 * Whether two given names have changed places beside the same family name: María José, José María. A family name that has moved
 * from the end to the front says nothing, nor do two parts alone.
 */
export function areGivenNamesTurned({ pairs, inOrder, hasComma }: Judged): boolean {
  if (inOrder || hasComma || pairs.length < 3) return false;
  const given = pairs.filter(isOfGivenNames);
  const families = pairs.filter(({ one, other }) => isFamilyName(one) && isFamilyName(other));
  return given.some((first, at) =>
    given.slice(at + 1).some((second) => families.some((family) => isTurned(first, second, family))),
  );
}

const isOfGivenNames = ({ one, other, likeness }: AlignedPair): boolean =>
  likeness >= ofParts.agrees && [one, other].every((part) => isGivenName(part) && !isPetName(part));

const isFamilyName = (part: NamePart): boolean => !part.isInitial && !part.isPatronymic && !isGivenName(part);

/** Whether three stand round in the one name as they do in the other, wherever one begins. */
function isTurned(a: AlignedPair, b: AlignedPair, c: AlignedPair): boolean {
  const round = (side: Side) => Math.sign((b[side] - a[side]) * (c[side] - a[side]) * (c[side] - b[side]));
  return round("at") !== round("place");
}
