import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useSearchValues } from "../../../web/location.ts";
import { enter } from "../../../web/session.ts";
import { signIn } from "../account.contract.ts";
import classes from "./account.module.css";
import { Entrance } from "./entrance.tsx";
import { PasswordField } from "./password-field.tsx";
import { Refusal } from "./refusal.tsx";
import { useWords } from "./words.ts";

/** Where everybody comes in who has an account. */
export default function SignInPage() {
  const t = useWords();
  const [{ next }] = useSearchValues();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const action = useAction(signIn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    action.mutate({ body: { email: email.trim(), password } }, { onSuccess: () => enter(next) });
  };
  return (
    <Entrance title={t("signIn.title")} foot={t("signIn.lost")}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label={t("signIn.email")}
          type="email"
          name="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordField label={t("signIn.password")} value={password} onChange={setPassword} />
        <Refusal error={action.error} />
        <Button type="submit" loading={action.isPending || action.isSuccess}>
          {t("signIn.do")}
        </Button>
      </form>
    </Entrance>
  );
}
