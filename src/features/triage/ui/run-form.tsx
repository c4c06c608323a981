import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { pathogens } from "../../../core/casework/triage/pathogen.ts";
import type { PlaceFigures, TriageInputs } from "../../../core/casework/triage/place-figures.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useGo } from "../../../web/location.ts";
import { Problem } from "../../../web/parts/problem.tsx";
import { listTriageRuns, runTriage } from "../triage.contract.ts";
import { keyOf, type Place, PlaceTable, type TypedFigures } from "./place-table.tsx";
import { TakenFigures } from "./taken-figures.tsx";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

/** What was typed of a place, as it is sent; nothing, where all was left open. */
const figuresOf = (place: Place, on: string, typed: TypedFigures | undefined): PlaceFigures[] => {
  const { confirmed = "", space = "", isolation = "" } = typed ?? {};
  if (!confirmed && !space && !isolation) return [];
  return [
    {
      ...{ facility: place.facility, on },
      ...(place.country && { country: place.country }),
      ...(confirmed && { confirmed: Number(confirmed) }),
      ...(space && { spaceEach: Number(space.replace(",", ".")) }),
      ...(isolation && { isolation: isolation === "yes" }),
    },
  ];
};

type Props = {
  places: Place[];
  today: string;
  /** What the newest order was drawn up from. */
  last: TriageInputs | undefined;
};

/** Which disease, on which day, and what is reported of the places. */
export const RunForm = ({ places, today, last }: Props) => {
  const t = useWords();
  const go = useGo();
  const [pathogen, setPathogen] = useState(pathogens[0]?.id ?? "");
  const [on, setOn] = useState(today);
  const [note, setNote] = useState("");
  const [taken, setTaken] = useState<PlaceFigures[]>([]);
  const [typed, setTyped] = useState<Record<string, TypedFigures>>({});
  const run = useAction(runTriage, { invalidates: [listTriageRuns] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const figures = [...taken, ...places.flatMap((place) => figuresOf(place, on, typed[keyOf(place)]))];
    const body = { inputs: { pathogen, on, figures }, ...(note.trim() && { note }) };
    run.mutate({ body }, { onSuccess: ({ id }) => go(`/triage/${id}`) });
  };
  return (
    <div className={classes.form}>
      <TakenFigures {...{ places, taken, last }} onChange={setTaken} />
      <form className={classes.form} onSubmit={submit}>
        <div className={classes.fields}>
          <NativeSelect
            label={t("field.pathogen")}
            value={pathogen}
            data={pathogens.map(({ id, says }) => ({ value: id, label: t.say(says) }))}
            onChange={(event) => setPathogen(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t("field.on")}
            required
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
          <TextInput
            label={t("field.note")}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        <PlaceTable
          places={places}
          typed={typed}
          onChange={(key, figures) => setTyped({ ...typed, [key]: figures })}
        />
        <Problem error={run.error} />
        <div>
          <Button type="submit" loading={run.isPending} disabled={!on}>
            {t("do.run")}
          </Button>
        </div>
      </form>
    </div>
  );
};
