import { sql } from "kysely";

/**
 * Whether the proposal `p` is still to be decided by whoever looks: nobody has decided it, or it was accepted only in
 * files that they do not see.
 */
export const isUndecided = sql<boolean>`(p.state = 'open' or p.state = 'accepted' and not exists (
  select from jsonb_array_elements(p.accepted_as) a
  join ledger_summary l on l.ledger_id = (a ->> 'ledgerId')::uuid))`;
