import { setImmediate as breathe, setTimeout as wait } from "node:timers/promises";
import type { KeptNames } from "../../core/names/kept-names.ts";

/** A name of a case. */
type CaseName = { ledgerId: string; seq: number; name: string };

/** Two cases with names that are alike, and how much. */
export type Candidate = { one: string; other: string; score: number };

type Look = {
  names: KeptNames;
  /** Of the one who looks. */
  audience: readonly string[];
  /** Every name of a case that they may see. */
  visible: readonly CaseName[];
};

/** What was found for each name, by file and number. */
type Found = Map<string, { name: string; hits: { key: string; ledgerId: string; score: number }[] }>;

/** What somebody's rights let them find, and the work on it that is under way. */
type Kept = { found: Found; running?: Promise<void> | undefined };

/** Which names are alike, remembered between looks. */
export type PairMemory = {
  /** All pairs among what the actor may see that are known by now, and how many names were not compared yet. */
  look(given: Look): Promise<{ candidates: Candidate[]; left: number }>;
};

type Limits = {
  /** So long a look waits; what is not compared by then is compared on the side. */
  patienceMs?: number;
};

/** "Ivan Petrov" has namesakes; beyond so many names the page is no help. */
const MOST_ALIKE = 24;
/** Below this not even a shared birthday makes two names worth a look. */
const LEAST_ALIKE = 0.5;
/** The program does other things after so long. */
const AT_ONCE_MS = 15;
/** Colleagues with the same rights share what was found. */
const MOST_KEPT = 8;

const keyOf = ({ ledgerId, seq }: { ledgerId: string; seq: number }) => `${ledgerId}/${seq}`;

const isKnown = (found: Found, one: CaseName): boolean => found.get(keyOf(one))?.name === one.name;

/**
 * Remembers which names are alike for each set of rights: a look compares only the names that are new or changed since
 * with all others, so that whoever sees two names gets them compared, and nobody what they may not see.
 */
export const makePairMemory = ({ patienceMs = 400 }: Limits = {}): PairMemory => {
  const kept = new Map<string, Kept>();
  const keptFor = ({ audience, visible }: Look): Kept => {
    const rights = [...audience].sort().join(" ");
    const known = kept.get(rights) ?? { found: copyOfNearest(kept, visible) };
    kept.delete(rights);
    kept.set(rights, known);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return known;
  };
  return {
    look: async (given) => {
      const known = keptFor(given);
      const news = () => given.visible.filter((one) => !isKnown(known.found, one));
      if (news().length > 0) {
        known.running ??= compareNew(known.found, news(), given).finally(() => {
          known.running = undefined;
        });
        await Promise.race([known.running, wait(patienceMs, undefined, { ref: false })]);
      }
      return { candidates: candidatesAmong(known.found, given.visible), left: news().length };
    },
  };
};

/** Begins with what somebody with nearly the same rights had found, without what they alone may see. */
const copyOfNearest = (kept: ReadonlyMap<string, Kept>, visible: readonly CaseName[]): Found => {
  let best: Found = new Map();
  for (const { found } of kept.values()) {
    const shared = new Map(
      visible.flatMap((one) => {
        const known = found.get(keyOf(one));
        return known?.name === one.name ? [[keyOf(one), known] as const] : [];
      }),
    );
    if (shared.size > best.size) best = shared;
  }
  return best;
};

const compareNew = async (found: Found, news: readonly CaseName[], { names, audience }: Look) => {
  let paused = performance.now();
  for (const one of news) {
    const hits = names
      .find(one.name, { audience, most: MOST_ALIKE, kind: "case" })
      .filter(({ ledgerId, score }) => ledgerId !== one.ledgerId && score >= LEAST_ALIKE)
      .map((hit) => ({ key: keyOf(hit), ledgerId: hit.ledgerId, score: hit.score }));
    found.set(keyOf(one), { name: one.name, hits });
    if (performance.now() - paused > AT_ONCE_MS) {
      await breathe();
      paused = performance.now();
    }
  }
};

const candidatesAmong = (found: Found, visible: readonly CaseName[]): Candidate[] => {
  const seen = new Set(visible.map(keyOf));
  const best = new Map<string, Candidate>();
  for (const one of visible) {
    for (const { key, ledgerId, score } of found.get(keyOf(one))?.hits ?? []) {
      if (!seen.has(key)) continue;
      const [first, second] = [one.ledgerId, ledgerId].sort() as [string, string];
      const pair = `${first} ${second}`;
      if (score > (best.get(pair)?.score ?? 0)) best.set(pair, { one: first, other: second, score });
    }
  }
  return [...best.values()];
};
