import { endsOf } from "../../dates/day-range.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { beginningOf } from "./duty.ts";
import { isOurs } from "./our-contact.ts";

/** Contacts of the house, made or tried, while the person has been held this time. */
export const contactsSince = (file: CaseFile, held: Fact): Fact<"contact">[] => {
  const since = beginningOf(held)?.earliest;
  return factsOf(file, "contact").filter((contact) => {
    if (contact.body.outcome === "planned" || file.setAside.has(contact) || !isOurs(contact)) return false;
    const latest = contact.on === undefined ? undefined : endsOf(contact.on).latest;
    return latest === undefined || since === undefined || latest >= since;
  });
};

/** Whether the other side refused it or left the request without an answer. */
export const isRefusal = ({ body }: Fact<"contact">): boolean =>
  body.outcome === "refused" || body.outcome === "ignored";
