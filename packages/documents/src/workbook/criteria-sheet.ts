import { type Problem, problem } from '@parindex/domain';
import { cellPlace, type Grid } from '../grid.ts';
import { checkTable, totalOf } from './check-table.ts';
import { findTable, type TableStart } from './columns.ts';
import type { CriteriaSheetReading, RowReading } from './criteria-reading.ts';
import { placeRows } from './outline.ts';
import { type RowContext, readRow } from './row-reading.ts';
import { type RuleSheet, readRuleSheet, ruleSheetName } from './rule-sheet.ts';
import { type SheetView, viewSheet } from './sheet-view.ts';
import { readTableRows, type TableRow, type TableRows } from './table-rows.ts';
import { levelWordsOf, readTitleBlock } from './title-block.ts';
import { policyByRow } from './written-policy.ts';

type Found = { readonly sheet: SheetView; readonly table: TableStart };

/**
 * Đọc bảng tiêu chí của một tệp Excel — layout STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Tài liệu kiểm
 * chứng | Hướng dẫn chấm, with further columns and the sheet "Quy tắc" when they are there.
 *
 * @param grids      every sheet of the workbook; hidden ones are passed over
 * @param year       the year assessed
 * @param sheetName  the sheet to read when several hold a table; the first one otherwise
 * @returns          a draft with every problem at its cell; nothing is saved
 */
export const readCriteriaSheet = (
  grids: readonly Grid[],
  year: number,
  sheetName?: string,
): CriteriaSheetReading => {
  const tables = findTables(grids);
  const chosen = tables.find(({ sheet }) => sheet.name === sheetName) ?? tables[0];
  if (!chosen) return nothingFound(grids, year);
  const { sheet, table } = chosen;
  const title = readTitleBlock(sheet, table.headingRow);
  const tableRows = firstRows(readTableRows(sheet, table, year));
  const at =
    (column: 'code' | 'maxPoints') =>
    (row: TableRow): string =>
      cellPlace(sheet.name, row.sheetRow, table.columns[column] ?? 1);
  const ruleSheet = readRuleSheet(grids);
  const placed = placeRows(withParts(tableRows.rows, ruleSheet), at('code'));
  const context: RowContext = { sheet, table, year, ...(ruleSheet ? { ruleSheet } : {}) };
  const rows = placed.map((each) => readRow(each, placed, context));
  const sums = (row: TableRow): boolean => ruleSheet?.extras.get(row.code)?.combine?.kind !== 'weighted-mean';
  const others = tables.filter((other) => other !== chosen).map((other) => other.sheet.name);
  const scoring = ruleSheet?.policy && policyByRow(ruleSheet.policy, rows);
  const groupKind = ruleSheet?.groupKind ?? title.groupKind;
  const total = totalOf(placed);
  return {
    sheet: sheet.name,
    otherSheets: others,
    year,
    ...(title.title === undefined ? {} : { title: title.title }),
    ...(groupKind === undefined ? {} : { groupKind }),
    ...(title.decision === undefined ? {} : { decision: title.decision }),
    demonstration: title.demonstration,
    levelWords: levelWordsOf(table.nameHeading),
    rows,
    ...(scoring === undefined ? {} : { scoring }),
    ...(total === undefined ? {} : { total }),
    problems: [
      ...aboutSheets(sheet, others),
      ...(tableRows.cut ? [tooManyRows(sheet)] : []),
      ...missingColumns(sheet, table),
      ...(title.decision || title.demonstration ? [] : [decisionMissing(sheet)]),
      ...placed.flatMap((each) => [...each.row.problems, ...each.problems]),
      ...checkTable(placed, tableRows, { code: at('code'), maxPoints: at('maxPoints'), sums }),
      ...(ruleSheet ? [...ruleSheet.problems, ...unknownCodes(ruleSheet, rows)] : []),
    ],
  };
};

const findTables = (grids: readonly Grid[]): readonly Found[] =>
  grids
    .filter((grid) => !grid.hidden && grid.name.normalize('NFC') !== ruleSheetName)
    .flatMap((grid) => {
      const sheet = viewSheet(grid);
      const table = findTable(sheet);
      return table ? [{ sheet, table }] : [];
    });

/** The largest official set has some 150 rows; thousands of them are another table, or a trick. */
const mostRows = 1000;

const firstRows = (table: TableRows): TableRows & { readonly cut: boolean } => ({
  ...table,
  rows: table.rows.slice(0, mostRows),
  cut: table.rows.length > mostRows,
});

const tooManyRows = (sheet: SheetView): Problem =>
  problem('workbook.too-many-cells', { sheet: sheet.name, limit: `${mostRows} dòng` }, sheet.name);

/** The sheet "Quy tắc" knows the part of a row better than its name does. */
const withParts = (rows: readonly TableRow[], ruleSheet: RuleSheet | undefined): readonly TableRow[] =>
  rows.map((row) => ({ ...row, part: ruleSheet?.extras.get(row.code)?.part ?? row.part }));

const nothingFound = (grids: readonly Grid[], year: number): CriteriaSheetReading => ({
  sheet: grids[0]?.name ?? '',
  otherSheets: [],
  year,
  demonstration: false,
  levelWords: levelWordsOf(''),
  rows: [],
  problems: [problem('criteria-sheet.table-missing', {}, grids[0]?.name)],
});

const aboutSheets = (sheet: SheetView, others: readonly string[]): readonly Problem[] =>
  others.length === 0
    ? []
    : [problem('criteria-sheet.other-sheets', { sheet: sheet.name, sheets: others }, sheet.name, false)];

/** Without a code column nothing can be told apart; without the others a set can still be read. */
const missingColumns = (sheet: SheetView, table: TableStart): readonly Problem[] => {
  const at = cellPlace(sheet.name, table.headingRow, 1);
  return (['code', 'wording', 'evidence'] as const)
    .filter((column) => table.columns[column] === undefined)
    .map((column) => problem('criteria-sheet.column-missing', { column }, at, column === 'code'));
};

const decisionMissing = (sheet: SheetView): Problem =>
  problem('criteria-sheet.decision-missing', {}, cellPlace(sheet.name, 1, 1), false);

const unknownCodes = (ruleSheet: RuleSheet, rows: readonly RowReading[]): readonly Problem[] => {
  const codes = new Set(rows.map(({ row }) => row.code));
  return [...ruleSheet.rules]
    .filter(([code]) => !codes.has(code))
    .map(([code, { at }]) => problem('criteria-sheet.rule-of-unknown-code', { code }, at, false));
};
