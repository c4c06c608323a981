import { Button } from "@mantine/core";
import type { PlaceFigures, TriageInputs } from "../../../core/casework/triage/place-figures.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { Section } from "../../../web/parts/section.tsx";
import { useFigureWords } from "./figure-words.ts";
import { FiguresInput } from "./figures-input.tsx";
import type { Place } from "./place-table.tsx";
import { FiguresTable } from "./run-figures.tsx";
import classes from "./triage.module.css";

type Props = {
  places: Place[];
  taken: PlaceFigures[];
  last: TriageInputs | undefined;
  onChange: (taken: PlaceFigures[]) => void;
};

const keyOf = ({ facility, country, on }: PlaceFigures): string => [facility, country, on].join(" | ");

/** Of one place and day, what came later stands. */
const together = (before: PlaceFigures[], more: PlaceFigures[]): PlaceFigures[] => [
  ...new Map([...before, ...more].map((one) => [keyOf(one), one])).values(),
];

/** Figures from tables or from the last order, before anything is saved. */
export const TakenFigures = ({ places, taken, last, onChange }: Props) => {
  const t = useFigureWords();
  const add = (figures: PlaceFigures[]) => onChange(together(taken, figures));
  return (
    <>
      {taken.length > 0 && (
        <Section title={t("taken.title")} count={taken.length}>
          <p className={classes.quiet}>{t("taken.note")}</p>
          <FiguresTable name={t("taken.title")} figures={taken} />
          <div className={classes.buttons}>
            <Button variant="subtle" onClick={() => onChange([])}>
              {t("taken.remove")}
            </Button>
          </div>
        </Section>
      )}
      <div className={classes.table}>
        <FiguresInput places={places} onTake={add} />
        {last && last.figures.length > 0 && taken.length === 0 && (
          <div>
            <Button variant="default" onClick={() => add(last.figures)}>
              {t("taken.last", { day: sayDate(last.on, t.lang) })}
            </Button>
          </div>
        )}
      </div>
    </>
  );
};
