import { compareNames } from "./compare-names.ts";

/** What may differ: a declined name stands for its base form. */
const allowed = new Set(["identical", "letters-only", "part-same", "case-ending", "other-order"]);

/** Whether two names have the same parts in the same letters, apart from case, accents, order and the endings of cases. */
export const isSameWording = (a: string, b: string): boolean =>
  compareNames(a, b).reasons.every(({ id }) => allowed.has(id));
