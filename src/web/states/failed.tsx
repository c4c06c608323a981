import { useRouter } from "@tanstack/react-router";
import { ApiError } from "../api/api-error.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { Problem } from "../parts/problem.tsx";
import { useShellWords } from "../words/shell-words.ts";
import { NotFound } from "./not-found.tsx";
import classes from "./states.module.css";

/** Shown in place of a page that failed, with an error that can be quoted and what to do about it. */
export const Failed = ({ error, reset }: { error: unknown; reset?: () => void }) => {
  const router = useRouter();
  const t = useShellWords();
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  const again = () => {
    reset?.();
    void router.invalidate();
  };
  return (
    <div className={classes.page}>
      <PageTitle title={t("problem.title")} />
      <Problem error={error} onRetry={again} untitled />
    </div>
  );
};
