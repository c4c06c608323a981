import type { ReactNode } from "react";
import type { Found } from "./find-words.ts";
import classes from "./kind-label.module.css";

/** A word marked as the highlight of its kind is: by colour and by line. */
export const KindLabel = ({ found, children }: { found: Found; children: ReactNode }) => (
  <span className={classes.label} data-kind={found}>
    {children}
  </span>
);
