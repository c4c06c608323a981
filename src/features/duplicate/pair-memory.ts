import { setImmediate as breathe } from "node:timers/promises";
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

/** Which names are alike, remembered between looks. */
export type PairMemory = {
  /** All pairs among what the actor may see that are known by now, and how many names were not compared yet. */
  look(given: Look): Promise<{ candidates: Candidate[]; left: number }>;
};

type Limits = {
  /** So long a look may compare; the next one goes on. */
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
  const kept = new Map<string, Found>();
  const foundFor = ({ audience, visible }: Look): Found => {
    const rights = [...audience].sort().join(" ");
    const found = kept.get(rights) ?? copyOfNearest(kept, visible);
    kept.delete(rights);
    kept.set(rights, found);
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return found;
  };
  return {
    look: async (given) => {
      const found = foundFor(given);
      const news = given.visible.filter((one) => !isKnown(found, one));
      const left = await compareNew(found, news, given, patienceMs);
      return { candidates: candidatesAmong(found, given.visible), left };
    },
  };
};

/** Begins with what somebody with nearly the same rights had found, without what they alone may see. */
const copyOfNearest = (kept: ReadonlyMap<string, Found>, visible: readonly CaseName[]): Found => {
  let best: Found = new Map();
  for (const found of kept.values()) {
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

const compareNew = async (found: Found, news: readonly CaseName[], look: Look, patienceMs: number) => {
  const began = performance.now();
  let paused = began;
  for (const [at, one] of news.entries()) {
    const asked = { audience: look.audience, most: MOST_ALIKE, kind: "case" as const };
    const hits = look.names
      .find(one.name, asked)
      .filter(({ ledgerId, score }) => ledgerId !== one.ledgerId && score >= LEAST_ALIKE)
      .map((hit) => ({ key: keyOf(hit), ledgerId: hit.ledgerId, score: hit.score }));
    found.set(keyOf(one), { name: one.name, hits });
    const now = performance.now();
    if (now - began > patienceMs) return news.length - at - 1;
    if (now - paused > AT_ONCE_MS) {
      await breathe();
      paused = performance.now();
    }
  }
  return 0;
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
