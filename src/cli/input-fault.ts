import type { InputFault } from "../core/words/input-fault.ts";

/** Says on standard error which field cannot be and why; gives the exit code of wrong usage. */
export const inputFault = ({ id, field, message }: InputFault): number => {
  console.error(JSON.stringify({ id, field, message: message.en }));
  return 2;
};
