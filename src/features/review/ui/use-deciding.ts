import { useState } from "react";
import type { Claim, Sensitivity } from "../../../core/ledger/entry.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import { ApiError } from "../../../web/api/api-error.ts";
import { useAction, useLookAgain } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { ledgerAnswers } from "../../ledger/ui/use-ledger-actions.ts";
import { getSource, listSources } from "../../source/source.contract.ts";
import type { ProposalView } from "../review.contract.ts";
import * as contract from "../review.contract.ts";
import { useWords } from "./words.ts";

/** Whatever is decided shows on these. */
export const reviewAnswers = [contract.getSourceReview, contract.getReviewQueue, getSource, listSources];
const invalidates = [...reviewAnswers, ...ledgerAnswers];

export type Accepting = {
  claim?: Claim;
  /** Other files than those of the people it is about. */
  ledgerIds?: string[];
  sensitivity?: Sensitivity;
  shared?: boolean;
  double?: "second source" | "separate";
};

const longestNotice = 90;

/**
 * What a reviewer does with proposals. A decision shows at once, before the server has answered; if it is refused,
 * the proposal is open again and the reason is said.
 */
export const useDeciding = (sourceId: string) => {
  const t = useWords();
  const notify = useNotify();
  const [pending, setPending] = useState<ReadonlyMap<string, ProposalView["state"]>>(new Map());
  const acceptance = useAction(contract.acceptProposal, { invalidates });
  const rejection = useAction(contract.rejectProposal, { invalidates });
  const undoing = useAction(contract.undoDecision, { invalidates });
  const all = useAction(contract.acceptAll, { invalidates });
  const lookAgain = useLookAgain(contract.getSourceReview);
  const sayWhy = (error: unknown) => {
    const isReadDifferently = error instanceof ApiError && error.id === "proposal.read-differently";
    if (isReadDifferently) lookAgain();
    notify(isReadDifferently ? t("line.readDifferently") : String((error as Error).message ?? error));
  };

  const expect = (id: string, state?: ProposalView["state"]) =>
    setPending((now) => {
      const next = new Map(now);
      if (state) next.set(id, state);
      else next.delete(id);
      return next;
    });
  const during = async (id: string, state: ProposalView["state"], work: () => Promise<unknown>) => {
    expect(id, state);
    try {
      await work();
    } catch (error) {
      sayWhy(error);
      throw error;
    } finally {
      expect(id);
    }
  };
  const paramsOf = (proposalId: string) => ({ sourceId, proposalId });
  const sayOf = ({ claim }: { claim: Claim }) => {
    const words = sayClaim(claim, t.lang);
    return { words: words.length > longestNotice ? `${words.slice(0, longestNotice)}…` : words };
  };
  const takeBack = (id: string) => undoing.mutateAsync({ params: paramsOf(id), body: {} });
  const undo = async (proposal: ProposalView) => {
    await during(proposal.id, "open", () => takeBack(proposal.id));
    notify(t("done.undone", sayOf(proposal)));
  };
  const accept = async (proposal: ProposalView, given: Accepting = {}) => {
    const body = { ...given, digest: proposal.digest };
    const work = () => acceptance.mutateAsync({ params: paramsOf(proposal.id), body });
    await during(proposal.id, "accepted", work);
    notify(t("done.accepted", sayOf({ claim: given.claim ?? proposal.claim })), () => void undo(proposal));
  };
  const reject = async (proposal: ProposalView, reason?: string) => {
    const body = reason ? { reason } : {};
    await during(proposal.id, "rejected", () =>
      rejection.mutateAsync({ params: paramsOf(proposal.id), body }),
    );
    notify(t("done.rejected", sayOf(proposal)), () => void undo(proposal));
  };
  const acceptAll = async (subject: string, shown: readonly ProposalView[], shared: boolean) => {
    const proposals = shown.map(({ id, digest }) => ({ id, digest }));
    const { accepted } = await all.mutateAsync({
      params: { sourceId },
      body: { subject, proposals, shared },
    });
    const undoAll = async () => {
      for (const id of accepted.toReversed()) await takeBack(id);
    };
    const refused = (error: Error) => notify(error.message);
    notify(t("list.allAccepted", { n: accepted.length }), () => void undoAll().catch(refused));
    return accepted;
  };
  return {
    ...{ accept, reject, undo, acceptAll },
    stateOf: ({ id, state }: ProposalView) => pending.get(id) ?? state,
    isBusy: all.isPending,
    problem: acceptance.error ?? all.error,
  };
};

export type Deciding = ReturnType<typeof useDeciding>;
