export * from './grid.ts';
export type * from './workbook/criteria-reading.ts';
