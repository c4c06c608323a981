import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { type Account, invite, listAccounts, listTeams } from "../account.contract.ts";
import classes from "./account.module.css";
import { NewLink } from "./new-link.tsx";
import { Refusal } from "./refusal.tsx";
import { RolesInput } from "./roles-input.tsx";
import { useWords } from "./words.ts";

type Team = { id: string; name: string };

/** Somebody gets a link with which they make their account. */
export default function InvitePage() {
  const t = useWords();
  const teams = useEndpoint(listTeams, {});
  return (
    <>
      <BackLink to="/office">{t("account.back")}</BackLink>
      <PageTitle title={t("invite.title")} note={t("invite.note")} />
      <Loaded from={teams}>{(data) => <InviteForm teams={data.teams} />}</Loaded>
    </>
  );
}

const nobody = { name: "", email: "", grants: [] as Account["grants"] };

const InviteForm = ({ teams }: { teams: Team[] }) => {
  const t = useWords();
  const [person, setPerson] = useState(nobody);
  const action = useAction(invite, { invalidates: [listAccounts] });
  if (action.data) return <NewLink name={person.name} link={action.data} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    action.mutate({ body: { ...person, email: person.email.trim() } });
  };
  const text = (field: "name" | "email", label: string, type: string) => (
    <TextInput
      label={label}
      type={type}
      required
      withAsterisk={false}
      maxLength={200}
      autoComplete="off"
      value={person[field]}
      onChange={(event) => setPerson({ ...person, [field]: event.currentTarget.value })}
    />
  );
  return (
    <form className={classes.wide} onSubmit={submit}>
      <div className={classes.form}>
        {text("name", t("office.name"), "text")}
        {text("email", t("office.email"), "email")}
      </div>
      <RolesInput
        teams={teams}
        value={person.grants}
        onChange={(grants) => setPerson({ ...person, grants })}
      />
      <Refusal error={action.error} />
      <div className={classes.done}>
        <Button type="submit" loading={action.isPending} disabled={person.grants.length === 0}>
          {t("invite.do")}
        </Button>
        {person.grants.length === 0 && <span className={classes.quiet}>{t("roles.needed")}</span>}
      </div>
    </form>
  );
};
