import { Checkbox, NativeSelect } from "@mantine/core";
import type { Account } from "../account.contract.ts";
import classes from "./account.module.css";
import { useWords } from "./words.ts";

type Grants = Account["grants"];
type Props = {
  teams: readonly { id: string; name: string }[];
  value: Grants;
  onChange: (grants: Grants) => void;
};

const parts = ["reader", "caseworker", "supervisor"] as const;
const offices = ["administrator", "auditor"] as const;

/** One part in each team, and the roles for the whole office. */
export const RolesInput = ({ teams, value, onChange }: Props) => {
  const t = useWords();
  const without = (match: (grant: Grants[number]) => boolean) => value.filter((grant) => !match(grant));
  const setPart = (teamId: string, chosen: string) => {
    const role = parts.find((part) => part === chosen);
    onChange([...without((grant) => grant.teamId === teamId), ...(role ? [{ role, teamId }] : [])]);
  };
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t("roles.inTeams")}</legend>
        <p className={classes.hint}>{t("roles.inTeamsHint")}</p>
        {teams.map(({ id, name }) => (
          <NativeSelect
            key={id}
            label={name}
            classNames={{ root: classes.part }}
            value={
              parts.findLast((part) => value.some((grant) => grant.teamId === id && grant.role === part)) ??
              ""
            }
            onChange={(event) => setPart(id, event.currentTarget.value)}
            data={[
              { value: "", label: t("role.none") },
              ...parts.map((part) => ({ value: part, label: t(`role.${part}`) })),
            ]}
          />
        ))}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t("roles.forOffice")}</legend>
        {offices.map((role) => (
          <Checkbox
            key={role}
            mt="xs"
            label={t(`role.${role}`)}
            description={t(`roles.${role}Hint`)}
            checked={value.some((grant) => grant.role === role)}
            onChange={(event) =>
              onChange([
                ...without((grant) => grant.role === role),
                ...(event.currentTarget.checked ? [{ role }] : []),
              ])
            }
          />
        ))}
      </fieldset>
    </>
  );
};
