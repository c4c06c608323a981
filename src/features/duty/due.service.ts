import type { Transaction } from "kysely";
import { type Actor, audienceOf, may } from "../../core/access/access.ts";
import type { EndpointRequest } from "../../core/api/endpoint.ts";
import type { Database } from "../../platform/database/schema.ts";
import { asActor } from "../../platform/database/transaction.ts";
import { notAllowed } from "../../platform/http/errors.ts";
import type { Means } from "../../platform/means.ts";
import { openActors, readTeams } from "../account/index.ts";
import { type FileMemory, findSeenCases, foldCases } from "../ledger/index.ts";
import type { listDue } from "./due.contract.ts";
import { byUrgency, type CaseDue, collect, countBy, countOf, isWithin } from "./due-lines.ts";
import { type Owed, owedIn } from "./open-duties.ts";
import { readPolicy } from "./policy.service.ts";

type Trx = Transaction<Database>;

/** What is owed in files, remembered as long as day and policy are the same. */
export type DueMemory = FileMemory<Owed>;
type Filters = EndpointRequest<typeof listDue>["query"];

/** So many lines are sent at once. */
const PAGE = 200;

/** Everything that is open in the cases that the actor may see, late first. */
export const readDue = async (trx: Trx, means: Means, memory: DueMemory) => {
  const on = means.clock.today();
  const policy = await readPolicy(trx);
  const cases = await findSeenCases(trx);
  const owed = await memory.look(
    cases,
    `${on} ${JSON.stringify(policy)}`,
    (file) => owedIn(file, policy, on),
    (some) => foldCases(trx, some, { on }),
  );
  const accounts = new Map((await openActors(means)).map((account) => [account.userId, account]));
  return { cases: cases.length, dues: collect(cases, owed, accounts).sort(byUrgency), today: on };
};

/** `me`, `nobody`, or an account. */
const inChargeAs =
  (actor: Actor, wanted: string) =>
  ({ officer }: CaseDue["cases"][number]): boolean =>
    wanted === "nobody"
      ? officer === undefined
      : officer?.userId === (wanted === "me" ? actor.userId : wanted);

/** What the filters leave, but for the one of the state. */
const narrowed = (actor: Actor, dues: readonly CaseDue[], filters: Filters, today: string): CaseDue[] => {
  const { kind, team, officer, within } = filters;
  const fits = ({ line, cases, named: those }: CaseDue): boolean =>
    (kind === undefined || line.kind === kind) &&
    (team === undefined || cases.some(({ access }) => access.teams.includes(team))) &&
    (officer === undefined || those.some(inChargeAs(actor, officer)));
  const left = dues.filter(fits);
  return within === undefined ? left : left.filter(isWithin(within, today));
};

const isIn =
  (state: Filters["state"]) =>
  ({ line }: CaseDue): boolean =>
    state === undefined ||
    line.state === state ||
    (state === "open" && (line.state === "late" || line.state === "due" || line.state === "planned"));

const countStates = (dues: readonly CaseDue[]): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { line } of dues) count[line.state] = (count[line.state] ?? 0) + 1;
  return count;
};

const named = <C extends { id: string }>(
  counts: readonly C[],
  names: readonly { id: string; name: string }[],
) => {
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  return counts
    .map((count) => ({ ...count, name: nameOf.get(count.id) ?? count.id }))
    .sort((a, b) => a.name.localeCompare(b.name));
};

/** What is due over all cases that the actor may see; the choices of team and officer are counted over all of them. */
export const listAllDue = (
  actor: Actor,
  means: Means,
  memory: DueMemory,
  { query }: EndpointRequest<typeof listDue>,
) =>
  asActor(means.db, audienceOf(actor), async (trx) => {
    if (!may(actor, "casework.read")) throw notAllowed("casework.read");
    const { cases, dues, today } = await readDue(trx, means, memory);
    const left = narrowed(actor, dues, query, today);
    const lines = left.filter(isIn(query.state));
    const teams = countBy(dues, (due) => due.cases.flatMap(({ access }) => access.teams));
    const officers = countBy(dues, (due) => due.named.flatMap(({ officer }) => officer?.userId ?? []));
    const those = (wanted: string) => dues.filter((one) => one.named.some(inChargeAs(actor, wanted)));
    const people = dues.flatMap((one) => one.cases.flatMap(({ officer }) => officer ?? []));
    return {
      lines: lines.slice(query.from, query.from + PAGE).map(({ line }) => line),
      ...{ total: lines.length, count: countStates(left), cases, today },
      teams: named(teams, await readTeams(means.db)),
      officers: named(
        officers,
        people.map(({ userId, name }) => ({ id: userId, name })),
      ),
      ...{ mine: countOf(those("me")), nobodys: countOf(those("nobody")) },
    };
  });
