import { NativeSelect, TextInput } from "@mantine/core";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { countryName } from "../../../core/words/text.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import type { listTriageRuns } from "../triage.contract.ts";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

export type Place = EndpointResponse<typeof listTriageRuns>["places"][number];

export const keyOf = ({ facility, country = "" }: Omit<Place, "held">): string => `${country} ${facility}`;

/** As typed; empty is not known. */
export type TypedFigures = { confirmed?: string; space?: string; isolation?: string };

type Props = {
  places: Place[];
  typed: Record<string, TypedFigures>;
  onChange: (key: string, figures: TypedFigures) => void;
};

/** One row for each place where somebody is held. */
export const PlaceTable = ({ places, typed, onChange }: Props) => {
  const t = useWords();
  const line = (name: "confirmed" | "space", label: string) => (place: Place) => {
    const figures = typed[keyOf(place)] ?? {};
    return (
      <TextInput
        aria-label={`${label}: ${place.facility}`}
        size="xs"
        inputMode="decimal"
        pattern={name === "confirmed" ? "[0-9]{0,6}" : "[0-9]{0,3}([.,][0-9]{1,2})?"}
        value={figures[name] ?? ""}
        onChange={(event) => onChange(keyOf(place), { ...figures, [name]: event.currentTarget.value })}
      />
    );
  };
  const isolation = (place: Place) => {
    const figures = typed[keyOf(place)] ?? {};
    return (
      <NativeSelect
        aria-label={`${t("column.isolation")}: ${place.facility}`}
        size="xs"
        value={figures.isolation ?? ""}
        data={[
          { value: "", label: t("answer.open") },
          { value: "yes", label: t("answer.yes") },
          { value: "no", label: t("answer.no") },
        ]}
        onChange={(event) => onChange(keyOf(place), { ...figures, isolation: event.currentTarget.value })}
      />
    );
  };
  const columns: Column<Place>[] = [
    {
      id: "place",
      header: t("column.place"),
      cell: ({ facility, country }) => (country ? `${facility}, ${countryName(country, t.lang)}` : facility),
    },
    { id: "held", header: t("column.held"), cell: ({ held }) => held, figures: true },
    { id: "confirmed", header: t("column.confirmed"), cell: line("confirmed", t("column.confirmed")) },
    { id: "space", header: t("column.space"), cell: line("space", t("column.space")) },
    { id: "isolation", header: t("column.isolation"), cell: isolation },
  ];
  if (places.length === 0) return <p className={classes.quiet}>{t("field.noPlaces")}</p>;
  return (
    <div className={classes.places}>
      <p className={classes.quiet}>{t("field.placesNote")}</p>
      <DataTable name={t("field.places")} rows={places} columns={columns} rowId={keyOf} />
    </div>
  );
};
