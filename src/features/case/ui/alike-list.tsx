import { sayReason } from "../../../core/names/name-reason.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { Alike } from "./alike-names.ts";
import classes from "./lists.module.css";
import { useWords } from "./words.ts";

/** Files that may be about the same person, and why it looks so. */
export const AlikeList = ({ alike }: { alike: readonly Alike[] }) => {
  const t = useWords();
  if (alike.length === 0) return null;
  return (
    <section className={classes.alike} aria-live="polite">
      <h3>{t("open.alike")}</h3>
      <p>{t("open.alikeNote")}</p>
      <ul>
        {alike.map(({ ledgerId, title, name, comparison }) => (
          <li key={ledgerId}>
            <PageLink to={`/cases/${ledgerId}`}>{title}</PageLink>
            {name !== title && <bdi> ({name})</bdi>}
            <span className={classes.why}>
              {comparison.reasons.map((reason) => sayReason(reason, t.lang)).join(" ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
