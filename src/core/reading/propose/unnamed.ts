import type { Party } from "../reading.ts";

/** Somebody without a name in the text, who may have a file all the same. */
export const isUnnamed = (party: Party): boolean => /^(?:group|anon):/u.test(party);

/** Several people without names, told of together. */
export const isGroup = (party: Party): boolean => party.startsWith("group:");
