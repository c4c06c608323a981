/** What is known of a proposal where somebody decides about it. */
type Proposed = {
  subjects: readonly string[];
  state: string;
  /** The files that it would be entered in. */
  targets: readonly string[];
  /** The language model that proposes it. */
  model?: string | undefined;
  /** What contradicts it. */
  otherwise: readonly unknown[];
  /** Something has to be said first. */
  mustChoose?: string | undefined;
};

/**
 * Whether a proposal may be accepted together with all others about one person. What others share with them, what a model
 * proposes, what something contradicts and what needs a choice is looked at singly.
 */
export const isAcceptableAtOnce = (proposed: Proposed, subject: string): boolean =>
  proposed.subjects.every((id) => id === subject) &&
  proposed.state === "open" &&
  proposed.targets.length > 0 &&
  proposed.model === undefined &&
  proposed.otherwise.length === 0 &&
  proposed.mustChoose === undefined;
