import { NativeSelect, TextInput } from "@mantine/core";
import { localToday } from "../../../web/parts/local-today.ts";
import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import { type Origin, origins } from "../source.contract.ts";
import { type Details, useOwnTeams } from "./details.ts";
import classes from "./form.module.css";
import { useFormWords } from "./form-words.ts";
import { useWords } from "./words.ts";

type Props = {
  details: Details;
  onChange: (details: Details) => void;
  /** The team can be chosen while the document is brought only. */
  chooseTeam?: true;
  /** Several documents have each their own title. */
  several?: boolean;
  onUnread?: (unread: boolean) => void;
};

/** What a person says of a document. */
export const DetailsFields = ({ details, onChange, chooseTeam, several = false, onUnread }: Props) => {
  const t = useFormWords();
  const words = useWords();
  const set = (change: Partial<Details>) => onChange({ ...details, ...change });
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t("field.origin")}
        description={<OpenTo details={details} chosen={chooseTeam ?? false} />}
        inputWrapperOrder={["label", "input", "description"]}
        required
        value={details.origin}
        data={[
          ...(details.origin === "" ? [{ value: "", label: t("field.choose"), disabled: true }] : []),
          ...origins.map((value) => ({ value, label: words(`origin.${value}`) })),
        ]}
        onChange={(event) => set({ origin: event.currentTarget.value as Origin })}
      />
      {chooseTeam && <TeamField details={details} set={set} />}
      <TextInput
        type="date"
        required
        label={t("field.received")}
        max={localToday()}
        value={details.receivedOn}
        onChange={(event) => set({ receivedOn: event.currentTarget.value })}
      />
      {!several && (
        <TextInput
          className={classes.wide}
          label={t("field.title")}
          maxLength={500}
          value={details.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={t("field.outlet")}
        maxLength={500}
        value={details.outlet}
        onChange={(event) => set({ outlet: event.currentTarget.value })}
      />
      {!several && (
        <PartialDateInput
          label={t("field.published")}
          value={details.published}
          onChange={(edtf, typed) => {
            set({ published: edtf ?? "" });
            onUnread?.(typed.trim() !== "" && edtf === undefined);
          }}
        />
      )}
    </div>
  );
};

const OpenTo = ({ details, chosen }: { details: Details; chosen: boolean }) => {
  const t = useFormWords();
  const teams = useOwnTeams();
  if (details.origin === "") return t("open.choose");
  if (details.origin === "press") return t("open.all");
  const team = teams.find(({ id }) => id === details.team) ?? teams[0];
  return chosen && team ? t("open.team", { team: team.name }) : t("open.own");
};

const TeamField = ({ details, set }: { details: Details; set: (change: Partial<Details>) => void }) => {
  const t = useFormWords();
  const teams = useOwnTeams();
  if (teams.length < 2) return null;
  return (
    <NativeSelect
      label={t("field.team")}
      value={details.team || teams[0]?.id}
      data={teams.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => set({ team: event.currentTarget.value })}
    />
  );
};
