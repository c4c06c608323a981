import { useNotify } from "../../../web/parts/notices.tsx";
import { useKeys } from "../../../web/parts/use-keys.ts";
import type { ProposalView } from "../review.contract.ts";
import type { Desk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** The keys of a review: what can be decided is decided with one hand. */
export const useDeskKeys = (desk: Desk, showKeys: () => void): void => {
  const t = useWords();
  const notify = useNotify();
  const { review, current, deciding } = desk;
  const withOpen = (act: (proposal: ProposalView) => void) => () => {
    if (current && review.mayDecide && deciding.stateOf(current) === "open") act(current);
  };
  const withTarget = (act: (proposal: ProposalView) => void) =>
    withOpen((proposal) => (proposal.targets.length > 0 ? act(proposal) : notify(t("line.linkFirst"))));
  useKeys({
    j: () => desk.step(1),
    k: () => desk.step(-1),
    a: withTarget((proposal) =>
      proposal.mustChoose ? desk.ask({ what: "edit", proposal }) : desk.accept(proposal),
    ),
    e: withOpen((proposal) => desk.ask({ what: "edit", proposal })),
    r: withOpen((proposal) => desk.reject(proposal)),
    "shift+r": withOpen((proposal) => desk.ask({ what: "reject", proposal })),
    "shift+a": () => {
      const section = desk.sections.find(({ proposals }) => current && proposals.includes(current));
      const linked = section?.subjects.find(({ link }) => link && link !== "not ours");
      if (!review.mayDecide) return;
      if (linked) desk.acceptAll(linked);
      else notify(t("line.linkFirst"));
    },
    u: () => review.mayDecide && desk.undoHere(),
    "?": showKeys,
    "shift+?": showKeys,
  });
};
