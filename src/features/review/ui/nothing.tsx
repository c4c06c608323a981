import { Button } from "@mantine/core";
import { useGo } from "../../../web/location.ts";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import type { SourceReview } from "../review.contract.ts";
import classes from "./review.module.css";
import { ReadAgain } from "./review-actions.tsx";
import { ShowText } from "./show-text.tsx";
import { useWords } from "./words.ts";

export const NotRead = ({ review: { source, problem } }: { review: SourceReview }) => {
  const t = useWords();
  if (problem) return <Stopped sourceId={source.id} problem={problem} />;
  return (
    <EmptyState title={t("page.notRead")} action={<ReadAgain sourceId={source.id} />}>
      {t("page.notReadHint")}
    </EmptyState>
  );
};

type Problem = NonNullable<SourceReview["problem"]>;

/** A reading that did not end, what to do instead, and another try. */
const Stopped = ({ sourceId, problem }: { sourceId: string; problem: Problem }) => {
  const t = useWords();
  const go = useGo();
  const say = () => {
    if (problem.id === "reading.too-slow") return t("page.tooSlow");
    if (problem.id === "reading.failed") return t("page.failed");
    return problem.id === "reading.too-complex" ? t("page.tooComplex") : problem.message;
  };
  const actions = (
    <div className={classes.stopped}>
      <Button onClick={() => go(`/sources/${sourceId}`)}>{t("page.source")}</Button>
      <ReadAgain sourceId={sourceId} />
    </div>
  );
  return (
    <EmptyState title={t("page.stopped")} action={actions}>
      {say()}
    </EmptyState>
  );
};

export const NothingProposed = () => {
  const t = useWords();
  return (
    <EmptyState title={t("page.nothing")} action={<ShowText />}>
      {t("page.nothingHint")}
    </EmptyState>
  );
};
