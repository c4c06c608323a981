import { Button } from "@mantine/core";
import { useState } from "react";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { ledgerAnswers } from "../../ledger/ui/use-ledger-actions.ts";
import { linkSubject, type Subject } from "../review.contract.ts";
import classes from "./people.module.css";
import { usePeopleWords } from "./people-words.ts";
import { ReadAgain } from "./review-actions.tsx";
import { SubjectRow } from "./subject-row.tsx";
import { reviewAnswers } from "./use-deciding.ts";
import { useDesk } from "./use-desk.ts";

/** The people and groups of the source, and whose file each belongs to; folded away once all are settled. */
export const PeoplePanel = () => {
  const t = usePeopleWords();
  const { review } = useDesk();
  const { subjects, others } = review;
  const left = subjects.filter((subject) => !subject.link);
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = chosen ?? (left.length > 0 || subjects.length === 0);
  if (subjects.length + others.length === 0) return null;
  return (
    <section className={classes.panel} aria-label={t("people.title")}>
      <header className={classes.head}>
        <h2>
          <button type="button" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
            {t("people.title")}
          </button>
        </h2>
        {subjects.length > 0 && (
          <span className={classes.left} data-left={left.length > 0 || undefined}>
            {t("people.left", { n: left.length })}
          </span>
        )}
        {review.mayDecide && <ConfirmAll subjects={left} />}
      </header>
      {isOpen && <People subjects={subjects} />}
      {isOpen && others.length > 0 && (
        <details className={classes.others} open={subjects.length === 0}>
          <summary>{t("people.others", { n: others.length })}</summary>
          <p className={classes.quiet}>{t("people.othersHint")}</p>
          <People subjects={others} />
        </details>
      )}
      {review.mayDecide && <MayTellMore />}
    </section>
  );
};

/** Offers to read again what was read before its people were linked. */
const MayTellMore = () => {
  const t = usePeopleWords();
  const { review } = useDesk();
  const names = [...review.subjects, ...review.others].flatMap((one) => (one.mayTellMore ? one.name : []));
  if (names.length === 0) return null;
  return (
    <div className={classes.more}>
      <p className={classes.quiet}>{t("people.mayTellMore", { names: names.join(", ") })}</p>
      <ReadAgain sourceId={review.source.id} small />
    </div>
  );
};

const People = ({ subjects }: { subjects: Subject[] }) => (
  <ul className={classes.people}>
    {subjects.map((subject) => (
      <SubjectRow key={subject.id} subject={subject} />
    ))}
  </ul>
);

// "Karim El Ouafrani" and "El Ouafrani, K." score 0.9; a shared family name alone stays below.
const likelyEnough = 0.85;

/** Confirms every likely suggestion at once. */
const ConfirmAll = ({ subjects }: { subjects: Subject[] }) => {
  const t = usePeopleWords();
  const notify = useNotify();
  const { review } = useDesk();
  const linking = useAction(linkSubject, { invalidates: [...reviewAnswers, ...ledgerAnswers] });
  const likely = subjects.flatMap(({ id, suggestions: [best] }) =>
    best && best.score >= likelyEnough ? [{ subject: id, ledgerId: best.ledgerId }] : [],
  );
  if (likely.length < 2) return null;
  const confirm = async () => {
    for (const { subject, ledgerId } of likely)
      await linking.mutateAsync({ params: { sourceId: review.source.id, subject }, body: { ledgerId } });
  };
  return (
    <Button
      size="compact-sm"
      loading={linking.isPending}
      onClick={() => void confirm().catch((error: Error) => notify(error.message))}
    >
      {t("people.confirmAll", { n: likely.length })}
    </Button>
  );
};
