import { sayDate } from "../../../core/dates/say-date.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import classes from "./file.module.css";
import { useWords } from "./words.ts";

/** The sources of a file under the numbers that its marks carry. */
export const SourceList = () => {
  const t = useWords();
  const { sources } = useFilePlace();
  return (
    <Section title={t("chapter.sources")} count={sources.length} id="sources">
      {sources.length === 0 && <p className={classes.nothing}>{t("sources.empty")}</p>}
      <ol className={classes.sources}>
        {sources.map(({ id, title, outlet, published }) => (
          <li key={id}>
            <PageLink to={`/sources/${id}`}>{title}</PageLink>
            <span className={classes.quiet}>
              {[outlet, published && sayDate(published, t.lang)].filter(Boolean).map((part) => ` · ${part}`)}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
};
