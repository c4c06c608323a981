import { type Cited, paragraphOf, sayCited } from "../../../core/law/provision.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import classes from "./law.module.css";
import { useWords } from "./words.ts";

/** Where a rule stands, leading to its page; says so where its text was not read. */
export const CitedLink = ({ cites }: { cites: Cited }) => {
  const t = useWords();
  const { mark } = paragraphOf(cites).source;
  return (
    <span className={classes.cited}>
      <PageLink to={`/law/${cites.provision.id}#${encodeURIComponent(cites.paragraph)}`}>
        {sayCited(cites)}
      </PageLink>
      {mark !== "verified" && <span className={classes.unread}> {t(`mark.${mark}`)}</span>}
    </span>
  );
};
