import { Button } from "@mantine/core";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { useGo } from "../../../web/location.ts";
import { type Column, DataTable } from "../../../web/parts/data-table.tsx";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { Section } from "../../../web/parts/section.tsx";
import { type Account, listAccounts, listTeams } from "../account.contract.ts";
import classes from "./account.module.css";
import { useRoleWords } from "./role-words.ts";
import { TeamList } from "./team-list.tsx";
import { useWords } from "./words.ts";

type Team = { id: string; name: string; members: number };

/** Who works here and in which team; for administrators. */
export default function OfficePage() {
  const t = useWords();
  const go = useGo();
  const accounts = useEndpoint(listAccounts, {});
  const teams = useEndpoint(listTeams, {});
  return (
    <>
      <PageTitle
        title={t("office.title")}
        note={t("office.note")}
        actions={<Button onClick={() => go("/office/invite")}>{t("office.invite")}</Button>}
      />
      <Loaded from={teams}>
        {(known) => (
          <>
            <Loaded from={accounts}>
              {(data) => <Accounts accounts={data.accounts} teams={known.teams} />}
            </Loaded>
            <Section title={t("office.teams")} count={known.teams.length}>
              <TeamList teams={known.teams} />
            </Section>
            <Section title={t("office.policy")}>
              <p className={classes.quiet}>{t("office.policyNote")}</p>
              <p>
                <PageLink to="/policy">{t("office.policyOpen")}</PageLink>
              </p>
              <PageLink to="/release-rules">{t("office.releaseOpen")}</PageLink>
            </Section>
            <Section title={t("office.secondReader")}>
              <p className={classes.quiet}>{t("office.secondReaderNote")}</p>
              <PageLink to="/office/second-reader">{t("office.secondReaderOpen")}</PageLink>
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}

const Accounts = ({ accounts, teams }: { accounts: Account[]; teams: Team[] }) => {
  const t = useWords();
  const sayRoles = useRoleWords();
  const columns: Column<Account>[] = [
    {
      id: "name",
      header: t("office.name"),
      sortBy: ({ name }) => name,
      cell: ({ userId, name }) => <PageLink to={`/office/accounts/${userId}`}>{name}</PageLink>,
    },
    { id: "email", header: t("office.email"), sortBy: ({ email }) => email, cell: ({ email }) => email },
    {
      id: "roles",
      header: t("office.roles"),
      cell: ({ grants }) =>
        grants.length === 0 ? (
          <span className={classes.quiet}>{t("role.noneAtAll")}</span>
        ) : (
          sayRoles(grants, teams).map((role) => (
            <span key={role} className={classes.role}>
              {role}
            </span>
          ))
        ),
    },
    {
      id: "state",
      header: t("office.state"),
      sortBy: ({ state }) => t(`state.${state}`),
      cell: ({ state }) => t(`state.${state}`),
    },
  ];
  return (
    <Section title={t("office.accounts")} count={accounts.length}>
      <DataTable
        name={t("office.accounts")}
        rows={accounts}
        columns={columns}
        rowId={({ userId }) => userId}
        sorted={{ by: "name" }}
      />
    </Section>
  );
};
