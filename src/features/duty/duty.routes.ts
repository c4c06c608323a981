import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { listDue } from "./due.contract.ts";
import { listAllDue } from "./due.service.ts";
import { makeDueMemory } from "./due-memory.ts";
import * as policy from "./policy.contract.ts";
import { addRule, endRule, viewPolicy } from "./policy.service.ts";

export const dutyRoutes = (api: Api, means: Means): void => {
  const memory = makeDueMemory();
  api.serve(listDue, (actor, request) => listAllDue(actor, means, memory, request));
  api.serve(policy.getPolicy, (actor) => viewPolicy(actor, means));
  api.serve(policy.addPolicyRule, (actor, request) => addRule(actor, means, request));
  api.serve(policy.endPolicyRule, (actor, request) => endRule(actor, means, request));
};
