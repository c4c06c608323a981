import type { Text } from "../words/text.ts";
import type { Condition } from "./condition.ts";
import type { Provision } from "./provision.ts";
import type { RemedyId } from "./remedy-titles.ts";

/** A way home or a relief: what must be so, what papers it takes, what to do next. */
export type Remedy = {
  id: RemedyId;
  title: Text;
  provision: Provision;
  conditions: readonly Condition[];
  /**
   * All conditions together decide, or nothing that can be computed does: a political decision,
   * or criteria that the law forbids to add up.
   */
  decidedBy: "conditions" | { nobody: Text };
  documents: readonly Text[];
  steps: readonly Text[];
};
