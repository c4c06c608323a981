import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import type { PlaceFigures } from "../../../core/casework/triage/place-figures.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { Section } from "../../../web/parts/section.tsx";
import type { readFigures } from "../triage.contract.ts";
import { placeName, useFigureColumns } from "./figure-columns.tsx";
import { useFigureWords } from "./figure-words.ts";
import { keyOf, type Place } from "./place-table.tsx";
import classes from "./triage.module.css";

type Read = EndpointResponse<typeof readFigures>;
type Row = Read["rows"][number];
type Fault = Read["faults"][number];

type Props = { read: Read; places: Place[]; onTake: (figures: PlaceFigures[]) => void };

const figuresOf = (row: Row) => row.figures;

/** What was read from a table and what was not; nothing is taken before it is said. */
export const FiguresPreview = ({ read: { rows, faults, ignored }, places, onTake }: Props) => {
  const t = useFigureWords();
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const [source, setSource] = useState("");
  const [asked, setAsked] = useState(false);
  const placeOf = ({ line, match }: Row): Place | undefined =>
    match ?? places.find((place) => keyOf(place) === chosen[line]);
  const taken = rows.flatMap((row): PlaceFigures[] => {
    const place = placeOf(row);
    if (!place) return [];
    const { held: _, ...where } = place;
    const told = row.figures.source ?? source.trim();
    return [{ ...row.figures, ...where, ...(told && { source: told }) }];
  });
  const needsSource = rows.some((row) => placeOf(row) && !row.figures.source) && source.trim().length < 3;
  const twice = taken.find(
    (one, at) => taken.findIndex((other) => keyOf(other) === keyOf(one) && other.on === one.on) !== at,
  );
  const take = () => {
    setAsked(true);
    if (!needsSource && !twice) onTake(taken);
  };
  const out = rows.length - taken.length + new Set(faults.map(({ line }) => line)).size;
  return (
    <>
      {ignored.length > 0 && <p>{t("table.ignored", { names: ignored.join(", ") })}</p>}
      {faults.length > 0 && <Faults faults={faults} />}
      {rows.length > 0 && (
        <Section title={t("table.rows")} count={rows.length}>
          <Rows
            {...{ rows, places, chosen }}
            onChoose={(line, key) => setChosen({ ...chosen, [line]: key })}
          />
        </Section>
      )}
      {taken.length === 0 ? (
        <p role="status">{t("table.nothing")}</p>
      ) : (
        <>
          <TextInput
            label={t("table.source")}
            description={t("table.sourceHint")}
            maw="40rem"
            maxLength={500}
            value={source}
            error={asked && needsSource ? t("table.sourceNeeded") : undefined}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <div className={classes.buttons}>
            <Button onClick={take}>{t("table.take", { n: taken.length })}</Button>
            {asked && twice && <span role="alert">{t("table.twice", { place: twice.facility })}</span>}
            {out > 0 && <span className={classes.quiet}>{t("table.out", { n: out })}</span>}
          </div>
        </>
      )}
    </>
  );
};

const Faults = ({ faults }: { faults: Fault[] }) => {
  const t = useFigureWords();
  const columns: Column<Fault>[] = [
    { id: "line", header: t("table.line"), cell: ({ line }) => line, figures: true },
    { id: "column", header: t("table.column"), cell: ({ column }) => column ?? "—" },
    { id: "why", header: t("table.why"), cell: ({ says }) => says[t.lang] },
  ];
  return (
    <Section title={t("table.faults")} count={faults.length}>
      <DataTable
        name={t("table.faults")}
        rows={faults}
        columns={columns}
        rowId={({ line, column = "", says }) => `${line} ${column} ${says.en}`}
      />
    </Section>
  );
};

type RowsProps = {
  rows: Row[];
  places: Place[];
  chosen: Record<number, string>;
  onChoose: (line: number, key: string) => void;
};

const Rows = ({ rows, places, chosen, onChoose }: RowsProps) => {
  const t = useFigureWords();
  const figures = useFigureColumns(figuresOf);
  const which = (row: Row) => {
    if (row.match) return placeName(row.match, t.lang);
    const others = places.filter((place) => row.alike.every((one) => keyOf(one) !== keyOf(place)));
    return (
      <>
        <NativeSelect
          size="xs"
          aria-label={t("table.which", { place: row.place })}
          value={chosen[row.line] ?? ""}
          data={[
            { value: "", label: t("table.leaveOut") },
            ...[...row.alike, ...others].map((place) => ({
              value: keyOf(place),
              label: placeName(place, t.lang),
            })),
          ]}
          onChange={(event) => onChoose(row.line, event.currentTarget.value)}
        />
        <div className={classes.quiet}>
          {row.alike[0] ? t("table.alike", { place: placeName(row.alike[0], t.lang) }) : t("table.unknown")}
        </div>
      </>
    );
  };
  const columns: Column<Row>[] = [
    { id: "line", header: t("table.line"), cell: ({ line }) => line, figures: true },
    { id: "place", header: t("table.written"), cell: ({ place }) => place },
    { id: "which", header: t("table.is"), cell: which },
    ...figures,
  ];
  return (
    <DataTable name={t("table.rows")} rows={rows} columns={columns} rowId={({ line }) => String(line)} />
  );
};
