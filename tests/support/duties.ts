import { defaultPolicy } from "../../src/core/casework/duties/default-policy.ts";
import { dutiesOf } from "../../src/core/casework/duties/duties.ts";
import type { Duty } from "../../src/core/casework/duties/duty.ts";
import type { Policy } from "../../src/core/casework/duties/policy.ts";
import type { Claim, Entry } from "../../src/core/ledger/entry.ts";
import { fold } from "../../src/core/ledger/fold.ts";
import { aFact } from "./entries.ts";

/** A fact of one's own choosing, recorded on a day: 1 January 2026, if none is named. */
export const fact = (seq: number, kind: string, on: string | undefined, body: object, recorded?: string) =>
  aFact(
    seq,
    { kind, on, body, citations: [] } as unknown as Claim,
    recorded === undefined ? {} : ({ recordedAt: `${recorded}T09:00:00Z`, recordedOn: recorded } as object),
  );

const sayDue = ({ due }: Duty): string =>
  due === undefined
    ? ""
    : `, ${due.earliest === due.latest ? due.latest : `${due.earliest} to ${due.latest}`}`;

/** What is owed on a day by the house's first policy, as "kind: state, last day". */
export const owedOn = (on: string, entries: readonly Entry[], policy: Policy = defaultPolicy): string[] =>
  dutiesOf(fold(entries, {}), policy, on).map((duty) => `${duty.kind}: ${duty.state}${sayDue(duty)}`);

/** The same, of some kinds only. */
export const owedOf = (kinds: readonly string[], ...asked: Parameters<typeof owedOn>): string[] =>
  owedOn(...asked).filter((line) => kinds.includes(line.slice(0, line.indexOf(":"))));
