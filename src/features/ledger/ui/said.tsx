import { sayDate } from "../../../core/dates/say-date.ts";
import type { Claim } from "../../../core/ledger/entry.ts";
import { saidByBeside, sayClaim } from "../../../core/ledger/say-fact.ts";
import { useLedgerWords } from "./ledger-words.ts";

/** A claim in one line, with its date and who says it. */
export const Said = ({ claim }: { claim: Claim }) => {
  const t = useLedgerWords();
  const { on } = claim;
  const saidBy = saidByBeside(claim);
  return (
    <p dir="auto">
      {[on && sayDate(on, t.lang), sayClaim(claim, t.lang), saidBy && t("fact.saidBy", { who: saidBy })]
        .filter(Boolean)
        .join(" · ")}
    </p>
  );
};
