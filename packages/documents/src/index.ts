export * from './grid.ts';
export { fieldMark, fieldNamesIn, fillText, type OfficialContent, soleField } from './official/fields.ts';
export { fillPage } from './official/fill-page.ts';
export { rankingTable } from './official/ranking-table.ts';
export { tableGrid } from './official/table-grid.ts';
export * from './official/tables.ts';
export { officialTemplates } from './official/templates.ts';
export * from './page.ts';
export { type PersonColumn, peopleGrid, readPeopleSheet } from './register/people-sheet.ts';
export type { PlainRow, PlainTable } from './register/plain-table.ts';
export { type ProgressSheetLine, progressGrid } from './register/progress-sheet.ts';
export { readUnitsSheet, type UnitColumn, unitsGrid } from './register/units-sheet.ts';
export { explanationTable } from './report/assessment-annexes.ts';
export {
  type CouncilMinutes,
  councilMinutes,
  type MinutesItem,
  type MinutesTime,
} from './report/council-minutes.ts';
export { evidenceIndexPage } from './report/evidence-index.ts';
export { type Draft, datedWords, type Issue, type Issuer } from './report/letter.ts';
export type {
  ExemptPart,
  ReportExplanation,
  ReportLine,
  SelfAssessmentReport,
} from './report/self-assessment.ts';
export { selfAssessmentReport } from './report/self-assessment-report.ts';
export { type TeamDecision, type TeamDecisionMember, teamDecision } from './report/team-decision.ts';
export {
  type AnnexColumn,
  type AnnexRow,
  type AnnexTable,
  annexGrid,
  annexPage,
} from './set-package/annex-table.ts';
export { comparisonAnnex, evidenceAnnex } from './set-package/set-annexes.ts';
export type * from './workbook/criteria-reading.ts';
export { readCriteriaSheet } from './workbook/criteria-sheet.ts';
export { type DraftFromReading, draftFromReading } from './workbook/draft.ts';
export {
  type EvidenceIndex,
  type EvidenceIndexLine,
  evidenceIndexGrid,
} from './workbook/evidence-index-sheet.ts';
export { demonstrationLine } from './workbook/looks.ts';
export {
  type RankingDetail,
  type RankingLine,
  type RankingSheet,
  rankingGrid,
} from './workbook/ranking-sheet.ts';
export { type ScoreLine, type ScoreSheet, scoreGrid } from './workbook/score-sheet.ts';
export type { SheetTitle } from './workbook/sheet-head.ts';
export { writeCriteriaSheet } from './workbook/write-criteria-sheet.ts';
export { readXlsForm, type XlsFormReading } from './xlsform/read-xlsform.ts';
export { writeXlsForm } from './xlsform/write-xlsform.ts';
