import type { ParameterCases } from "../../parameter-case.ts";

export const cases: ParameterCases = {
  provision: "un-wgad",
  cases: [
    {
      of: "reply-days",
      asks: { clock: "government-answer", remedy: "un-wgad" },
      gives: { "2026-01-01": "2026-03-02" },
    },
  ],
};
