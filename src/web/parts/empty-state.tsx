import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

type Props = {
  title: string;
  /** What to do next. */
  children: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
};

/** Stands where nothing is yet, and says what to do next. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className={classes.empty}>
    <p className={classes.title}>{title}</p>
    <div className={classes.next}>{children}</div>
    {action && <div className={classes.action}>{action}</div>}
  </div>
);
