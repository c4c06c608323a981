import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { EndpointResponse } from "../../../core/api/endpoint.ts";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { enter } from "../../../web/session.ts";
import { Loading } from "../../../web/states/loading.tsx";
import { readLink, useLink } from "../account.contract.ts";
import classes from "./account.module.css";
import { Entrance } from "./entrance.tsx";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";
import { useWords } from "./words.ts";

type Link = EndpointResponse<typeof readLink>;

/** What a one-time link opens: the first account, an invitation, a new password, or the program at once. */
export default function WelcomePage() {
  const token = usePathParam("token");
  const link = useEndpoint(readLink, { body: { token } });
  if (link.error?.status === 404) return <NotUsable />;
  if (link.error) return <Problem error={link.error} onRetry={() => void link.refetch()} />;
  if (!link.data) return <Loading />;
  return link.data.purpose === "entry" ? (
    <ComeIn token={token} />
  ) : (
    <Introduce token={token} link={link.data} purpose={link.data.purpose} />
  );
}

const NotUsable = () => {
  const t = useWords();
  return (
    <Entrance
      title={t("welcome.used")}
      note={t("welcome.usedHint")}
      foot={<PageLink to="/sign-in">{t("welcome.toSignIn")}</PageLink>}
    />
  );
};

const ComeIn = ({ token }: { token: string }) => {
  const t = useWords();
  const { mutate, error } = useAction(useLink);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate({ body: { token } }, { onSuccess: () => enter() });
  }, [mutate, token]);
  if (error?.status === 404) return <NotUsable />;
  return (
    <Entrance title={t("welcome.entry")}>
      <Problem error={error} />
    </Entrance>
  );
};

type Purpose = Exclude<Link["purpose"], "entry">;

/** What is asked for, besides the password. */
const asked: Record<Purpose, { name: boolean; email: boolean; team: boolean }> = {
  first: { name: true, email: true, team: true },
  invitation: { name: true, email: false, team: false },
  password: { name: false, email: false, team: false },
};

const Introduce = ({ token, link, purpose }: { token: string; link: Link; purpose: Purpose }) => {
  const t = useWords();
  const fields = asked[purpose];
  const [given, setGiven] = useState({ name: link.name ?? "", email: "", team: "", password: "" });
  const action = useAction(useLink);
  const change = (changes: Partial<typeof given>) => setGiven({ ...given, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, email, team, password } = given;
    const body = {
      ...{ token, password },
      ...(fields.name && { name }),
      ...(fields.email && { email: email.trim() }),
      ...(fields.team && { team }),
    };
    action.mutate({ body }, { onSuccess: () => enter() });
  };
  const email = link.email ?? "";
  const notes = { email, name: link.name ?? "" };
  const text = (field: "name" | "email" | "team", label: string, extra: object = {}) =>
    fields[field] && (
      <TextInput
        label={label}
        name={field}
        required
        withAsterisk={false}
        maxLength={200}
        value={given[field]}
        onChange={(event) => change({ [field]: event.currentTarget.value })}
        {...extra}
      />
    );
  return (
    <Entrance title={t(`welcome.${purpose}`)} note={t(`welcome.${purpose}Note`, notes)}>
      <form className={classes.form} onSubmit={submit}>
        {text("name", t("welcome.name"), { autoComplete: "name", autoFocus: true })}
        {text("email", t("signIn.email"), { type: "email", autoComplete: "username" })}
        {email && <input type="hidden" name="username" autoComplete="username" value={email} readOnly />}
        {text("team", t("welcome.team"), {
          description: t("welcome.teamHint"),
          autoComplete: "organization",
        })}
        <PasswordField
          label={purpose === "password" ? t("password.new") : t("signIn.password")}
          chosen
          autoFocus={purpose === "password"}
          value={given.password}
          onChange={(password) => change({ password })}
        />
        <Refusal error={action.error} />
        <Button type="submit" loading={action.isPending || action.isSuccess}>
          {purpose === "password" ? t("welcome.set") : t("welcome.make")}
        </Button>
      </form>
    </Entrance>
  );
};
