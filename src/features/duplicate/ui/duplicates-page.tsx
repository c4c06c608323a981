import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useGo } from "../../../web/location.ts";
import { EmptyState } from "../../../web/parts/empty-state.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { listDuplicates } from "../duplicate.contract.ts";
import { DecisionList } from "./decision-list.tsx";
import classes from "./duplicates.module.css";
import { PairView } from "./pair-view.tsx";
import { useWords } from "./words.ts";

const STEP = 25;
const MOST = 500;
const LOOK_AGAIN_MS = 2000;

/** Cases that may be about the same person, to be joined or told apart, and what was decided of others. */
export default function DuplicatesPage() {
  const t = useWords();
  const [most, setMost] = useState(STEP);
  const found = useEndpoint(listDuplicates, { query: { most } }, { keepPrevious: true });
  const { data, dataUpdatedAt, refetch } = found;
  const left = data?.left ?? 0;
  useEffect(() => {
    // Each answer starts the wait for the next, while names are left to compare.
    if (left === 0 || dataUpdatedAt === 0) return;
    const timer = setTimeout(() => void refetch(), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [left, dataUpdatedAt, refetch]);
  return (
    <>
      <PageTitle title={t("page.title")} note={t("page.note")} />
      <div className={classes.room}>
        <Loaded from={found}>
          {(answer) => <Pairs {...answer} onMore={() => setMost(Math.min(MOST, most + STEP))} />}
        </Loaded>
      </div>
    </>
  );
}

type Props = EndpointResponse<typeof listDuplicates> & { onMore: () => void };

const Pairs = ({ pairs, more, left, decisions, onMore }: Props) => {
  const t = useWords();
  return (
    <>
      {left > 0 && (
        <p className={classes.left} role="status">
          {t("page.left", { n: left })}
        </p>
      )}
      {pairs.length === 0 && left === 0 && <NoPairs />}
      {pairs.map((pair) => (
        <PairView key={`${pair.one.ledgerId} ${pair.other.ledgerId}`} pair={pair} />
      ))}
      {more > 0 && (
        <Button variant="default" mb="lg" onClick={onMore}>
          {t("page.more", { n: more })}
        </Button>
      )}
      <DecisionList decisions={decisions} />
    </>
  );
};

const NoPairs = () => {
  const t = useWords();
  const go = useGo();
  return (
    <EmptyState
      title={t("page.none")}
      action={
        <Button variant="default" onClick={() => go("/cases")}>
          {t("page.toCases")}
        </Button>
      }
    >
      {t("page.noneHint")}
    </EmptyState>
  );
};
