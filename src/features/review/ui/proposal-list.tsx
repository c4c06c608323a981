import { Button } from "@mantine/core";
import { ProposalLine } from "./proposal-line.tsx";
import classes from "./review.module.css";
import { acceptableAtOnce, type Section } from "./sections.ts";
import { useDesk } from "./use-desk.ts";
import { useWords } from "./words.ts";

/** The proposals, by whom they are about. */
export const ProposalList = () => {
  const t = useWords();
  const { sections, review } = useDesk();
  return (
    <div>
      {sections.map((section) => (
        <OneSection key={section.key} section={section} />
      ))}
      {review.mayDecide && <p className={classes.missed}>{t("list.missed")}</p>}
    </div>
  );
};

const OneSection = ({ section: { subjects, proposals } }: { section: Section }) => {
  const { review } = useDesk();
  const names = subjects.map(({ name }) => name).join(", ");
  const [subject] = subjects;
  const isLinked = subject?.link !== undefined && subject.link !== "not ours";
  return (
    <section className={classes.section} aria-label={names}>
      <header className={classes.sectionHead}>
        <h2 dir="auto">{names}</h2>
        {subject && subjects.length === 1 && isLinked && review.mayDecide && (
          <AcceptAll subjectId={subject.id} />
        )}
      </header>
      <ol className={classes.lines}>
        {proposals.map((proposal) => (
          <ProposalLine key={proposal.id} proposal={proposal} />
        ))}
      </ol>
    </section>
  );
};

const AcceptAll = ({ subjectId }: { subjectId: string }) => {
  const t = useWords();
  const { review, deciding, acceptAll } = useDesk();
  const subject = review.subjects.find(({ id }) => id === subjectId);
  const open = acceptableAtOnce(review.proposals, subjectId, deciding.stateOf);
  if (!subject || open.length < 2) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={deciding.isBusy}
      onClick={() => acceptAll(subject)}
      aria-keyshortcuts="Shift+A"
    >
      {t("list.acceptAll", { n: open.length })}
    </Button>
  );
};
