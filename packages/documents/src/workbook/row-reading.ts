import { type Item, type Problem, problem, type SetRow } from '@parindex/domain';
import { readScoringWording, type WordingReading } from '@parindex/reading';
import { cellAddress, cellPlace } from '../grid.ts';
import { impliedMethod, readDayCell, readMethod } from './cell-readers.ts';
import type { ColumnName, TableStart } from './columns.ts';
import type { RowReading } from './criteria-reading.ts';
import type { Placed } from './outline.ts';
import type { RuleSheet } from './rule-sheet.ts';
import { type SheetView, textOf } from './sheet-view.ts';
import type { TableRow } from './table-rows.ts';

/** What reading one row needs beside the row. */
export type RowContext = {
  readonly sheet: SheetView;
  readonly table: TableStart;
  readonly year: number;
  readonly ruleSheet?: RuleSheet;
};

/** Đọc một dòng thành mục hoặc tiêu đề của bản nháp, with the verdict on its rule. */
export const readRow = (placed: Placed, all: readonly Placed[], context: RowContext): RowReading => {
  // a heading that a template leaves open may have nothing below it yet
  const heading =
    all.some((each) => each.parent === placed.row) ||
    context.ruleSheet?.extras.get(placed.row.code)?.open === true;
  return heading ? readHeading(placed, context) : readItem(placed, context);
};

const rowId = (row: TableRow): string => `r${row.sheetRow}`;

const common = ({ row, parent }: Placed, context: RowContext) => {
  const shortName = textAt(context, row, 'shortName');
  const extras = context.ruleSheet?.extras.get(row.code);
  return {
    id: rowId(row),
    ...(parent === undefined ? {} : { parentId: rowId(parent) }),
    code: row.code,
    name: row.name.replace(/\s+/g, ' '),
    ...(shortName === '' ? {} : { shortName }),
    ...(extras?.weight === undefined ? {} : { weight: extras.weight }),
    part: row.part,
    ...(extras?.fixed ? { fixed: true as const } : {}),
    maxPoints: row.maxPoints ?? '0',
  };
};

const readHeading = (placed: Placed, context: RowContext): RowReading => {
  const { row } = placed;
  const combine = context.ruleSheet?.extras.get(row.code)?.combine ?? { kind: 'sum' as const };
  const open = context.ruleSheet?.extras.get(row.code)?.open === true;
  const heading: SetRow = {
    ...common(placed, context),
    kind: 'heading',
    combine,
    ...(open ? { open } : {}),
  };
  const wasted: readonly Problem[] =
    row.wording === ''
      ? []
      : [
          problem(
            'wording.remainder-unread',
            { text: row.wording.slice(0, 80) },
            placeOf(context, row, 'wording'),
            false,
          ),
        ];
  return {
    row: heading,
    ...about(row, context),
    source: 'heading',
    verdict: 'certain',
    remarks: wasted,
    others: [],
  };
};

const readItem = (placed: Placed, context: RowContext): RowReading => {
  const { row } = placed;
  const method = readMethod(valueAt(context, row, 'method'), placeOf(context, row, 'method'));
  const windows = readWindows(row, context);
  const { reading, source } = readRule(row, context);
  const item: Item = {
    ...common(placed, context),
    kind: 'item',
    wording: row.wording,
    rule: reading.rule,
    attention: reading.verdict !== 'certain',
    evidence: row.evidence,
    method: method.value ?? impliedMethod(reading.rule, row.evidence),
    ...offices(row, context),
    ...windows.members,
  };
  const wordingPlace = placeOf(context, row, 'wording');
  return {
    row: item,
    ...about(row, context),
    source,
    verdict: reading.verdict,
    remarks: [
      ...reading.remarks.map((remark) => ({ ...remark, at: wordingPlace })),
      ...method.problems,
      ...windows.problems,
    ],
    others: reading.others,
  };
};

const readRule = (
  row: TableRow,
  context: RowContext,
): { reading: WordingReading; source: 'rule-sheet' | 'wording' } => {
  const written = context.ruleSheet?.rules.get(row.code);
  if (written) {
    const verdict = context.ruleSheet?.extras.get(row.code)?.attention === true ? 'look' : 'certain';
    return { source: 'rule-sheet', reading: { rule: written.rule, verdict, remarks: [], others: [] } };
  }
  return {
    source: 'wording',
    reading: readScoringWording({
      wording: row.wording,
      name: row.name,
      ...(row.maxPoints === undefined ? {} : { maxPoints: row.maxPoints }),
      year: context.year,
      part: row.part,
    }),
  };
};

const offices = (row: TableRow, context: RowContext) => {
  const lead = textAt(context, row, 'leadOffice');
  const appraiser = textAt(context, row, 'appraiser');
  const supporting = textAt(context, row, 'supportingOffices')
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    ...(lead === '' ? {} : { leadOffice: lead }),
    ...(supporting.length === 0 ? {} : { supportingOffices: supporting }),
    ...(appraiser === '' ? {} : { appraiser }),
  };
};

const readWindows = (row: TableRow, context: RowContext) => {
  const day = (column: ColumnName) =>
    readDayCell(valueAt(context, row, column), placeOf(context, row, column));
  const [fromDocument, toDocument] = [day('documentsFrom'), day('documentsTo')];
  const [fromFigure, toFigure] = [day('figuresFrom'), day('figuresTo')];
  const documents = windowOf(fromDocument.value, toDocument.value);
  const figures = windowOf(fromFigure.value, toFigure.value);
  return {
    members: {
      ...(documents === undefined ? {} : { documentsWindow: documents }),
      ...(figures === undefined ? {} : { figuresWindow: figures }),
    },
    problems: [fromDocument, toDocument, fromFigure, toFigure].flatMap((read) => read.problems),
  };
};

const windowOf = (from: string | undefined, to: string | undefined) =>
  from === undefined && to === undefined
    ? undefined
    : { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };

const valueAt = ({ sheet, table }: RowContext, row: TableRow, column: ColumnName) => {
  const place = table.columns[column];
  return place === undefined ? undefined : sheet.value(row.sheetRow, place);
};

const textAt = (context: RowContext, row: TableRow, column: ColumnName): string =>
  textOf(valueAt(context, row, column));

const placeOf = ({ sheet, table }: RowContext, row: TableRow, column: ColumnName): string =>
  cellPlace(sheet.name, row.sheetRow, table.columns[column] ?? table.columns.name ?? 1);

const about = (row: TableRow, { table }: RowContext): Pick<RowReading, 'sheetRow' | 'cells'> => {
  const address = (column: ColumnName) => {
    const place = table.columns[column];
    return place === undefined ? {} : { [column]: cellAddress(row.sheetRow, place) };
  };
  return {
    sheetRow: row.sheetRow,
    cells: {
      ...address('code'),
      ...address('name'),
      ...address('maxPoints'),
      ...address('evidence'),
      ...address('wording'),
    },
  };
};
