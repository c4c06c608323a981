import type { Address } from "../../platform/database/address.ts";
import { asVerifier, type Chains, type Head } from "./verify.store.ts";

/** Something that is not as it was written; without `seq` it concerns the whole ledger. */
type Fault = { ledgerId: string; seq?: number | undefined; problem: string };

type Verification = { ledgers: number; entries: number; heads: Head[]; faults: Fault[] };

/** Walks every chain, and holds the ledgers against earlier heads where they are given. */
export const verifyLedgers = (owner: Address, earlier: readonly Head[] = []): Promise<Verification> =>
  asVerifier(owner, async (chains) => {
    const walks = await chains.walks();
    const heads = await chains.heads();
    const broken = walks.flatMap(({ ledgerId, problem, seq }) =>
      problem === null ? [] : [{ ledgerId, problem, seq: seq ?? undefined }],
    );
    const faults = [...broken, ...(await compareWith(earlier, heads, chains))];
    return {
      ledgers: walks.length,
      entries: walks.reduce((sum, { entries }) => sum + entries, 0),
      heads,
      faults,
    };
  });

const compareWith = async (
  earlier: readonly Head[],
  now: readonly Head[],
  chains: Chains,
): Promise<Fault[]> => {
  const lengths = new Map(now.map(({ ledgerId, seq }) => [ledgerId, seq]));
  const hashes = await chains.hashesAt(earlier);
  return earlier.flatMap(({ ledgerId, seq, hash }) => {
    const length = lengths.get(ledgerId);
    if (length === undefined) return [{ ledgerId, problem: "the whole ledger is missing" }];
    if (seq === 0 || hashes.get(ledgerId) === hash) return [];
    return hashes.has(ledgerId)
      ? [
          {
            ledgerId,
            seq,
            problem: "this entry, or one before it, was rewritten after the heads were signed",
          },
        ]
      : [{ ledgerId, seq: length + 1, problem: cutOff(length + 1, seq) }];
  });
};

const cutOff = (first: number, last: number): string =>
  first === last ? "it was cut off" : `entries ${first} to ${last} were cut off`;
