export * from './grid.ts';
export type * from './workbook/criteria-reading.ts';
export { readCriteriaSheet } from './workbook/criteria-sheet.ts';
export { type DraftFromReading, draftFromReading } from './workbook/draft.ts';
export { writeCriteriaSheet } from './workbook/write-criteria-sheet.ts';
