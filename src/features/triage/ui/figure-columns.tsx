import type { PlaceFigures } from "../../../core/casework/triage/place-figures.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { countryName } from "../../../core/words/text.ts";
import type { Column } from "../../../web/parts/data-table.tsx";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

type Figures = Omit<PlaceFigures, "facility">;

/** "Soto, Spain" */
export const placeName = (
  { facility, country }: { facility: string; country?: string | undefined },
  lang: "en" | "ru",
): string => (country ? `${facility}, ${countryName(country, lang)}` : facility);

/** What a report says of a place, by columns; what it leaves open is not known. */
export const useFigureColumns = <R extends object>(figuresOf: (row: R) => Figures): Column<R>[] => {
  const t = useWords();
  const open = <span className={classes.quiet}>{t("answer.open")}</span>;
  const figure = (
    name: "reported" | "confirmed" | "population" | "spaceEach",
    header: string,
  ): Column<R> => ({
    ...{ id: name, header, figures: true },
    cell: (row) => figuresOf(row)[name]?.toLocaleString(t.lang) ?? open,
  });
  return [
    { id: "on", header: t("column.day"), cell: (row) => sayDate(figuresOf(row).on, t.lang) },
    figure("reported", t("column.reported")),
    figure("confirmed", t("column.confirmed")),
    figure("population", t("column.population")),
    figure("spaceEach", t("column.space")),
    {
      id: "isolation",
      header: t("column.isolation"),
      cell: (row) => {
        const { isolation } = figuresOf(row);
        return isolation === undefined ? open : t(isolation ? "answer.yes" : "answer.no");
      },
    },
    { id: "source", header: t("column.source"), cell: (row) => <SourceOf figures={figuresOf(row)} /> },
  ];
};

const SourceOf = ({ figures: { source } }: { figures: Figures }) => {
  const t = useWords();
  if (!source) return <span className={classes.quiet}>{t("source.none")}</span>;
  return /^https?:\/\/\S+$/.test(source) ? (
    <a href={source} rel="noreferrer" className={classes.source}>
      {source}
    </a>
  ) : (
    <span className={classes.source}>{source}</span>
  );
};
