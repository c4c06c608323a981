import type { PlaceFigures, TriageInputs } from "../../../core/casework/triage/place-figures.ts";
import { DataTable } from "../../../web/parts/data-table.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { placeName, useFigureColumns } from "./figure-columns.tsx";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

const asTold = (row: PlaceFigures) => row;

/** What was entered of the places; what was left open was not known. */
export const RunFigures = ({ inputs }: { inputs: TriageInputs }) => {
  const t = useWords();
  return (
    <Section title={t("run.figures")} count={inputs.figures.length}>
      {inputs.figures.length === 0 ? (
        <p className={classes.quiet}>{t("run.noFigures")}</p>
      ) : (
        <FiguresTable name={t("run.figures")} figures={inputs.figures} />
      )}
    </Section>
  );
};

/** Figures with the place, the day and the source of each. */
export const FiguresTable = ({ name, figures }: { name: string; figures: PlaceFigures[] }) => {
  const t = useWords();
  const columns = useFigureColumns(asTold);
  return (
    <DataTable
      name={name}
      rows={figures}
      columns={[
        { id: "place", header: t("column.place"), cell: (row) => placeName(row, t.lang) },
        ...columns,
      ]}
      rowId={({ facility, country = "", on }) => `${country} ${facility} ${on}`}
    />
  );
};
