import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { addEntry, correctEntry, withdrawEntry } from "./ledger.contract.ts";
import { addEntries, correct, withdraw } from "./ledger.service.ts";

export const ledgerRoutes = (api: Api, means: Means): void => {
  api.serve(addEntry, (actor, request) => addEntries(actor, means, request));
  api.serve(correctEntry, (actor, request) => correct(actor, means, request));
  api.serve(withdrawEntry, (actor, request) => withdraw(actor, means, request));
};
