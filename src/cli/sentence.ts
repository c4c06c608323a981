import { type DayRange, isOneDay } from "../core/dates/day-range.ts";
import { paragraphOf, sayCited } from "../core/law/provision.ts";
import type { Step } from "../core/sentences/computation.ts";
import { checkFederalInput, type FederalInput } from "../core/sentences/us-federal/federal-input.ts";
import {
  computeFederalSentence,
  type FederalComputation,
} from "../core/sentences/us-federal/federal-sentence.ts";
import type { InputFault } from "../core/words/input-fault.ts";
import type { Command } from "./command.ts";
import { inputFault } from "./input-fault.ts";
import { print } from "./print.ts";
import { readFields, usageFault } from "./read-fields.ts";

const help = `Usage: homeward sentence us-federal --json --from DATE --months N [OPTIONS]

Computes when a sentence of a federal court of the United States ends, step by step, each with its rule.
Needs neither the database nor a network.

  --json                        print JSON (the only form there is)
  --from DATE                   the day the computation begins (sentencing or surrender); counts as the first day
  --months N, --days N          the length of the term; days are added to the months
  --credit-days N               days in detention before that are credited
  --credit-unconfirmed-days N   further such days of which nobody knows whether they are; "release" and
                                "walkOut" are then [earliest, latest]
  --interruption-days N         days during which the sentence did not run
  --rule current|pre-2019       the method of good conduct time (current, if left out)

Prints {"fullTerm", "goodConductDays", "release", "walkOut", "steps"}. All good conduct time is taken as earned;
"release" is the listed day, "walkOut" the last weekday before where that is a weekend or a federal holiday.

Exit code: 0, or 2 on input that cannot be: {"id", "field", "message"} on standard error.`;

const options = {
  json: { type: "boolean" },
  from: { type: "string" },
  months: { type: "string" },
  days: { type: "string" },
  "credit-days": { type: "string" },
  "credit-unconfirmed-days": { type: "string" },
  "interruption-days": { type: "string" },
  rule: { type: "string" },
} as const;

/** Computes a sentence from the command line, without a database. */
export const sentence: Command = {
  summary: "compute when a sentence ends",
  help,
  async run(argv) {
    const read = readSentence(argv);
    if ("fault" in read) return inputFault(read.fault);
    const checked = checkFederalInput(read.given);
    if ("fault" in checked) return inputFault(checked.fault);
    await print(`${JSON.stringify(asPrinted(computeFederalSentence(checked.sentence)), null, 2)}\n`);
    return 0;
  },
};

/** The options as typed, or the first of them that there is no sense in. */
const readSentence = (args: string[]): { given: FederalInput } | { fault: InputFault } => {
  const read = readFields("sentence", args, options);
  if ("fault" in read) return read;
  const { json, ...given } = read.values;
  const [law, more] = read.positionals;
  if (law !== "us-federal") return wrong("law", "Say which law: us-federal.");
  if (more !== undefined) return wrong(more, `Not understood: ${more}.`);
  return json ? { given } : wrong("json", "Say --json: computations are printed as JSON.");
};

const wrong = (field: string, says: string) => usageFault("sentence", field, says);

const asPrinted = ({ fullTerm, goodConductDays, release, walkOut, steps }: FederalComputation) => ({
  fullTerm,
  goodConductDays,
  release: dayOrRange(release),
  walkOut: dayOrRange(walkOut),
  steps: steps.map(stepPrinted),
});

const stepPrinted = ({ id, cites, input, result }: Step) => {
  const { address, mark } = paragraphOf(cites).source;
  const value = "range" in result ? dayOrRange(result.range) : "day" in result ? result.day : result.days;
  return {
    rule: id,
    citation: sayCited(cites),
    source: address,
    verified: mark,
    input: input.en,
    result: value,
  };
};

const dayOrRange = (range: DayRange): string | [string, string] =>
  isOneDay(range) ? range.earliest : [range.earliest, range.latest];
