import classes from "./back-link.module.css";
import { PageLink } from "./page-link.tsx";

/** Above the title of a page that belongs to another one: the way there. */
export const BackLink = ({ to, children }: { to: string; children: string }) => (
  <p className={classes.back}>
    <PageLink to={to}>{children}</PageLink>
  </p>
);
