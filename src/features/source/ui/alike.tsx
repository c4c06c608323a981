import { sayDate } from "../../../core/dates/say-date.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { AlikeSource } from "../source.contract.ts";
import classes from "./source-page.module.css";
import { useWords } from "./words.ts";

type Props = { when: "earlier" | "later"; sources: readonly AlikeSource[] };

/** Links to the sources with nearly the same text as another one. */
export const Alike = ({ when, sources }: Props) => {
  const t = useWords();
  if (sources.length === 0) return null;
  return (
    <div className={classes.alike}>
      {t(`alike.${when}`)}
      <ul>
        {sources.map(({ id, title, receivedOn }) => (
          <li key={id}>
            <PageLink to={`/sources/${id}`}>
              <bdi>{title}</bdi>
            </PageLink>
            , {t("alike.on", { date: sayDate(receivedOn, t.lang) })}
          </li>
        ))}
      </ul>
    </div>
  );
};
