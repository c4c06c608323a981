import { useShellWords } from "../words/shell-words.ts";
import classes from "./silence-bar.module.css";

/** A week alone on a page does not look like a year: less than a season never fills the width. */
const shortestScale = 90;

type Props = {
  days: number;
  /** The longest silence on the page, which fills the width. */
  longest: number;
};

/** A silence drawn as a length, with its days. */
export const SilenceBar = ({ days, longest }: Props) => {
  const t = useShellWords();
  const share = Math.min(1, days / Math.max(longest, shortestScale));
  return (
    <span className={classes.silence} title={t("silence.days", { n: days })}>
      <span className={classes.room} aria-hidden="true">
        <span className={classes.length} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={classes.days}>{t("silence.short", { n: days })}</span>
    </span>
  );
};
