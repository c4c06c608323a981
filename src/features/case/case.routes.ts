import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { sayOfPair } from "../duplicate/index.ts";
import * as contract from "./case.contract.ts";
import { listAllAffairs, listAllCases, open, setAccess, viewAffair, viewCase } from "./case.service.ts";

export const caseRoutes = (api: Api, means: Means): void => {
  api.serve(contract.listCases, (actor) => listAllCases(actor, means));
  api.serve(contract.openCase, (actor, request) => open(actor, means, "case", request));
  api.serve(contract.getCase, (actor, { params }) => viewCase(actor, means, params.ledgerId));
  api.serve(contract.listAffairs, (actor) => listAllAffairs(actor, means));
  api.serve(contract.openAffair, (actor, request) => open(actor, means, "affair", request));
  api.serve(contract.getAffair, (actor, { params }) => viewAffair(actor, means, params.ledgerId));
  api.serve(contract.joinCases, (actor, request) => sayOfPair(actor, means, "same-person", request));
  api.serve(contract.changeLedgerAccess, (actor, request) => setAccess(actor, means, request));
};
