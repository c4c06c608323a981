import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { findAlikePersons } from "./alike.service.ts";
import { sayOfPair, takeBack } from "./decision.service.ts";
import * as contract from "./duplicate.contract.ts";
import { listLikelyPairs } from "./duplicate.service.ts";
import { makePairMemory } from "./pair-memory.ts";

export const duplicateRoutes = (api: Api, means: Means): void => {
  const memory = makePairMemory();
  api.serve(contract.listDuplicates, (actor, request) => listLikelyPairs(actor, means, memory, request));
  api.serve(contract.findAlike, (actor, request) => findAlikePersons(actor, means, request));
  api.serve(contract.keepApart, (actor, request) => sayOfPair(actor, means, "not-same-person", request));
  api.serve(contract.takeBackDecision, (actor, request) => takeBack(actor, means, request));
};
