import { ApiError } from "../../../web/api/api-error.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import classes from "./account.module.css";
import { useWords } from "./words.ts";

const known = [
  "account.not-recognised",
  "account.too-many-attempts",
  "account.closed",
  "account.wrong-password",
  "account.email-taken",
  "account.last-administrator",
  "team.name-taken",
] as const;

/** Why something was not done: one line for what a person can mend here, else the whole problem. */
export const Refusal = ({ error }: { error: unknown }) => {
  const t = useWords();
  const id = known.find((one) => error instanceof ApiError && error.id === one);
  if (id === undefined) return <Problem error={error} />;
  return (
    <p role="alert" className={classes.refusal}>
      {t(`fault.${id}`)}
    </p>
  );
};
