import { type ReactNode, useEffect } from "react";
import classes from "./page-title.module.css";

type Props = {
  title: string;
  /** One line below, in quiet ink: what or where this is. */
  note?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
};

/** The heading of a page, which also names the browser's tab. */
export const PageTitle = ({ title, note, actions }: Props) => {
  useEffect(() => {
    document.title = `${title} · Homeward`;
  }, [title]);
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {note && <div className={classes.note}>{note}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
};
