import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "uk-early-removal",
  on: "2025-10-01",
  facts: {
    inCustody: true,
    sentencingState: "GB",
    sentencedInEnglandOrWales: true,
    penalty: "term",
    terroristOffence: false,
    anyOrderToLeave: true,
    heldSince: "2024-10-01",
    custodialPartEndsOn: "2026-10-01",
  },
  conditions: {
    serving: { fails: { inCustody: false }, unknown: { inCustody: undefined } },
    "sentencing-state": {
      fails: { sentencingState: "IE" },
      unknown: { sentencedInEnglandOrWales: undefined },
    },
    "fixed-term": { fails: { penalty: "life" }, unknown: { penalty: undefined } },
    "not-terrorism": { fails: { terroristOffence: true }, unknown: { terroristOffence: undefined } },
    "liable-to-removal": { fails: { anyOrderToLeave: false }, unknown: { anyOrderToLeave: undefined } },
    "minimum-served": {
      fails: { custodialPartEndsOn: "2034-10-01" },
      unknown: { custodialPartEndsOn: undefined },
    },
  },
};
