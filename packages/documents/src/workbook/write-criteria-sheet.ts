import type { IndexSet, Item, SetRow } from '@parindex/domain';
import type { Cell, CellLook, Grid, GridRow } from '../grid.ts';
import { impliedMethod, methodWords } from './cell-readers.ts';
import { sumOf } from './decimals.ts';
import {
  bodyLook,
  dayCell,
  demonstrationLine,
  headLook,
  noteLook,
  numberCell,
  textCell,
  titleHeight,
} from './looks.ts';
import { writeRuleSheet } from './write-rule-sheet.ts';

type Column = {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: SetRow, look: CellLook) => Omit<Cell, 'column'> | undefined;
  /** A further column stands in the table only when some row has it. */
  readonly when?: (row: SetRow) => boolean;
};

const ofItem =
  (text: (item: Item) => string | undefined): Column['cell'] =>
  (row, look) =>
    row.kind === 'item' ? textCell(text(row) ?? '', { ...look, align: 'left', indent: 1 }) : undefined;

const ofDay =
  (day: (item: Item) => string | undefined): Column['cell'] =>
  (row, look) => {
    const value = row.kind === 'item' ? day(row) : undefined;
    return value === undefined ? undefined : dayCell(value, look);
  };

const columnsOf = (set: IndexSet): readonly Column[] => {
  const all: readonly Column[] = [
    { heading: 'STT', width: 7, cell: (row, look) => textCell(row.code, { ...look, align: 'center' }) },
    {
      heading: set.levelWords.join('/'),
      width: 38,
      cell: (row, look) => textCell(row.name, { ...look, align: 'left', indent: 1 }),
    },
    { heading: 'Điểm tối đa', width: 9, cell: (row, look) => numberCell(row.maxPoints, look) },
    { heading: 'Tài liệu kiểm chứng', width: 28, cell: ofItem((item) => item.evidence) },
    { heading: 'Hướng dẫn chấm', width: 46, cell: ofItem((item) => item.wording) },
    {
      heading: 'Phương pháp',
      width: 16,
      cell: ofItem((item) => methodWords[item.method]),
      when: (row) => row.kind === 'item' && row.method !== impliedMethod(row.rule, row.evidence),
    },
    {
      heading: 'Cơ quan phụ trách',
      width: 20,
      cell: ofItem((item) => item.leadOffice),
      when: (row) => row.kind === 'item' && row.leadOffice !== undefined,
    },
    {
      heading: 'Cơ quan phối hợp',
      width: 22,
      cell: ofItem((item) => item.supportingOffices?.join('; ')),
      when: (row) => row.kind === 'item' && row.supportingOffices !== undefined,
    },
    {
      heading: 'Cơ quan thẩm định',
      width: 18,
      cell: ofItem((item) => item.appraiser),
      when: (row) => row.kind === 'item' && row.appraiser !== undefined,
    },
    {
      heading: 'Nhãn ngắn',
      width: 16,
      cell: (row, look) => textCell(row.shortName ?? '', { ...look, align: 'left', indent: 1 }),
      when: (row) => row.shortName !== undefined,
    },
    dayColumn('Văn bản từ ngày', (item) => item.documentsWindow?.from),
    dayColumn('Văn bản đến ngày', (item) => item.documentsWindow?.to),
    dayColumn('Số liệu từ ngày', (item) => item.figuresWindow?.from),
    dayColumn('Số liệu đến ngày', (item) => item.figuresWindow?.to),
  ];
  return all.filter((column) => column.when === undefined || set.rows.some(column.when));
};

/** STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Tài liệu kiểm chứng | Hướng dẫn chấm. */
const officialColumns = 5;

const dayColumn = (heading: string, day: (item: Item) => string | undefined): Column => ({
  heading,
  width: 11,
  cell: ofDay(day),
  when: (row) => row.kind === 'item' && day(row) !== undefined,
});

/**
 * Xuất bộ tiêu chí ra tệp Excel — the table as an official table looks, A4 landscape, and the sheet "Quy tắc" that lets
 * it be read back without loss.
 *
 * @returns  two grids; `readCriteriaSheet` of them gives the same set
 */
export const writeCriteriaSheet = (set: IndexSet): readonly Grid[] => {
  const columns = columnsOf(set);
  const titles = titleRows(set, columns);
  const headingRow = titles.length + 2;
  const body = bodyRows(set, columns, headingRow + 2);
  const table: Grid = {
    name: 'Bảng tiêu chí',
    rows: [
      ...titles,
      ...headingRows(columns, headingRow),
      ...body,
      totalRow(set, columns, headingRow + 2 + body.length),
    ],
    merges: titles.map(({ number }) => ({
      fromRow: number,
      fromColumn: 1,
      toRow: number,
      toColumn: officialColumns,
    })),
    layout: {
      orientation: 'landscape',
      columnWidths: columns.map((column) => column.width),
      repeatRows: { from: headingRow, to: headingRow + 1 },
      freeze: { rows: headingRow + 1, columns: 2 },
      printColumns: officialColumns,
      ...(set.demonstration ? { footer: demonstrationLine } : {}),
    },
  };
  return [table, writeRuleSheet(set)];
};

const titleRows = (set: IndexSet, columns: readonly Column[]): readonly GridRow[] => {
  const lines: readonly (readonly [string, CellLook])[] = [
    ...(set.demonstration
      ? ([['BỘ MINH HỌA – không phải bộ chính thức', { ...noteLook, bold: true, color: '6B3B00' }]] as const)
      : []),
    [set.title, { bold: true, size: 14, align: 'center', wrap: true }],
    ...(set.decision
      ? ([
          [
            `(Kèm theo Quyết định số ${set.decision.number} ngày ${dayWords(set.decision.date)} của ${set.decision.issuer})`,
            { ...noteLook, italic: true },
          ],
        ] as const)
      : []),
  ];
  return lines.map(([text, look], at) => ({
    number: at + 1,
    height: titleHeight(
      text,
      columns.slice(0, officialColumns).map((column) => column.width),
    ),
    cells: [{ column: 1, ...textCell(text, look) }],
  }));
};

const dayWords = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');

const headingRows = (columns: readonly Column[], number: number): readonly GridRow[] => [
  {
    number,
    height: 34,
    cells: columns.map(({ heading }, at) => ({ column: at + 1, ...textCell(heading, headLook) })),
  },
  {
    number: number + 1,
    cells: columns.map((_, at) => ({
      column: at + 1,
      ...textCell(`(${at + 1})`, { ...headLook, bold: false, italic: true, size: 9 }),
    })),
  },
];

const bodyRows = (set: IndexSet, columns: readonly Column[], first: number): readonly GridRow[] => {
  const depths = depthsOf(set.rows);
  return set.rows.map((row, at) => {
    const depth = depths.get(row.id) ?? 0;
    const look: CellLook = {
      ...bodyLook,
      ...(row.kind === 'heading' || depth === 0 ? { bold: true } : {}),
      ...(row.kind === 'heading' && depth > 0 ? { italic: true } : {}),
      ...(depth === 0 ? { fill: 'F1EFE8' } : {}),
    };
    return {
      number: first + at,
      ...(depth === 0 ? {} : { outline: depth }),
      cells: columns.map((column, place) => ({
        column: place + 1,
        ...(column.cell(row, look) ?? { look }),
      })),
    };
  });
};

const depthsOf = (rows: readonly SetRow[]): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  for (const row of rows)
    depths.set(row.id, row.parentId === undefined ? 0 : (depths.get(row.parentId) ?? 0) + 1);
  return depths;
};

const totalRow = (set: IndexSet, columns: readonly Column[], number: number): GridRow => {
  const look = { ...bodyLook, bold: true };
  return {
    number,
    cells: columns.map((_, at) => {
      if (at === 1) return { column: 2, ...textCell('Tổng cộng', look) };
      return at === 2 ? { column: 3, ...numberCell(mainTotal(set), look) } : { column: at + 1, look };
    }),
  };
};

const mainTotal = (set: IndexSet): string =>
  sumOf(
    set.rows.filter((row) => row.parentId === undefined && row.part === 'main').map((row) => row.maxPoints),
  );
