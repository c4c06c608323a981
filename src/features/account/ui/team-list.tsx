import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { addTeam, listPeople, listTeams, renameTeam } from "../account.contract.ts";
import classes from "./account.module.css";
import { Refusal } from "./refusal.tsx";
import { useWords } from "./words.ts";

type Team = { id: string; name: string; members: number };

const changed = { invalidates: [listTeams, listPeople] };

/** The teams, each with its name to be changed in place, and room for one more. */
export const TeamList = ({ teams }: { teams: Team[] }) => (
  <>
    <ul className={classes.teams}>
      {teams.map((team) => (
        <TeamLine key={team.id} team={team} />
      ))}
    </ul>
    <NewTeam />
  </>
);

const TeamLine = ({ team }: { team: Team }) => {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const action = useAction(renameTeam, changed);
  if (editing) {
    const save = (name: string) =>
      action.mutate({ params: { teamId: team.id }, body: { name } }, { onSuccess: () => setEditing(false) });
    return (
      <li className={classes.add}>
        <NameForm
          label={t("team.renameOf", { name: team.name })}
          button={t("team.save")}
          first={team.name}
          busy={action.isPending}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
        <Refusal error={action.error} />
      </li>
    );
  }
  return (
    <li className={classes.team}>
      <span>{team.name}</span>
      <span className={classes.quiet}>{t("office.members", { n: team.members })}</span>
      <Button
        variant="subtle"
        aria-label={t("team.renameOf", { name: team.name })}
        onClick={() => setEditing(true)}
      >
        {t("team.rename")}
      </Button>
    </li>
  );
};

const NewTeam = () => {
  const t = useWords();
  const action = useAction(addTeam, changed);
  // After a team was added the form begins anew, empty.
  const [added, setAdded] = useState(0);
  const save = (name: string) => action.mutate({ body: { name } }, { onSuccess: () => setAdded(added + 1) });
  return (
    <div className={classes.add}>
      <NameForm
        key={added}
        label={t("team.new")}
        button={t("team.add")}
        busy={action.isPending}
        onSave={save}
      />
      <Refusal error={action.error} />
    </div>
  );
};

type FormProps = {
  label: string;
  button: string;
  first?: string;
  busy: boolean;
  onSave: (name: string) => void;
  onCancel?: () => void;
};

const NameForm = ({ label, button, first = "", busy, onSave, onCancel }: FormProps) => {
  const t = useWords();
  const [name, setName] = useState(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(name);
  };
  return (
    <form className={classes.line} onSubmit={submit}>
      <TextInput
        label={label}
        required
        withAsterisk={false}
        maxLength={200}
        autoFocus={onCancel !== undefined}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy}>
        {button}
      </Button>
      {onCancel && (
        <Button variant="subtle" onClick={onCancel}>
          {t("team.cancel")}
        </Button>
      )}
    </form>
  );
};
