import { useRouter } from "@tanstack/react-router";
import { ApiError } from "../api/api-error.ts";
import { Problem } from "../parts/problem.tsx";
import { NotFound } from "./not-found.tsx";
import classes from "./states.module.css";

/** Shown in place of a page that failed, with an error that can be quoted and what to do about it. */
export const Failed = ({ error, reset }: { error: unknown; reset?: () => void }) => {
  const router = useRouter();
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  const again = () => {
    reset?.();
    void router.invalidate();
  };
  return (
    <div className={classes.page}>
      <Problem error={error} onRetry={again} />
    </div>
  );
};
