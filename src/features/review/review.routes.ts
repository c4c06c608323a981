import type { Api } from "../../platform/http/api.ts";
import type { Means } from "../../platform/means.ts";
import { accept, acceptAllOf, reject, undo } from "./decide.service.ts";
import { link } from "./link.service.ts";
import { readAnew } from "./read.service.ts";
import * as contract from "./review.contract.ts";
import { queue, viewReview } from "./view.service.ts";

export const reviewRoutes = (api: Api, means: Means): void => {
  api.serve(contract.getReviewQueue, (actor) => queue(actor, means));
  api.serve(contract.getSourceReview, (actor, { params }) => viewReview(actor, means, params.sourceId));
  api.serve(contract.linkSubject, (actor, request) => link(actor, means, request));
  api.serve(contract.acceptProposal, (actor, request) => accept(actor, means, request));
  api.serve(contract.acceptAll, (actor, request) => acceptAllOf(actor, means, request));
  api.serve(contract.rejectProposal, (actor, request) => reject(actor, means, request));
  api.serve(contract.undoDecision, (actor, request) => undo(actor, means, request));
  api.serve(contract.readAgain, (actor, { params }) => readAnew(actor, means, params.sourceId));
};
