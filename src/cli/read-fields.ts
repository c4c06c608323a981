import { type ParseArgsConfig, parseArgs } from "node:util";
import type { InputFault } from "../core/words/input-fault.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

/** A fault of how a command was called, with the field that it is about. */
export const usageFault = (command: string, field: string, en: string): { fault: InputFault } => ({
  fault: { id: `${command}.usage`, field, message: { en, ru: en } },
});

/** Reads the options of a command whose faults name their field; what is said twice is not chosen between. */
export const readFields = <const O extends Options>(
  command: string,
  argv: string[],
  options: O,
): Read<O> | { fault: InputFault } => {
  const args = withSigns(argv);
  const seen = new Set<string>();
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    const wrong = wrongWith(rawName, options[name]?.type, token);
    if (wrong) return usageFault(command, name, wrong);
    if (seen.has(name)) return usageFault(command, name, `Say ${rawName} once.`);
    seen.add(name);
  }
  return parseArgs({ args, options, allowPositionals: true });
};

const wrongWith = (
  option: string,
  type: "string" | "boolean" | undefined,
  { value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined },
): string | undefined => {
  if (type === undefined) return `There is no option ${option}.`;
  if (type === "boolean") return value === undefined ? undefined : `${option} takes no value.`;
  const isNext = value !== undefined && !inlineValue && value.startsWith("-");
  return value === undefined || value === "" || isNext ? `${option} needs a value.` : undefined;
};

/** "--months -3" is a count below zero, not an option of its own. */
const withSigns = (argv: string[]): string[] => {
  const joined: string[] = [];
  for (const word of argv) {
    const before = joined.at(-1);
    const belongs = /^-\d/.test(word) && before?.startsWith("--") && !before.includes("=");
    if (belongs) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
};
