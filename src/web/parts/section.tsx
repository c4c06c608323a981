import { type ReactNode, useId } from "react";
import classes from "./section.module.css";

type Props = {
  title: string;
  /** How many there are, beside the title. */
  count?: number;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
  /** For links to this part of the page. */
  id?: string;
  children: ReactNode;
};

/** A part of a page under its own heading, without a box. */
export const Section = ({ title, count, actions, id, children }: Props) => {
  const heading = useId();
  return (
    <section className={classes.section} aria-labelledby={heading} {...(id && { id })}>
      <header className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
          {count !== undefined && <span className={classes.count}> {count}</span>}
        </h2>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
};
