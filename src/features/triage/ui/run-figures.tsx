import type { PlaceFigures, TriageInputs } from "../../../core/casework/triage/place-figures.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { Section } from "../../../web/parts/section.tsx";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

/** What was entered of the places; what was left open was not known. */
export const RunFigures = ({ inputs }: { inputs: TriageInputs }) => {
  const t = useWords();
  const open = t("answer.open");
  const columns: Column<PlaceFigures>[] = [
    { id: "place", header: t("column.place"), cell: ({ facility }) => facility },
    {
      id: "confirmed",
      header: t("column.confirmed"),
      cell: ({ confirmed }) => confirmed ?? open,
      figures: true,
    },
    { id: "space", header: t("column.space"), cell: ({ spaceEach }) => spaceEach ?? open, figures: true },
    {
      id: "isolation",
      header: t("column.isolation"),
      cell: ({ isolation }) => (isolation === undefined ? open : t(isolation ? "answer.yes" : "answer.no")),
    },
  ];
  return (
    <Section title={t("run.figures")} count={inputs.figures.length}>
      {inputs.figures.length === 0 ? (
        <p className={classes.quiet}>{t("run.noFigures")}</p>
      ) : (
        <DataTable
          name={t("run.figures")}
          rows={inputs.figures}
          columns={columns}
          rowId={({ facility, country = "", on }) => `${country} ${facility} ${on}`}
        />
      )}
    </Section>
  );
};
