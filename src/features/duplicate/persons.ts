import type { Transaction } from "kysely";
import type { AccessList } from "../../core/access/access.ts";
import type { PersonSketch } from "../../core/names/compare-persons.ts";
import { latinBeside } from "../../core/names/latin-beside.ts";
import type { Database } from "../../platform/database/schema.ts";
import type { PersonCard } from "./duplicate.contract.ts";
import { caseLines, marksIn, namesIn } from "./duplicate.store.ts";

type Trx = Transaction<Database>;

/** A person as a case tells of them: what is compared, what is shown, and who may write there. */
export type Person = { sketch: PersonSketch; card: PersonCard; access: AccessList };

const gather = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

type Line = Awaited<ReturnType<typeof caseLines>>[number];
type Mark = Awaited<ReturnType<typeof marksIn>>[number];

const toPerson = (line: Line, names: readonly string[], marks: readonly Mark[]): Person => {
  const told = (...kinds: string[]) => [
    ...new Set(marks.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)),
  ];
  const title = line.title ?? names[0] ?? "";
  const [births, nationalities, identifiers] = [told("birth"), told("nationality"), told("identifier")];
  const others = [...new Set(names)].filter((name) => name !== title);
  return {
    sketch: { names, births, nationalities, identifiers, places: told("custody", "arrest") },
    card: {
      ...{ ledgerId: line.ledger_id, title, latin: latinBeside(title, names) },
      otherNames: others.map((name) => ({ name, latin: latinBeside(name, names) })),
      ...{ births, nationalities, identifiers, state: line.state },
      country: line.country ?? undefined,
      facility: line.facility ?? undefined,
      heldSince: line.held_since ?? undefined,
    },
    access: { teams: line.teams, users: line.users },
  };
};

/** The persons of these cases, as far as the actor may see them. */
export const personsOf = async (trx: Trx, ids: readonly string[]): Promise<Map<string, Person>> => {
  const names = gather(await namesIn(trx, ids), (row) => row.ledger_id);
  const marks = gather(await marksIn(trx, ids), (row) => row.ledger_id);
  const lines = await caseLines(trx, ids);
  return new Map(
    lines.map((line) => {
      const own = names.get(line.ledger_id)?.map((row) => row.full_name) ?? [];
      return [line.ledger_id, toPerson(line, own, marks.get(line.ledger_id) ?? [])];
    }),
  );
};
