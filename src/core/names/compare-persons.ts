import anyAscii from "any-ascii";
import { bestBirth } from "./compare-births.ts";
import {
  comparePrepared,
  type NameComparison,
  type PreparedName,
  prepareName,
  verdictOf,
} from "./compare-names.ts";
import type { NameReason } from "./name-reason.ts";
import { ofPersons, ofPersonsOfOtherNames, type PersonWeight } from "./weights.ts";

/** What is known of a person that tells one from another; what is not known is left out, and is no difference. */
export type PersonSketch = {
  /** In every script and spelling. */
  names: readonly string[];
  /** Dates in EDTF; several where sources disagree. */
  births?: readonly string[];
  /** ISO 3166 codes; a person may have several. */
  nationalities?: readonly string[];
  /** ISO 3166 codes of the countries in which the person is or was held. */
  places?: readonly string[];
  /** Numbers with what they are: "passport: 71 234567". */
  identifiers?: readonly string[];
};

/** The comparison of two persons, with the pair of names that it stands on: one of the first, one of the second. */
export type PersonComparison = NameComparison & { pair: readonly [string, string] };

/** What one kind of evidence says, by its name in `ofPersons`. */
type Evidence = { id: keyof typeof ofPersons; values: NameReason["values"] };

type Feature = (one: PersonSketch, other: PersonSketch) => Evidence | undefined;

/** What is looked at besides the names, in the order in which it is told. */
const features: readonly Feature[] = [identifiers, births, nationalities, places];

/**
 * Compares two persons by their best pair of names and by what else is known of both.
 * What only one side tells moves nothing; the order of the two does not matter.
 */
export function comparePersons(a: PersonSketch, b: PersonSketch): PersonComparison {
  const names = bestNames(a, b);
  const evidence = features.flatMap((feature) => feature(a, b) ?? []);
  if (evidence.length === 0) return names;
  let { score } = names;
  for (const { id } of evidence) {
    const { share, whateverTheNames }: PersonWeight = ofPersons[id];
    // What agrees adds little where the names do not: twins have one birthday.
    const room = (1 - score) * (whateverTheNames ? 1 : score);
    score = share > 0 ? score + room * share : score * (1 + share);
  }
  // A number is typed wrongly too: where the names differ it says "look", not "the same".
  if (names.verdict === "different") score = Math.min(score, ofPersonsOfOtherNames);
  return { ...names, score, verdict: verdictOf(score), reasons: [...names.reasons, ...evidence] };
}

const NO_NAME = prepareName("");

function bestNames(a: PersonSketch, b: PersonSketch): PersonComparison {
  const [left, right] = [a, b].map(({ names }) => names.map(prepareName)) as [PreparedName[], PreparedName[]];
  const compared = left.flatMap((one) => right.map((other) => withPair(one, other)));
  const [best = withPair(NO_NAME, NO_NAME)] = compared.sort(byLikeness);
  return best;
}

function withPair(one: PreparedName, other: PreparedName): PersonComparison {
  return { ...comparePrepared(one, other), pair: [one.name, other.name] };
}

function byLikeness(one: PersonComparison, other: PersonComparison): number {
  const told = ({ reasons, pair }: PersonComparison) => JSON.stringify([reasons, [...pair].sort()]);
  return (
    other.score - one.score || one.reasons.length - other.reasons.length || (told(one) < told(other) ? -1 : 1)
  );
}

function identifiers(a: PersonSketch, b: PersonSketch): Evidence | undefined {
  const [left = [], right = []] = [a, b].map(({ identifiers: numbers = [] }) =>
    numbers.flatMap((number) => identifierKey(number) ?? []),
  );
  const all = [...(a.identifiers ?? []), ...(b.identifiers ?? [])];
  const [shown] = all
    .filter((number) => [left, right].every((keys) => keys.includes(identifierKey(number) ?? "")))
    .sort();
  return shown === undefined ? undefined : { id: "identifier-same", values: { one: shown } };
}

/** "№ 12" is the number of many; a passport has six digits at least. */
const ENOUGH_DIGITS = 6;

/** The number itself, without what it is called: letters differ by script and by who types them. Too short, it is none. */
export function identifierKey(identifier: string): string | undefined {
  const digits = anyAscii(identifier.slice(identifier.lastIndexOf(":") + 1)).replace(/[^0-9]/g, "");
  return digits.length >= ENOUGH_DIGITS ? digits : undefined;
}

function births(a: PersonSketch, b: PersonSketch): Evidence | undefined {
  return bestBirth(a.births ?? [], b.births ?? []);
}

function nationalities(a: PersonSketch, b: PersonSketch): Evidence | undefined {
  return countries(a.nationalities, b.nationalities, ["nationality-same", "nationality-differs"]);
}

function places(a: PersonSketch, b: PersonSketch): Evidence | undefined {
  return countries(a.places, b.places, ["held-same", "held-differs"]);
}

type Told = readonly [same: Evidence["id"], differs: Evidence["id"]];

function countries(
  one: readonly string[] = [],
  other: readonly string[] = [],
  [same, differs]: Told,
): Evidence | undefined {
  const [first, second] = [[...one].sort(), [...other].sort()].sort() as [string[], string[]];
  if (first.length === 0 || second.length === 0) return undefined;
  const both = first.find((code) => second.includes(code));
  if (both) return { id: same, values: { country: both } };
  return { id: differs, values: { country: first[0] ?? "", otherCountry: second[0] ?? "" } };
}
