import type { Alignment } from "./align-parts.ts";
import type { NamePart } from "./name-part.ts";
import { isGivenName } from "./part-forms.ts";

/** What a part is in its name, as far as that can be told. */
export type PartRole = "given" | "family" | "patronymic" | "part";

/** What two parts are that stand for each other: a family name is what is left where the given name is known. */
export function roleOf(one: NamePart, other: NamePart, { pairs, left, right }: Alignment): PartRole {
  if (one.isPatronymic && other.isPatronymic && pairs.length + left.length > 2) return "patronymic";
  if (isGivenName(one) || isGivenName(other)) return "given";
  const others = [...pairs.flatMap((pair) => [pair.one, pair.other]), ...left, ...right];
  const isGivenKnown = others.some((part) => part !== one && part !== other && isGivenName(part));
  return isGivenKnown && pairs.length <= 3 ? "family" : "part";
}
