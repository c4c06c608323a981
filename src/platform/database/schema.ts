import type {
  AccountTable,
  ClosedAccountTable,
  RoleGrantTable,
  SignInLinkTable,
  TeamTable,
} from "../../features/account/account.table.ts";
import type { CalendarFeedTable, PolicyRuleTable } from "../../features/duty/duty.table.ts";
import type { ReleaseRuleTable } from "../../features/law/release-rule.table.ts";
import type {
  CitationLineTable,
  EntryBodyTable,
  EntryTable,
  ErasureTable,
  FactTextTable,
  LedgerMemberTable,
  LedgerNameTable,
  LedgerSummaryTable,
  LedgerTable,
  NameChangeTable,
  PersonMarkTable,
  RepresentationLineTable,
} from "../../features/ledger/ledger.table.ts";
import type {
  KnownSubjectTable,
  ProposalDecisionTable,
  ProposalTable,
  ReadingTable,
  SubjectLinkTable,
} from "../../features/review/review.table.ts";
import type { SecondReaderTable } from "../../features/second-reader/second-reader.table.ts";
import type { BlobTable, SourceTable } from "../../features/source/source.table.ts";
import type { TriageRunTable } from "../../features/triage/triage.table.ts";
import type { AuditEventTable } from "../audit/audit.table.ts";

/** The types of all tables, collected here so that every query is checked against the migrations' result. */
export type Database = {
  ledger: LedgerTable;
  entry: EntryTable;
  entry_body: EntryBodyTable;
  erasure: ErasureTable;
  ledger_summary: LedgerSummaryTable;
  ledger_name: LedgerNameTable;
  name_change: NameChangeTable;
  ledger_member: LedgerMemberTable;
  person_mark: PersonMarkTable;
  representation_line: RepresentationLineTable;
  fact_text: FactTextTable;
  citation_line: CitationLineTable;
  blob: BlobTable;
  source: SourceTable;
  reading: ReadingTable;
  proposal: ProposalTable;
  proposal_decision: ProposalDecisionTable;
  subject_link: SubjectLinkTable;
  known_subject: KnownSubjectTable;
  second_reader: SecondReaderTable;
  policy_rule: PolicyRuleTable;
  release_rule: ReleaseRuleTable;
  calendar_feed: CalendarFeedTable;
  triage_run: TriageRunTable;
  audit_event: AuditEventTable;
  "auth.user": AccountTable;
  team: TeamTable;
  role_grant: RoleGrantTable;
  closed_account: ClosedAccountTable;
  sign_in_link: SignInLinkTable;
};
