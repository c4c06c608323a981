import type { Fact } from "../../../core/ledger/resolve.ts";

type Identity = Pick<Fact, "ledgerId" | "seq">;

/** The place of a fact on its page, for links. */
export const factAnchor = ({ ledgerId, seq }: Identity): string => `entry-${ledgerId.slice(-6)}-${seq}`;

/** What a fact is told apart by, over all ledgers. */
export const factKey = ({ ledgerId, seq }: Identity): string => `${ledgerId} ${seq}`;
