import { type Actor, may } from "../../core/access/access.ts";
import { addDays } from "../../core/dates/calendar.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import type { SeenCase } from "../ledger/index.ts";
import { type DueLine, type OpenState, openStates } from "./due.contract.ts";
import type { OpenDuty, Owed } from "./open-duties.ts";

/** A case with the officer in charge: nobody, where whom the file names can no longer work on it. */
type OwedCase = SeenCase & { officer?: Actor | undefined };

/** A line of the list with the cases in whose files it stands; those that it names have the officers who answer for it. */
export type CaseDue = { line: DueLine; cases: OwedCase[]; named: OwedCase[] };

export const isInCharge = ({ userId }: Actor, { officer }: OwedCase): boolean => officer?.userId === userId;

/** Nobody is in charge of a file that the actor can work on. */
export const isFree = (actor: Actor, { officer, access }: OwedCase): boolean =>
  officer === undefined && may(actor, "entry.add", access);

const placeOf = (
  { ledgerId, title, officer }: OwedCase,
  { begunIn }: OpenDuty,
): DueLine["places"][number] => ({
  ...{ ledgerId, title, latin: latinBeside(title), officer: officer?.name },
  ...(begunIn.ledgerId === ledgerId && { seq: begunIn.seq }),
});

/** Each duty once, whether it stands in one file or in several. */
export const collect = (
  cases: readonly SeenCase[],
  owed: ReadonlyMap<string, Owed>,
  accounts: ReadonlyMap<string, Actor>,
): CaseDue[] => {
  const lines = new Map<string, CaseDue>();
  for (const seen of cases) {
    const { duties = [], officer: named } = owed.get(seen.ledgerId) ?? {};
    const account = named === undefined ? undefined : accounts.get(named);
    const one = { ...seen, officer: account && may(account, "entry.add", seen.access) ? account : undefined };
    for (const duty of duties) {
      const { begunIn: _, ...line } = duty;
      const known = lines.get(duty.key) ?? { line: { ...line, places: [] }, cases: [], named: [] };
      known.line.places.push(placeOf(one, duty));
      known.cases.push(one);
      lines.set(duty.key, known);
    }
  }
  return [...lines.values()].map(withoutDoubles);
};

/** Of two cases of one person, the one in which it began speaks for both. */
const withoutDoubles = ({ line, cases }: CaseDue): CaseDue => {
  const begun = line.places.filter(({ seq }) => seq !== undefined);
  if (begun.length === 0) return { line, cases, named: cases };
  const named = cases.filter(({ ledgerId }) => begun.some((place) => place.ledgerId === ledgerId));
  return { line: { ...line, places: begun }, cases, named };
};

const rank = (state: OpenState): number => openStates.indexOf(state);

/** Late first, and of these what is late for longest. */
export const byUrgency = ({ line: a }: CaseDue, { line: b }: CaseDue): number =>
  rank(a.state) - rank(b.state) ||
  ((a.due?.latest ?? "~") < (b.due?.latest ?? "~")
    ? -1
    : (a.due?.latest ?? "~") > (b.due?.latest ?? "~")
      ? 1
      : 0);

/** Late, or with a last day that can fall within so many days. */
export const isWithin =
  (days: number, today: string) =>
  ({ line: { state, due } }: CaseDue): boolean =>
    state === "late" ||
    ((state === "due" || state === "planned") && due !== undefined && due.earliest <= addDays(today, days));

/** How much of these is late and due. */
export const countOf = (dues: readonly CaseDue[]) => ({
  late: dues.filter(({ line }) => line.state === "late").length,
  due: dues.filter(({ line }) => line.state === "due").length,
});

/** How much is late and due, by whatever the files name. */
export const countBy = (
  dues: readonly CaseDue[],
  namesOf: (due: Omit<CaseDue, "line">) => readonly string[],
) => {
  const counts = new Map<string, { late: number; due: number }>();
  for (const { line, ...due } of dues) {
    if (line.state !== "late" && line.state !== "due") continue;
    for (const id of new Set(namesOf(due))) {
      const count = counts.get(id) ?? { late: 0, due: 0 };
      count[line.state] += 1;
      counts.set(id, count);
    }
  }
  return [...counts].map(([id, count]) => ({ id, ...count }));
};
