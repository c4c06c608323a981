import { createContext, useContext, useMemo, useState } from "react";
import type { ProposalView, SourceReview, Subject } from "../review.contract.ts";
import { acceptableAtOnce, type Section, sectionsOf } from "./sections.ts";
import { type Accepting, type Deciding, useDeciding } from "./use-deciding.ts";

type Asking = { what: "edit" | "reject"; proposal: ProposalView };

/** What the parts of a review share: what is at hand, and what is done with it. */
export type Desk = {
  review: SourceReview;
  sections: Section[];
  /** All proposals in the order of the list. */
  inOrder: ProposalView[];
  current: ProposalView | undefined;
  /** The reviewer went to it, so that it is brought into view; the first one is not. */
  isChosen: boolean;
  select: (id: string) => void;
  step: (by: 1 | -1) => void;
  deciding: Deciding;
  accept: (proposal: ProposalView, double?: "second source" | "separate") => void;
  /** As changed by the reviewer; whoever waits is told whether it was entered. */
  acceptEdited: (proposal: ProposalView, edited: Accepting) => Promise<void>;
  acceptAll: (subject: Subject) => void;
  reject: (proposal: ProposalView) => void;
  undo: (proposal: ProposalView) => void;
  undoHere: () => void;
  /** The dialog that is open. */
  asking: Asking | undefined;
  ask: (asking: Asking | undefined) => void;
  /** The text lies over the list, where there is no room for both. */
  isTextOpen: boolean;
  openText: (open: boolean) => void;
  isShared: (affairId: string) => boolean;
  setShared: (affairId: string, shared: boolean) => void;
};

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("A part of a review stands outside of one.");
  return desk;
};

const useCurrent = (inOrder: readonly ProposalView[], deciding: Deciding) => {
  const isOpen = (proposal: ProposalView) => deciding.stateOf(proposal) === "open";
  const [chosen, select] = useState<string>();
  const current =
    inOrder.find(({ id }) => id === chosen) ?? inOrder.find((proposal) => isOpen(proposal)) ?? inOrder[0];
  const at = current ? inOrder.indexOf(current) : -1;
  const step = (by: 1 | -1) => {
    const next = inOrder[at + by];
    if (next) select(next.id);
  };
  /** On to the next one that is open, or back to the first that was left. */
  const goOnFrom = ({ id }: ProposalView) => {
    const from = inOrder.findIndex((proposal) => proposal.id === id);
    const rest = [...inOrder.slice(from + 1), ...inOrder.slice(0, from)];
    const next = rest.find(isOpen);
    if (next) select(next.id);
  };
  return { current, isChosen: chosen !== undefined, select, step, goOnFrom };
};

const useShared = () => {
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const setShared = (affairId: string, shared: boolean) =>
    setHidden((now) => (shared ? now.filter((id) => id !== affairId) : [...now, affairId]));
  return { isShared: (affairId: string) => !hidden.includes(affairId), setShared };
};

/** What was decided here, the last at the end; what was decided at once is undone at once. */
const useDecided = () => {
  const [decided, setDecided] = useState<string[][]>([]);
  return {
    last: decided.at(-1) ?? [],
    remember: (...ids: string[]) => setDecided((now) => [...now, ids]),
    forget: (gone: string) =>
      setDecided((now) => now.map((ids) => ids.filter((id) => id !== gone)).filter((ids) => ids.length > 0)),
  };
};

/** Puts a review on the desk: where the reviewer is, and what the keys and buttons do. */
export const useNewDesk = (review: SourceReview): Desk => {
  const { subjects, proposals, source } = review;
  const sections = useMemo(() => sectionsOf(subjects, proposals), [subjects, proposals]);
  const inOrder = useMemo(() => sections.flatMap((section) => section.proposals), [sections]);
  const deciding = useDeciding(source.id);
  const { goOnFrom, ...where } = useCurrent(inOrder, deciding);
  const shared = useShared();
  const [asking, ask] = useState<Asking>();
  const [isTextOpen, openText] = useState(false);
  const decided = useDecided();
  const sharedIn = ({ targets }: ProposalView) => targets.every(shared.isShared);
  const refused = () => {};
  const undo = async (proposal: ProposalView) => {
    decided.forget(proposal.id);
    where.select(proposal.id);
    await deciding.undo(proposal).catch(refused);
  };
  const undoLast = async () => {
    for (const proposal of inOrder.filter(({ id }) => decided.last.includes(id)).toReversed())
      await undo(proposal);
  };
  return {
    ...{ review, sections, inOrder, deciding, asking, ask, isTextOpen, openText, ...where, ...shared },
    undo: (proposal) => void undo(proposal),
    acceptEdited: async (proposal, edited) => {
      await deciding.accept(proposal, edited);
      decided.remember(proposal.id);
      goOnFrom(proposal);
    },
    accept: (proposal, double) => {
      decided.remember(proposal.id);
      goOnFrom(proposal);
      const given = { shared: sharedIn(proposal), ...(double && { double }) };
      void deciding.accept(proposal, given).catch(() => where.select(proposal.id));
    },
    acceptAll: (subject) => {
      const to = subject.link && subject.link !== "not ours" ? subject.link.ledgerId : "";
      const shown = acceptableAtOnce(inOrder, subject.id, deciding.stateOf);
      const next = inOrder.find((one) => !shown.includes(one) && deciding.stateOf(one) === "open");
      void deciding
        .acceptAll(subject.id, shown, shared.isShared(to))
        .then((accepted) => {
          decided.remember(...accepted);
          if (next) where.select(next.id);
        })
        .catch(refused);
    },
    reject: (proposal) => {
      decided.remember(proposal.id);
      goOnFrom(proposal);
      void deciding.reject(proposal).catch(() => where.select(proposal.id));
    },
    undoHere: () => {
      const isDecided = where.current && deciding.stateOf(where.current) !== "open";
      void (isDecided && where.current ? undo(where.current) : undoLast());
    },
  };
};
