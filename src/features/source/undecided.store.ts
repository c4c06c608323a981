import { type RawBuilder, sql } from "kysely";

/** Whether whoever looks knows this person or group of a source: by a link to a file, or by a name in one of theirs. */
export const isKnown = (sourceId: RawBuilder<unknown>, subject: RawBuilder<unknown>) => sql<boolean>`(exists (
  select from subject_link k join ledger_summary l on l.ledger_id = k.ledger_id
  where k.source_id = ${sourceId} and k.subject = ${subject}
) or exists (
  select from known_subject k join ledger_name n on n.ledger_id = k.ledger_id and n.seq = k.seq
  where k.source_id = ${sourceId} and k.subject = ${subject}
))`;

/** Whether it is said, as far as whoever looks may see, that this person or group is not ours; the newest link holds. */
const isNotOurs = (sourceId: RawBuilder<unknown>, subject: RawBuilder<unknown>) => sql<boolean>`coalesce((
  select k.ledger_id is null from subject_link k
  where k.source_id = ${sourceId} and k.subject = ${subject}
    and (k.ledger_id is null or exists (select from ledger_summary l where l.ledger_id = k.ledger_id))
  order by k.id desc limit 1
), false)`;

const [source, subject] = [sql`p.source_id`, sql`u.subject`];
const isNamedToViewer = sql<boolean>`(u.subject <> all (p.known_only) or ${isKnown(source, subject)})`;
const ofThis = sql`d.source_id = p.source_id and d.proposal_id = p.id`;
const isDecided = sql<boolean>`exists (
  select from proposal_decision d where ${ofThis} and d.state in ('accepted', 'rejected')
)`;

/** Whether whoever looks is shown the proposal `p`. */
export const isShown = sql<boolean>`(${isDecided} or p.found and exists (
  select from unnest(p.subjects) as u (subject) where ${isNamedToViewer}
))`;

/** Whether the proposal `p` is still to be decided by whoever looks: what others decide about it changes nothing here. */
export const isUndecided = sql<boolean>`(p.found and not ${isDecided} and (not exists (
  select from proposal_decision d where d.state = 'rejected' and d.fingerprint = p.fingerprint
) or exists (
  select from proposal_decision d where ${ofThis} and d.state = 'reopened'
)) and exists (
  select from unnest(p.subjects) as u (subject) where ${isNamedToViewer} and not ${isNotOurs(source, subject)}
))`;
