import type { Policy } from "../../core/casework/duties/policy.ts";
import type { CaseFile } from "../../core/ledger/fold.ts";
import { type OpenDuty, openDutiesOf } from "./open-duties.ts";

type Seen = { ledgerId: string; stamp: string };
type Dues = ReadonlyMap<string, OpenDuty[]>;

/** What is owed in files, remembered for as long as it must be the same. */
export type DueMemory = {
  /** By case; only files that changed for whoever looks are folded, by `read`. */
  look<C extends Seen>(
    cases: readonly C[],
    rules: { policy: Policy; on: string },
    read: (some: readonly C[]) => AsyncIterable<[C, CaseFile]>,
  ): Promise<Dues>;
};

/** Beyond so many, what was not looked at for longest is forgotten. */
const MOST_KEPT = 20_000;

/**
 * Remembers by what was seen, not by who saw it: two people who see the same entries of a case are owed the same, and
 * whoever sees fewer has another stamp. A new day or another policy begins anew.
 */
export const makeDueMemory = (): DueMemory => {
  const kept = new Map<string, OpenDuty[]>();
  let keptFor = "";
  const keep = (stamp: string, duties: OpenDuty[]) => {
    kept.delete(stamp);
    kept.set(stamp, duties);
  };
  return {
    look: async (cases, { policy, on }, read) => {
      const rules = `${on} ${JSON.stringify(policy)}`;
      if (rules !== keptFor) kept.clear();
      keptFor = rules;
      const found = new Map<string, OpenDuty[]>();
      const news = cases.filter(({ ledgerId, stamp }) => {
        const known = kept.get(stamp);
        if (known) {
          keep(stamp, known);
          found.set(ledgerId, known);
        }
        return !known;
      });
      for await (const [{ ledgerId, stamp }, file] of read(news)) {
        const duties = openDutiesOf(file, policy, on);
        // Somebody else may have begun another day or policy meanwhile.
        if (keptFor === rules) keep(stamp, duties);
        found.set(ledgerId, duties);
      }
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
      return found;
    },
  };
};
