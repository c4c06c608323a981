import { useState } from "react";
import classes from "./people.module.css";
import { usePeopleWords } from "./people-words.ts";
import { SubjectRow } from "./subject-row.tsx";
import { useDesk } from "./use-desk.ts";

/** The people and groups of the source, and whose file each belongs to; folded away once all are settled. */
export const PeoplePanel = () => {
  const t = usePeopleWords();
  const { review } = useDesk();
  const { subjects, others } = review;
  const left = subjects.filter((subject) => !subject.link).length;
  const [opened, setOpened] = useState(left > 0);
  if (subjects.length + others.length === 0) return null;
  return (
    <details
      className={classes.panel}
      open={opened}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>
        <h2>{t("people.title")}</h2>
        {subjects.length > 0 && (
          <span className={classes.left} data-left={left > 0 || undefined}>
            {t("people.left", { n: left })}
          </span>
        )}
      </summary>
      <ul className={classes.people}>
        {subjects.map((subject) => (
          <SubjectRow key={subject.id} subject={subject} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={classes.others} open={subjects.length === 0}>
          <summary>{t("people.others", { n: others.length })}</summary>
          <p className={classes.quiet}>{t("people.othersHint")}</p>
          <ul className={classes.people}>
            {others.map((subject) => (
              <SubjectRow key={subject.id} subject={subject} />
            ))}
          </ul>
        </details>
      )}
    </details>
  );
};
