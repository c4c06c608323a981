import type { Text } from "./text.ts";

/** Input that cannot be: the field and what is wrong with it. */
export type InputFault = { id: string; field: string; message: Text };
