import type { DocumentHeadingTable, DocumentTemplateTable } from './tables-document.ts';
import type {
  AccountTable,
  AuditBlockTable,
  AuditEntryTable,
  AuditSealTable,
  ChangeTable,
  MailMessageTable,
  PasswordLinkTable,
  PersonTable,
  PostTable,
  ReplyMemoTable,
  SessionTable,
  SettingTable,
  UnitTable,
} from './tables-people.ts';
import type {
  AppraisalTable,
  AssessmentTable,
  AssignmentTable,
  BlobPageTable,
  BlobTable,
  BlobTextTable,
  CitationTable,
  CouncilDecisionTable,
  EntryTable,
  EvidenceRevisionTable,
  EvidenceTable,
  FigureTable,
  IndexSetTable,
  IndexSetVersionTable,
  ObjectionTable,
  PublicationNoteTable,
  PublicationTable,
  PublicationWithdrawalTable,
  ReceiptTable,
  ReceiptVoidTable,
  RemarkTable,
  ReminderTable,
  ReportTextTable,
  ResultSnapshotTable,
  RoundAuthorityTable,
  RoundExemptionTable,
  RoundExtensionTable,
  RoundGroupTable,
  RoundPhaseTable,
  RoundTable,
  RoundUnitTable,
  SetRevisionTable,
  SheetLookTable,
  SupplementTable,
  TeamTable,
  TransitionTable,
} from './tables-round.ts';
import type {
  QuestionnaireVersionTable,
  SurveyAnswerTable,
  SurveyInvitationTable,
  SurveyQuotaTable,
  SurveyRejectedTable,
  SurveyResponseTable,
  SurveyResultTable,
  SurveyTable,
} from './tables-survey.ts';

/**
 * The tables as the driver gives them: uuid, date, timestamptz, numeric and bigint are text (ISO days and instants,
 * exact decimals); integers are numbers. Migrations are the source; this mirrors them, one type per table.
 */
export type Database = {
  questionnaire_version: QuestionnaireVersionTable;
  survey: SurveyTable;
  survey_quota: SurveyQuotaTable;
  survey_invitation: SurveyInvitationTable;
  survey_response: SurveyResponseTable;
  survey_answer: SurveyAnswerTable;
  survey_result: SurveyResultTable;
  survey_rejected: SurveyRejectedTable;
  setting: SettingTable;
  unit: UnitTable;
  person: PersonTable;
  account: AccountTable;
  post: PostTable;
  session: SessionTable;
  password_link: PasswordLinkTable;
  mail_message: MailMessageTable;
  audit_entry: AuditEntryTable;
  audit_block: AuditBlockTable;
  audit_seal: AuditSealTable;
  change: ChangeTable;
  reply_memo: ReplyMemoTable;
  blob: BlobTable;
  blob_text: BlobTextTable;
  blob_page: BlobPageTable;
  index_set: IndexSetTable;
  index_set_version: IndexSetVersionTable;
  round: RoundTable;
  round_phase: RoundPhaseTable;
  round_group: RoundGroupTable;
  round_unit: RoundUnitTable;
  round_extension: RoundExtensionTable;
  round_exemption: RoundExemptionTable;
  round_authority: RoundAuthorityTable;
  assignment: AssignmentTable;
  assessment: AssessmentTable;
  sheet_look: SheetLookTable;
  entry: EntryTable;
  evidence: EvidenceTable;
  evidence_revision: EvidenceRevisionTable;
  citation: CitationTable;
  remark: RemarkTable;
  reminder: ReminderTable;
  receipt: ReceiptTable;
  receipt_void: ReceiptVoidTable;
  set_revision: SetRevisionTable;
  figure: FigureTable;
  appraisal: AppraisalTable;
  supplement: SupplementTable;
  objection: ObjectionTable;
  council_decision: CouncilDecisionTable;
  report_text: ReportTextTable;
  result_snapshot: ResultSnapshotTable;
  publication: PublicationTable;
  publication_withdrawal: PublicationWithdrawalTable;
  publication_note: PublicationNoteTable;
  document_template: DocumentTemplateTable;
  document_heading: DocumentHeadingTable;
  transition: TransitionTable;
  team: TeamTable;
};
