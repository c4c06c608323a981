import { Button } from "@mantine/core";
import { ApiError } from "../api/api-error.ts";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./problem.module.css";

// A fault of the screen itself has no id; its own words help whoever mends it.
const screenError = (error: unknown): string =>
  error instanceof Error ? `screen: ${error.message}` : "screen";

type Props = {
  error: unknown;
  onRetry?: () => void;
  /** Left out where a heading above says it already. */
  untitled?: true;
};

/** A box that says what went wrong, what to do, and the error's stable id; nothing when there is no error. */
export const Problem = ({ error, onRetry, untitled }: Props) => {
  const t = useShellWords();
  if (!error) return null;
  const known = error instanceof ApiError ? error : undefined;
  const words = () => {
    if (!known || known.id === "unexpected-answer") return t("problem.unexpected");
    if (known.status === 0) return t("problem.offline");
    if (known.status === 401) return t("problem.signedOut");
    return known.message;
  };
  return (
    <div className={classes.box} role="alert">
      {!untitled && <p className={classes.title}>{t("problem.title")}</p>}
      <p className={classes.words}>{words()}</p>
      <p className={classes.id}>{t("problem.id", { id: known?.id ?? screenError(error) })}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {t("problem.retry")}
        </Button>
      )}
    </div>
  );
};
