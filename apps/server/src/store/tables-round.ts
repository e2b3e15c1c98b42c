import type { Generated } from 'kysely';

export type BlobTable = {
  sha256: string;
  size: string;
  touched_at: string;
};

export type BlobTextTable = {
  sha256: string;
  state: 'read' | 'cut' | 'no-text' | 'encrypted' | 'unreadable' | 'unknown-kind';
  page_count: number | null;
};

export type BlobPageTable = {
  sha256: string;
  page: number;
  body: string;
  body_search: string;
};

export type IndexSetTable = {
  id: string;
  year: number;
  title: string;
  group_kind: string;
  created_at: string;
};

export type IndexSetVersionTable = {
  id: string;
  index_set_id: string;
  version: number;
  state: 'draft' | 'issued';
  content: string;
  hash: string;
  summary: string;
  source_name: string | null;
  source_sha256: string | null;
  reading: string | null;
  issued_at: string | null;
  updated_at: string;
  row_version: Generated<number>;
};

export type RoundTable = {
  id: string;
  year: number;
  title: string;
  state: 'preparing' | 'running' | 'council' | 'published';
  demonstration: Generated<boolean>;
  today: string | null;
  pages_required_above: Generated<number>;
  version: Generated<number>;
};

export type RoundPhaseTable = {
  round_id: string;
  name: string;
  opens_at: string;
  closes_at: string;
};

export type RoundGroupTable = {
  id: string;
  round_id: string;
  name: string;
  index_set_version_id: string;
  position: number;
};

export type RoundUnitTable = {
  round_id: string;
  unit_id: string;
  group_id: string;
  ranked: Generated<boolean>;
  position: Generated<number>;
};

export type RoundExtensionTable = {
  round_id: string;
  unit_id: string;
  phase: string;
  closes_at: string;
  reason: string;
  document: string;
  given_at: string;
};

export type RoundExemptionTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  reason: string;
};

export type RoundAuthorityTable = {
  round_id: string;
  code: string;
  rated_unit_id: string | null;
  authority_id: string;
};

export type AssignmentTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  office_id: string;
  supporting_office_ids: Generated<string[]>;
  received_from: Generated<string | null>;
  received_at: Generated<string | null>;
  received_reason: Generated<string | null>;
};

export type AssessmentTable = {
  round_id: string;
  unit_id: string;
  state: string;
  version: Generated<number>;
  presented_at: string | null;
  approved_at: string | null;
  approved_by: string | null;
  submitted_at: string | null;
  receipt_number: string | null;
  sheet_hash: string | null;
  resubmit_by: string | null;
};

export type SheetLookTable = {
  round_id: string;
  unit_id: string;
  person_id: string;
  day: string;
  at: string;
  points: string;
};

export type EntryTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  facts: string;
  estimated: Generated<boolean>;
  evidence_complete: Generated<boolean>;
  explanation: string | null;
  state: string;
  version: number;
  updated_at: string;
  updated_by: string;
  set_version_id: string | null;
  entered_for: Generated<boolean>;
};

export type TeamTable = {
  round_id: string;
  unit_id: string;
  members: string;
  version: number;
  updated_at: string;
  updated_by: string;
};

export type SetRevisionTable = {
  id: string;
  round_id: string;
  group_id: string;
  from_version_id: string;
  to_version_id: string;
  reason: string;
  document: string;
  at: string;
  by_id: string;
};

export type ReceiptVoidTable = {
  round_id: string;
  number: string;
  unit_id: string;
  revision_id: string;
  at: string;
};

export type EvidenceTable = {
  id: string;
  unit_id: string;
  kind: 'file' | 'link' | 'paper';
  sha256: string | null;
  file_name: string | null;
  media_type: string | null;
  size: string | null;
  address: string | null;
  number: string | null;
  signed_on: string | null;
  issuer: string | null;
  subject: string | null;
  page_count: number | null;
  secret: Generated<boolean>;
  restricted: Generated<boolean>;
  revision: Generated<number>;
  name_search: string;
  created_at: string;
  created_by: string;
  version: Generated<number>;
};

export type CitationTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  evidence_id: string;
  pages: string | null;
  section: string | null;
  position: number;
  supplement: Generated<boolean>;
  revision: number | null;
};

export type EvidenceRevisionTable = {
  evidence_id: string;
  revision: number;
  sha256: string;
  file_name: string;
  media_type: string;
  size: string;
  page_count: number | null;
  replaced_at: string;
  replaced_by: string;
};

export type RemarkTable = {
  id: string;
  round_id: string;
  unit_id: string;
  item_id: string;
  kind: 'question' | 'answer' | 'return';
  answers_id: string | null;
  person_id: string;
  body: string;
  at: string;
};

export type ReminderTable = {
  id: string;
  round_id: string;
  unit_id: string;
  office_id: string | null;
  sent_by: string;
  at: string;
  withdrawn_at: string | null;
};

export type ReceiptTable = {
  number: string;
  round_id: string;
  unit_id: string;
  submitted_at: string;
  submitted_by: string;
  sheet_hash: string;
  content: string;
};

export type FigureTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  facts: string;
  not_surveyed: Generated<boolean>;
  estimated: Generated<boolean>;
  source: string;
  cut_off: string | null;
  document: string | null;
  loaded_at: string;
  loaded_by: string;
  version: Generated<number>;
};

export type AppraisalTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  points: string | null;
  facts: string | null;
  reason: string | null;
  state: string;
  estimated: Generated<boolean>;
  opened_evidence: Generated<boolean>;
  version: number;
  updated_at: string;
  updated_by: string;
};

export type ObjectionTable = {
  id: string;
  round_id: string;
  unit_id: string;
  item_id: string;
  reason: string;
  raised_at: string;
  raised_by: string;
  withdrawn_at: string | null;
  answer: string | null;
  answered_at: string | null;
  answered_by: string | null;
};

export type SupplementTable = {
  id: string;
  round_id: string;
  unit_id: string;
  item_id: string;
  request: string;
  due_at: string;
  requested_at: string;
  requested_by: string;
  cited_until: number;
  answer: string | null;
  answered_at: string | null;
  answered_by: string | null;
};

export type CouncilDecisionTable = {
  round_id: string;
  unit_id: string;
  item_id: string;
  points: string;
  conclusion: string;
  minutes_number: string;
  minutes_on: string;
  votes_for: number | null;
  votes_of: number | null;
  decided_at: string;
  decided_by: string;
  version: number;
};

export type ResultSnapshotTable = {
  sha256: string;
  content: string;
  created_at: string;
};

export type PublicationTable = {
  id: string;
  round_id: string;
  group_id: string;
  version: number;
  decision_number: string;
  decided_on: string;
  signer: string;
  signer_title: string;
  note: string | null;
  snapshot_sha256: string;
  public_sha256: string;
  published_at: string;
  public_from: string | null;
};

export type PublicationWithdrawalTable = {
  publication_id: string;
  document_number: string;
  document_on: string;
  reason: string;
  withdrawn_at: string;
  withdrawn_by: string;
};

export type PublicationNoteTable = {
  round_id: string;
  unit_id: string;
  row_id: string;
  note: string;
  written_at: string;
  written_by: string;
};

export type TransitionTable = {
  id: string;
  round_id: string;
  unit_id: string | null;
  item_id: string | null;
  verb: string;
  from_state: string;
  to_state: string;
  note: string | null;
  by_id: string;
  at: string;
};

export type ReportTextTable = {
  round_id: string;
  unit_id: string;
  basis: string;
  organisation: string;
  difficulties: string;
  proposals: string;
  version: number;
  updated_at: string;
  updated_by: string;
};
