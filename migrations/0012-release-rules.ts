import { type Kysely, sql } from "kysely";

/** What the office has entered of the law of states on release: added to only; a rule that ends is a further version, with who and when. */
const rules = sql`
  create table release_rule (
    id text not null,
    version integer not null,
    rule jsonb not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by text not null,
    primary key (id, version)
  );
  grant select, insert on release_rule to homeward_app;
`;

export const releaseRules = {
  async up(db: Kysely<unknown>): Promise<void> {
    await rules.execute(db);
  },
};
