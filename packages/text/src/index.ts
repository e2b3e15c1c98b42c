export { adminCommandsText } from './admin-commands.ts';
export { type CliLanguage, cliText } from './cli.ts';
export type { Details, Sentence } from './details.ts';
export { publicEn } from './en/public.ts';
export { publicShellEn } from './en/public-shell.ts';
export {
  isRoundedWhenShown,
  showBytes,
  showCount,
  showDay,
  showDayOfYear,
  showDecimal,
  showDifference,
  showMaximum,
  showPercent,
  showPoints,
} from './figures.ts';
export { importCriteriaText, problemOnCommandLine } from './import-criteria.ts';
export { snapshotCheckText, snapshotFinding } from './snapshot-check.ts';
export { agendaWords, appraisalWords, attentionWords } from './vi/appraisal-words.ts';
export { approvalWords } from './vi/approval.ts';
export { assessmentStateNames, assessmentWords, entryActNames } from './vi/assessment.ts';
export { auditColumns, auditWords } from './vi/audit.ts';
export {
  type AuditReading,
  auditEntryInWords,
  type ChangeInWords,
  type EntryInWords,
  type LoggedAct,
} from './vi/audit-entry.ts';
export { auditFieldWords } from './vi/audit-fields.ts';
export { commonWords, stateWords } from './vi/common.ts';
export { conditionWords } from './vi/conditions.ts';
export { correctionWords } from './vi/correction.ts';
export { councilMinutesText } from './vi/council-minutes.ts';
export { councilWords } from './vi/council-words.ts';
export { demonstrationText } from './vi/demonstration.ts';
export { documentFieldNames, documentKindNames, headingWords } from './vi/document-fields.ts';
export { documentScreenWords } from './vi/document-screen.ts';
export { documentWords } from './vi/documents.ts';
export { evidenceWords } from './vi/evidence.ts';
export { evidenceDistributionWords } from './vi/evidence-distribution.ts';
export { evidencePackText } from './vi/evidence-pack.ts';
export { evidenceRevisionWords } from './vi/evidence-revision.ts';
export { evidenceStoreWords } from './vi/evidence-store.ts';
export { explanationCaseWords, explanationPartLabel } from './vi/explanation.ts';
export { factsInBrief } from './vi/facts-brief.ts';
export { formulaInWords } from './vi/formula-words.ts';
export { galleryWords } from './vi/gallery.ts';
export { groupKindName, groupKindsKnown, indexSetWords, setRowWords } from './vi/index-set.ts';
export { inputLabel, keyLabel } from './vi/input-label.ts';
export { intervalWords } from './vi/intervals.ts';
export { passwordMail, reminderMail, revisionMail, unitReminderMail } from './vi/letters.ts';
export { mailText } from './vi/mail.ts';
export { personWords } from './vi/person.ts';
export { phaseWord, phaseWords } from './vi/phases.ts';
export { problemSentence } from './vi/problems/index.ts';
export {
  type MarkTime,
  type MarkWords,
  type OwingUnit,
  progressMarkWords,
  progressSheetText,
  progressStepWords,
  progressWords,
  reminderText,
} from './vi/progress.ts';
export { publicVi } from './vi/public.ts';
export { publicShellVi } from './vi/public-shell.ts';
export { rankingWords } from './vi/ranking.ts';
export { exemptionNote, gradeRange, gradeRanges, rankingSheetText, tieRule } from './vi/ranking-notes.ts';
export { registerImportWords } from './vi/register-import.ts';
export { peopleSheetText, registerWorkbookText, unitSheetText } from './vi/register-sheets.ts';
export { roleOfWord, roleWord } from './vi/roles.ts';
export { roundWords } from './vi/round.ts';
export { ruleEditorWords } from './vi/rule-editor.ts';
export { ruleInWords, ruleKindName } from './vi/rule-words.ts';
export { policyInWords, scoringPolicyWords } from './vi/scoring-policy.ts';
export { selfAssessmentText } from './vi/self-assessment.ts';
export { roleNames, sessionWords } from './vi/session.ts';
export { setPackageText } from './vi/set-package.ts';
export { setRevisionWords } from './vi/set-revision.ts';
export { settingText } from './vi/settings.ts';
export { screenNames, shellWords } from './vi/shell.ts';
export { staffWords, teamDecisionText } from './vi/staff.ts';
export { startText } from './vi/start.ts';
export { stateWord, workflowNames } from './vi/states.ts';
export { submissionWords } from './vi/submission.ts';
export { taskKindWords, taskWords } from './vi/task.ts';
export { type TraceWords, traceInWords, traceSentence } from './vi/trace.ts';
export { unitKindOfWord, unitKindShort, unitKindWords, unitWords } from './vi/unit.ts';
export { verbWords } from './vi/verbs.ts';
