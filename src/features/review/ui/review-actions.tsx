import { Button } from "@mantine/core";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useGo } from "../../../web/location.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { getReviewQueue, readAgain } from "../review.contract.ts";
import classes from "./review.module.css";
import { reviewAnswers } from "./use-deciding.ts";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

type Props = { left: number; onKeys: () => void };

/** What can be done with a review as a whole; when all is decided, the way to the next source. */
export const ReviewActions = ({ left, onKeys }: Props) => {
  const t = useWords();
  const { review } = useDesk();
  return (
    <>
      {left === 0 && <NextSource sourceId={review.source.id} />}
      {review.mayDecide && review.readAt && <ReadAgain sourceId={review.source.id} />}
      <Button variant="default" onClick={onKeys} className={classes.keys}>
        {t("page.keys")} ?
      </Button>
    </>
  );
};

const NextSource = ({ sourceId }: { sourceId: string }) => {
  const t = useWords();
  const go = useGo();
  const queue = useEndpoint(getReviewQueue, {});
  const next = queue.data?.sources.find(({ id }) => id !== sourceId);
  return next && <Button onClick={() => go(`/review/${next.id}`)}>{t("page.next")}</Button>;
};

/** Reads the source once more, with the cases that are known now. */
export const ReadAgain = ({ sourceId, small }: { sourceId: string; small?: true }) => {
  const t = useWords();
  const notify = useNotify();
  const again = useAction(readAgain, { invalidates: reviewAnswers });
  const read = () =>
    again.mutateAsync({ params: { sourceId }, body: {} }).then(
      ({ further }) => notify(t("page.readAgain", { n: further })),
      (error: Error) => notify(error.message),
    );
  return (
    <Button
      {...(small && { size: "compact-sm" })}
      variant="default"
      loading={again.isPending}
      onClick={() => void read()}
    >
      {t("page.again")}
    </Button>
  );
};
