import { type PreparedName, prepareName, scorePrepared } from "./compare-names.ts";
import { initialFits } from "./compare-parts.ts";
import { joinedPart, type NamePart } from "./name-part.ts";
import { makePartIndex, type PartHit } from "./part-index.ts";

/** Tells quickly that no name of a list is surely like another. */
export type NameSieve = {
  /** False only if no name of the list can reach the score `surely`. */
  mayHave(name: string): boolean;
};

/**
 * From this score on two names have two parts in common, of which one may be an initial, and no part that differs: so says
 * what `ofFeatures` takes off for anything else.
 */
export const surely = 0.8;

/** The names of the list that have a part like one asked for. */
type Kin = readonly number[];

/** Given names come again and again, family names seldom do. */
const MOST_KEPT = 4000;

type Listed = { name: string; parts: number[]; initials: NamePart[] };

/** A sieve for a list that does not change. */
export function makeNameSieve(names: readonly string[]): NameSieve {
  const index = makePartIndex();
  const listed = names.map((name): Listed => {
    const { ways } = prepareName(name);
    const parts = new Set(ways.flatMap((way) => [...wholesOf(way), ...joinedOf(way)].map(index.numberOf)));
    return { name, parts: [...parts], initials: ways.flatMap((way) => way.filter((part) => part.isInitial)) };
  });
  const bearers: number[][] = [];
  for (const [at, { parts }] of listed.entries())
    for (const part of parts) {
      const list = bearers[part] ?? [];
      list.push(at);
      bearers[part] = list;
    }
  const kinBy = (alike: (part: NamePart) => PartHit[]) => {
    const kept = new Map<string, Kin>();
    return {
      has: (part: NamePart) => kept.has(part.folded),
      of: (part: NamePart): Kin => {
        const known = kept.get(part.folded);
        if (known) return known;
        const kin = [...new Set(alike(part).flatMap((hit) => bearers[hit.part] ?? []))];
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(part.folded, kin);
        return kin;
      },
    };
  };
  const [kin, nearKin] = [kinBy(index.alike), kinBy(index.nearlyAlike)];
  /** Whether a part has its like in a name of the list. */
  const isIn = (part: NamePart, { parts, initials }: Listed): boolean =>
    initials.some((initial) => initialFits(initial, part)) || parts.some((one) => index.areAlike(part, one));
  /** The names that share a part with this one, and another or an initial. */
  const candidates = (way: readonly NamePart[]): number[] => {
    const asked = [...wholesOf(way), ...joinedOf(way)];
    const hasInitials = way.some((part) => part.isInitial);
    // Of two parts one is looked for with all that is like it: a given name, which is known already.
    const main = asked.length === 2 && !hasInitials ? (asked.find(kin.has) ?? asked[0]) : undefined;
    return asked.flatMap((part) => {
      const others = asked.filter((one) => one !== part);
      const names = main === undefined || part === main ? kin.of(part) : nearKin.of(part);
      return names.filter((at) => {
        const name = listed[at];
        return name && (hasInitials || others.some((one) => isIn(one, name)));
      });
    });
  };
  const isLike = (asked: PreparedName, at: number): boolean =>
    scorePrepared(asked, prepareName(listed[at]?.name ?? "")) >= surely;
  return {
    mayHave: (name) => {
      const asked = prepareName(name);
      const { ways } = asked;
      const isOpen = (way: NamePart[]) =>
        wholesOf(way).length < 2 || (way.length === 2 && isOneWord(way, index.exactly));
      if (ways.some(isOpen)) return true;
      return [...new Set(ways.flatMap(candidates))].some((at) => isLike(asked, at));
    },
  };
}

const wholesOf = (way: readonly NamePart[]): NamePart[] => way.filter((part) => !part.isInitial);

/** Two neighbours of three or more may be one: "Park Ji-hoon", "박지훈". */
function joinedOf(way: readonly NamePart[]): NamePart[] {
  if (way.length < 3) return [];
  return way.flatMap((part, at) => {
    const next = way[at + 1];
    return next && !part.isInitial && !next.isInitial ? [joinedPart(part, next)] : [];
  });
}

/** Whether both parts stand in the list as one word: "Kara Murza", "Karamurza". */
function isOneWord([first, second]: NamePart[], exactly: (folded: string) => number | undefined): boolean {
  if (!first || !second) return false;
  return [joinedPart(first, second), joinedPart(second, first)].some(
    ({ folded }) => exactly(folded) !== undefined,
  );
}
