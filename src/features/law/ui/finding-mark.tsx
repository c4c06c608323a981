import type { Finding } from "../../../core/law/finding.ts";
import classes from "./law.module.css";

/** The shape says the same as the word beside it: full, crossed, open. */
const shapes: Record<Finding, string> = { met: "●", "not met": "✕", unknown: "○" };

/** A finding as shape and word. */
export const FindingMark = ({ finding, words }: { finding: Finding; words: string }) => (
  <span className={classes.finding} data-finding={finding}>
    <span aria-hidden="true">{shapes[finding]}</span> {words}
  </span>
);
