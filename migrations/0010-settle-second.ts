import { type Kysely, sql } from "kysely";

/**
 * Who asked for a second reading may have lost access to the source since, and what they asked for is then waited for by
 * others: that it will not come is noted without anybody's rights, and tells nobody anything.
 */
const settle = sql`
  create function settle_second(wanted uuid, asked_by text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update reading set second = case when second ? 'found' then jsonb_set(second, '{state}', '"found"') end
      where source_id = wanted and second ->> 'state' = 'asked' and second ->> 'by' is not distinct from asked_by;
  end $$;
  revoke all on function settle_second(uuid, text) from public;
  grant execute on function settle_second(uuid, text) to homeward_app;
`;

export const settleSecond = {
  async up(db: Kysely<unknown>): Promise<void> {
    await settle.execute(db);
  },
};
