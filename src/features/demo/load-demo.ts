import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Actor, Role } from "../../core/access/access.ts";
import type { Means } from "../../platform/means.ts";
import { Problem } from "../../platform/problem.ts";
import type { SignIn } from "../../platform/sign-in/sign-in.ts";
import { officeIsEmpty, putAccount, putTeam } from "../account/index.ts";
import { isCaseloadWhole, loadCaseload } from "./demo-caseload.ts";

type Demo = {
  means: Means;
  signIn: SignIn;
  /** Where the invented caseload lies. */
  folder: string;
  say: (line: string) => void;
};

const caseload = z.object({ teams: z.array(z.object({ id: z.string(), name: z.string() })) });

const inTeam = (role: Role, ...teams: string[]) => teams.map((teamId) => ({ role, teamId }));

const consular = "consular-section";
const legal = "legal-aid-desk";
const guide = { userId: "demo-vera-lindqvist", name: "Vera Lindqvist" };

/** Invented colleagues; the first one is who looks at the demo. */
const people: { userId: string; name: string; grants: { role: Role; teamId?: string }[] }[] = [
  { ...guide, grants: [...inTeam("supervisor", consular, legal), { role: "administrator" }] },
  { userId: "demo-tomas-aubel", name: "Tomas Aubel", grants: inTeam("caseworker", consular) },
  { userId: "demo-irina-sokolova", name: "Irina Sokolova", grants: inTeam("caseworker", legal) },
  { userId: "demo-paul-merrow", name: "Paul Merrow", grants: inTeam("reader", consular) },
  { userId: "demo-nadia-hart", name: "Nadia Hart", grants: [{ role: "auditor" }] },
];

/** Loads the invented caseload into an empty installation; one that has it already is left as it is. */
export const loadDemo = async ({ means, signIn, folder, say }: Demo): Promise<typeof guide> => {
  const actor: Actor = { ...guide, grants: inTeam("supervisor", consular, legal) };
  if (await signIn.accounts.has(guide.userId)) {
    if (!(await isCaseloadWhole(actor, means, folder))) throw interrupted();
    say("The demo is as it was left; --fresh loads it anew.");
    return guide;
  }
  if (!(await officeIsEmpty(means.db))) throw notForDemo();
  const { teams } = caseload.parse(JSON.parse(await readFile(join(folder, "caseload.json"), "utf8")));
  for (const team of teams) await putTeam(means, team);
  for (const person of [...people].reverse()) {
    await putAccount(means, signIn, { ...person, email: `${person.userId}@homeward.example` });
  }
  say(`${teams.length} teams and ${people.length} accounts, all invented`);
  await loadCaseload({ actor, means, folder, say });
  return guide;
};

const interrupted = () =>
  new Problem({
    id: "demo.interrupted",
    message: "Loading the demo was interrupted the last time. Start it with --fresh to load it anew.",
  });

const notForDemo = () =>
  new Problem({
    id: "demo.has-accounts",
    message:
      "This database holds real accounts, so the demo is not loaded into it. Choose another folder with --data DIR.",
  });
