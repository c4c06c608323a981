import type { AsOf } from "./fold.ts";

/** The same two days to a page and to its brief: a day counts to its end. */
export const asOfDays = ({ known, on }: AsOf): AsOf => ({
  known: known && `${known}T23:59:59.999999Z`,
  on,
});
