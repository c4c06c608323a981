import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { ReadAgain } from "./review-actions.tsx";
import { ShowText } from "./show-text.tsx";
import { useWords } from "./words.ts";

export const NotRead = ({ sourceId }: { sourceId: string }) => {
  const t = useWords();
  return (
    <EmptyState title={t("page.notRead")} action={<ReadAgain sourceId={sourceId} />}>
      {t("page.notReadHint")}
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
