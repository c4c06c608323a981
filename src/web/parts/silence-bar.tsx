import { useShellWords } from "../words/shell-words.ts";
import classes from "./silence-bar.module.css";

type Props = {
  days: number;
  /** The longest silence on the page, which fills the width. */
  longest: number;
};

/** A silence drawn as a length, with its days. */
export const SilenceBar = ({ days, longest }: Props) => {
  const t = useShellWords();
  const share = longest > 0 ? Math.min(1, days / longest) : 0;
  return (
    <span className={classes.silence} title={t("silence.days", { n: days })}>
      <span className={classes.room} aria-hidden="true">
        <span className={classes.length} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={classes.days}>{t("silence.short", { n: days })}</span>
    </span>
  );
};
