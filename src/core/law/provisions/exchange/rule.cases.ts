import type { RemedyCases } from "../../remedy-case.ts";

export const cases: RemedyCases = {
  remedy: "exchange",
  on: "2025-03-01",
  facts: { counterpartNamed: true, authorityToExchange: true },
  conditions: {
    "counterpart-named": { fails: { counterpartNamed: false }, unknown: { counterpartNamed: undefined } },
    authority: { fails: { authorityToExchange: false }, unknown: { authorityToExchange: undefined } },
  },
};
