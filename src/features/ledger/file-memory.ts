import type { CaseFile } from "../../core/ledger/fold.ts";

type Seen = { ledgerId: string; stamp: string };

/** What was derived from files, remembered for as long as it must be the same. */
export type FileMemory<T> = {
  /** By case; only files that changed for whoever looks are read. What is kept belongs to one `rules`: a day, a policy. */
  look<C extends Seen>(
    cases: readonly C[],
    rules: string,
    derive: (file: CaseFile) => T,
    read: (some: readonly C[]) => AsyncIterable<[C, CaseFile]>,
  ): Promise<ReadonlyMap<string, T>>;
};

/** Beyond so many, what was not looked at for longest is forgotten. */
const MOST_KEPT = 20_000;

/** Remembers by what was seen, not by who saw it: whoever sees fewer entries of a case has another stamp. */
export const makeFileMemory = <T>(): FileMemory<T> => {
  const kept = new Map<string, T>();
  let keptFor = "";
  const keep = (stamp: string, derived: T) => {
    kept.delete(stamp);
    kept.set(stamp, derived);
  };
  return {
    look: async (cases, rules, derive, read) => {
      if (rules !== keptFor) kept.clear();
      keptFor = rules;
      const found = new Map<string, T>();
      const news = cases.filter(({ ledgerId, stamp }) => {
        const known = kept.get(stamp);
        if (known === undefined) return true;
        keep(stamp, known);
        found.set(ledgerId, known);
        return false;
      });
      for await (const [{ ledgerId, stamp }, file] of read(news)) {
        const derived = derive(file);
        // Somebody else may have begun under other rules meanwhile.
        if (keptFor === rules) keep(stamp, derived);
        found.set(ledgerId, derived);
      }
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
      return found;
    },
  };
};
