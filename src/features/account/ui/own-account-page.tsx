import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { Facts } from "../../../web/parts/facts.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { changePassword, getMe } from "../account.contract.ts";
import classes from "./account.module.css";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";
import { useRoleWords } from "./role-words.ts";
import { useWords } from "./words.ts";

/** What one's own account is, and its password. */
export default function OwnAccountPage() {
  const t = useWords();
  const sayRoles = useRoleWords();
  const me = useEndpoint(getMe, {});
  return (
    <Loaded page from={me}>
      {({ name, email, grants, teams }) => (
        <>
          <PageTitle title={t("own.title")} note={name} />
          <Section title={t("own.who")}>
            <Facts
              facts={[
                { label: t("own.email"), values: [{ words: email }] },
                {
                  label: t("own.roles"),
                  values: [{ words: sayRoles(grants, teams).join("; ") || t("role.noneAtAll") }],
                },
              ]}
            />
          </Section>
          <Section title={t("own.password")}>
            <PasswordForm />
          </Section>
        </>
      )}
    </Loaded>
  );
}

const empty = { current: "", next: "" };

const PasswordForm = () => {
  const t = useWords();
  const notify = useNotify();
  const [typed, setTyped] = useState(empty);
  const action = useAction(changePassword);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      setTyped(empty);
      notify(t("own.changed"));
    };
    action.mutate({ body: typed }, { onSuccess: done });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <PasswordField
        label={t("password.current")}
        value={typed.current}
        onChange={(current) => setTyped({ ...typed, current })}
      />
      <PasswordField
        label={t("password.new")}
        chosen
        value={typed.next}
        onChange={(next) => setTyped({ ...typed, next })}
      />
      <Refusal error={action.error} />
      <div>
        <Button type="submit" loading={action.isPending}>
          {t("own.change")}
        </Button>
      </div>
    </form>
  );
};
