import { useMe } from "../../../web/session.ts";
import type { Origin } from "../source.contract.ts";

/** What a person says of a document that they bring. */
export type Details = {
  /** Empty until it is chosen: it decides who sees the document. */
  origin: Origin | "";
  team: string;
  receivedOn: string;
  title: string;
  outlet: string;
  published: string;
};

/** The teams that the account may bring documents for. */
export const useOwnTeams = (): { id: string; name: string }[] => {
  const me = useMe();
  const ids = new Set(
    me?.grants.flatMap(({ role, teamId }) =>
      teamId && (role === "caseworker" || role === "supervisor") ? [teamId] : [],
    ),
  );
  return [...ids].map((id) => ({ id, name: me?.teams.find((team) => team.id === id)?.name ?? id }));
};

/** Whether the account may bring documents. */
export const useMayAdd = (): boolean => useMe()?.abilities.includes("source.add") ?? false;

/** The fields of a form with what was said; what is empty is left out. */
export const formOf = (details: Details, more: Record<string, string | undefined>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...details, ...more })) if (value) form.append(name, value);
  return form;
};
