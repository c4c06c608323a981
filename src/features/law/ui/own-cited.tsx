import type { OwnRule } from "../../../core/sentences/regimes/own-rule.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import classes from "./law.module.css";
import { useReleaseWords } from "./release-words.ts";

/** A rule that the office entered itself: said so, with its source, leading to where it stands. */
export const OwnCited = ({ rule: { id, source } }: { rule: OwnRule }) => {
  const t = useReleaseWords();
  return (
    <span className={classes.cited}>
      <PageLink to={`/release-rules#rule-${id}`}>{source}</PageLink>
      <span className={classes.unread}> {t("release.own")}</span>
    </span>
  );
};
