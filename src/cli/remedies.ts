import { readFile } from "node:fs/promises";
import { z } from "zod";
import { isDay } from "../core/dates/calendar.ts";
import type { Condition } from "../core/law/condition.ts";
import { checkFacts } from "../core/law/facts/check-facts.ts";
import { type FactKey, type Facts, factDefinitions, factsSchema } from "../core/law/facts/facts.ts";
import { type ConditionFinding, findRemedies, type RemedyFinding } from "../core/law/find-remedies.ts";
import { sayCited } from "../core/law/provision.ts";
import { remedies } from "../core/law/remedies.ts";
import type { Command } from "./command.ts";
import { fileFault } from "./file-fault.ts";
import { inputFault } from "./input-fault.ts";
import { print } from "./print.ts";
import { readFields, usageFault } from "./read-fields.ts";

const help = `Usage: homeward remedies FACTS.json --on DATE --json
       homeward remedies --schema
       homeward remedies --list

Says for each way home what its conditions come to on a day: met, not met or unknown, with the reason, the rule and
what would settle it. Needs neither the database nor a network.

  FACTS.json      what is known of the person; a fact that is not known is left out, or null
  --on DATE       the day asked about
  --json          print JSON (the only form there is)
  --schema        print the JSON Schema of the facts
  --list          print the ids of the remedies and of their conditions

Prints [{"remedy", "finding", "conditions": [{"id", "finding", "reason", "source", "verified", "settledBy"}]}].
"verified" says how far the text of the rule was read; "settledBy" is null, or the facts that would settle it and who
has them, or the text to read (without "fact") where the rule as it stood on that day is not held. Where one of several grounds is enough, the condition has them as "grounds". Where nothing that can be
computed decides, the finding is unknown and "note" says why.

Exit code: 0, or 2 on input that cannot be: {"id", "field", "message"} on standard error.`;

const options = {
  on: { type: "string" },
  json: { type: "boolean" },
  schema: { type: "boolean" },
  list: { type: "boolean" },
} as const;

/** Evaluates the remedies from the command line, without a database. */
export const remediesCommand: Command = {
  summary: "say which ways home are open",
  help,
  async run(argv) {
    const read = readFields("remedies", argv, options);
    if ("fault" in read) return inputFault(read.fault);
    const { values, positionals } = read;
    if (values.schema) return printJson(schemaOfFacts());
    if (values.list) return printJson(remedies.map(listed));
    if (!values.json) return wrong("json", "Say --json: findings are printed as JSON.");
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return wrong("file", "Name one file of facts.");
    const { on } = values;
    if (on === undefined || !isDay(on))
      return inputFault({ id: "remedies.no-such-day", field: "on", message: dayNeeded });
    const checked = await readFacts(path);
    return "fault" in checked ? inputFault(checked.fault) : printFindings(checked.facts, on);
  },
};

const wrong = (field: string, says: string) => inputFault(usageFault("remedies", field, says).fault);

const schemaOfFacts = () => ({
  title: "What is known of a person, for the rules; what is not known is left out, or null",
  ...z.toJSONSchema(factsSchema),
});

const dayNeeded = {
  en: "The day asked about is needed, as 2025-03-01.",
  ru: "Нужен день, на который отвечать, например 2025-03-01.",
};

const readFacts = async (path: string): Promise<ReturnType<typeof checkFacts>> => {
  let given: unknown;
  try {
    given = JSON.parse((await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    const says = error instanceof SyntaxError ? "The file is not JSON." : fileFault(error);
    return { fault: { id: "remedies.no-facts", field: path, message: { en: says, ru: says } } };
  }
  return checkFacts(given);
};

const printFindings = (facts: Facts, on: string): Promise<number> =>
  printJson(findRemedies(remedies, facts, on).map(remedyPrinted));

const printJson = async (value: unknown): Promise<number> => {
  await print(`${JSON.stringify(value, null, 2)}\n`);
  return 0;
};

const remedyPrinted = ({ remedy: { id, decidedBy }, finding, conditions }: RemedyFinding) => ({
  remedy: id,
  finding,
  ...(decidedBy !== "conditions" && { note: decidedBy.nobody.en }),
  conditions: conditions.map(conditionPrinted),
});

const conditionPrinted = (found: ConditionFinding): object => {
  const { id, finding, reason, cites, source, missing, needsText, grounds } = found;
  return {
    id,
    finding,
    reason: reason.en,
    source: `${sayCited(cites)}, ${source.address}`,
    verified: source.mark,
    settledBy: needsText ? [textOfThatDay(found)] : missing.length > 0 ? missing.map(settling) : null,
    ...(grounds.length > 0 && { grounds: grounds.map(conditionPrinted) }),
  };
};

const settling = (fact: FactKey) => {
  const { asks, heldBy } = factDefinitions[fact];
  return { fact, asks: asks.en, heldBy: heldBy.en };
};

const textOfThatDay = ({ cites, source }: ConditionFinding) => ({
  asks: `the text of ${sayCited(cites)} as it stood on that day`,
  heldBy: source.address,
});

const listed = ({ id, conditions }: { id: string; conditions: readonly Condition[] }): object => ({
  remedy: id,
  conditions: conditions.map((condition) => condition.id),
  ...groundsListed(conditions),
});

const groundsListed = (conditions: readonly Condition[]) => {
  const rows = conditions
    .filter(({ grounds }) => grounds !== undefined)
    .map(({ id, grounds = [] }) => [id, grounds.map((ground) => ground.id)]);
  return rows.length > 0 ? { grounds: Object.fromEntries(rows) } : {};
};
