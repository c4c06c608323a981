import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useAction, useEndpoint } from "../../../web/api/use-endpoint.ts";
import { usePathParam } from "../../../web/location.ts";
import { BackLink } from "../../../web/parts/back-link.tsx";
import { ConfirmButton } from "../../../web/parts/confirm-button.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { useNotify } from "../../../web/parts/notices.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { NotFound } from "../../../web/states/not-found.tsx";
import {
  type Account,
  changeRoles,
  closeAccount,
  getMe,
  listAccounts,
  listPeople,
  listTeams,
  makeLink,
  reopenAccount,
} from "../account.contract.ts";
import classes from "./account.module.css";
import { NewLink } from "./new-link.tsx";
import { Refusal } from "./refusal.tsx";
import { RolesInput } from "./roles-input.tsx";
import { useWords } from "./words.ts";

type Props = { account: Account };

/** One account: its roles, its way in, its end; for administrators. */
export default function AccountPage() {
  const t = useWords();
  const userId = usePathParam("userId");
  const accounts = useEndpoint(listAccounts, {});
  return (
    <>
      <BackLink to="/office">{t("account.back")}</BackLink>
      <Loaded page from={accounts}>
        {({ accounts: all }) => {
          const account = all.find((one) => one.userId === userId);
          return account ? <OneAccount account={account} /> : <NotFound />;
        }}
      </Loaded>
    </>
  );
}

const OneAccount = ({ account }: Props) => {
  const t = useWords();
  return (
    <>
      <PageTitle title={account.name} note={`${account.email} · ${t(`state.${account.state}`)}`} />
      {account.state === "open" && <Roles account={account} />}
      <Section title={t("account.access")}>
        {account.state === "closed" ? <Reopen account={account} /> : <WayIn account={account} />}
      </Section>
    </>
  );
};

const Roles = ({ account }: Props) => {
  const t = useWords();
  const notify = useNotify();
  const teams = useEndpoint(listTeams, {});
  const [grants, setGrants] = useState(account.grants);
  const action = useAction(changeRoles, { invalidates: [listAccounts, listTeams, getMe] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { params: { userId: account.userId }, body: { grants } };
    action.mutate(input, { onSuccess: () => notify(t("account.saved")) });
  };
  return (
    <Section title={t("office.roles")}>
      <Loaded from={teams}>
        {(data) => (
          <form className={classes.wide} onSubmit={submit}>
            <RolesInput teams={data.teams} value={grants} onChange={setGrants} />
            <Refusal error={action.error} />
            <div>
              <Button type="submit" loading={action.isPending}>
                {t("account.save")}
              </Button>
            </div>
          </form>
        )}
      </Loaded>
    </Section>
  );
};

const WayIn = ({ account }: Props) => {
  const t = useWords();
  const link = useAction(makeLink);
  const close = useAction(closeAccount, { invalidates: [listAccounts, listPeople] });
  const input = { params: { userId: account.userId }, body: {} };
  const invited = account.state === "invited";
  return (
    <>
      <div className={classes.buttons}>
        <Button variant="default" loading={link.isPending} onClick={() => link.mutate(input)}>
          {invited ? t("account.linkAgain") : t("account.link")}
        </Button>
        <ConfirmButton
          label={invited ? t("account.recall") : t("account.close")}
          question={
            invited ? t("account.recallQuestion") : t("account.closeQuestion", { name: account.name })
          }
          confirm={invited ? t("account.recall") : t("account.close")}
          busy={close.isPending}
          onConfirm={() => close.mutate(input)}
        />
      </div>
      <Refusal error={link.error ?? close.error} />
      {link.data && <NewLink name={account.name} link={link.data} />}
    </>
  );
};

const Reopen = ({ account }: Props) => {
  const t = useWords();
  const action = useAction(reopenAccount);
  const input = { params: { userId: account.userId }, body: {} };
  // The list is read again only when this page is left: the link must stay in sight.
  if (action.data) return <NewLink name={account.name} link={action.data} />;
  return (
    <div className={classes.buttons}>
      <Button variant="default" loading={action.isPending} onClick={() => action.mutate(input)}>
        {t("account.reopen")}
      </Button>
      <Refusal error={action.error} />
    </div>
  );
};
