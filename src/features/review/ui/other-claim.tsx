import { sayDate } from "../../../core/dates/say-date.ts";
import type { Claim } from "../../../core/ledger/entry.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import { useWords } from "./words.ts";

/** What another entry says, with its date. */
export const OtherClaim = ({ claim }: { claim: Claim }) => {
  const t = useWords();
  return (
    <em dir="auto">
      {[claim.on && sayDate(claim.on, t.lang), sayClaim(claim, t.lang)].filter(Boolean).join(" · ")}
    </em>
  );
};
