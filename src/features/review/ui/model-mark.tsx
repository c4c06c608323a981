import classes from "./model-mark.module.css";
import { useWords } from "./words.ts";

/** Says of a proposal or a person that a language model found it, and not the program's own reader. */
export const ModelMark = () => {
  const t = useWords();
  return <span className={classes.mark}>{t("line.model")}</span>;
};
