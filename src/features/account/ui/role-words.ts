import type { Account } from "../account.contract.ts";
import { useWords } from "./words.ts";

type Team = { id: string; name: string };

/** Says roles one by one: "Supervisor, Consular section". */
export const useRoleWords = () => {
  const t = useWords();
  return (grants: Account["grants"], teams: readonly Team[]): string[] =>
    grants.map(({ role, teamId }) => {
      if (teamId === undefined) return t(`role.${role}`);
      const team = teams.find(({ id }) => id === teamId)?.name ?? teamId;
      return t("role.inTeam", { role: t(`role.${role}`), team });
    });
};
