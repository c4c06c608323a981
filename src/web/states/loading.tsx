import { useShellWords } from "../words/shell-words.ts";
import classes from "./states.module.css";

/** Shown while a page or its facts are on their way; silent for the first moments, so that quick answers do not flicker. */
export const Loading = () => {
  const t = useShellWords();
  return (
    <p className={classes.loading} role="status">
      {t("state.loading")}…
    </p>
  );
};
