import type { Claim } from "../../ledger/entry.ts";
import { isSameWording } from "../../names/same-wording.ts";

/** Whether a proposed name, or the words that it cites, is this one: no part more or less, in the same letters. */
export const saysName = ({ kind, body, citations }: Claim, name: string): boolean =>
  kind === "name" &&
  [body.full, ...citations.map(({ quote }) => quote)].some((one) => isSameWording(one, name));
