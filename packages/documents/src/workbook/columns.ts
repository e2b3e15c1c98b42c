import { foldedText, type SheetView, textOf } from './sheet-view.ts';

/** Các cột của bảng tiêu chí; further ones are read when their headings are there. */
export type ColumnName =
  | 'code'
  | 'name'
  | 'maxPoints'
  | 'evidence'
  | 'wording'
  | 'method'
  | 'leadOffice'
  | 'supportingOffices'
  | 'appraiser'
  | 'shortName'
  | 'documentsFrom'
  | 'documentsTo'
  | 'figuresFrom'
  | 'figuresTo';

export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/** Where the table starts: its columns, and the first row below the headings. */
export type TableStart = {
  readonly columns: Columns;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly nameHeading: string;
};

/** In order: a heading belongs to the first column whose words it has, the narrower ones before the wider. */
const headings: readonly (readonly [ColumnName, RegExp])[] = [
  ['figuresFrom', /^số liệu (?:tính )?từ ngày$/u],
  ['figuresTo', /^số liệu (?:tính )?đến ngày$/u],
  ['documentsFrom', /^(?:văn bản )?từ ngày$/u],
  ['documentsTo', /^(?:văn bản )?đến ngày$/u],
  ['code', /^(?:stt|tt|số tt|số thứ tự|mã(?: số| mục| tiêu chí)?|ký hiệu)$/u],
  ['shortName', /^(?:nhãn|tên) ngắn$/u],
  [
    'wording',
    /hướng dẫn|(?:cách|cách thức|phương pháp|tiêu chuẩn|căn cứ) (?:tính|chấm|đánh giá)|thang điểm chấm/u,
  ],
  ['evidence', /kiểm chứng|minh chứng|^tài liệu|^hồ sơ$/u],
  ['supportingOffices', /phối hợp/u],
  ['appraiser', /(?:cơ quan|đơn vị) thẩm định|^thẩm định$/u],
  [
    'leadOffice',
    /(?:cơ quan|đơn vị|phòng|bộ phận) (?:phụ trách|chủ trì|tham mưu|thực hiện)|^phụ trách$|^chủ trì$/u,
  ],
  ['method', /^(?:phương pháp|hình thức)(?: đánh giá| xác định)?$/u],
  ['maxPoints', /điểm tối đa|điểm chuẩn|thang điểm|^tối đa$|^số điểm$|^điểm$/u],
  ['name', /tiêu chí|lĩnh vực|nội dung|chỉ tiêu|^tên/u],
];

const lookAtRows = 80;

/**
 * Tìm dòng tiêu đề của bảng tiêu chí, wherever it is: the first row with a name and a maximum column. Headings over two
 * rows are read together; a row of column numbers (1) (2) … below them is passed over.
 */
export const findTable = (sheet: SheetView): TableStart | undefined => {
  for (const row of sheet.rows.filter((each) => each.number <= lookAtRows)) {
    const single = columnsOf(
      sheet,
      [row.number],
      row.cells.map((cell) => cell.column),
    );
    const next = sheet.rows.find((each) => each.number === row.number + 1);
    const columns = new Set([...row.cells, ...(next?.cells ?? [])].map((cell) => cell.column));
    const double = next && columnsOf(sheet, [row.number, next.number], [...columns]);
    const found = isTable(single) ? { columns: single, last: row.number } : undefined;
    const wider =
      double && isTable(double) && row.cells.length > 1
        ? { columns: double, last: row.number + 1 }
        : undefined;
    const start = found ?? wider;
    if (start) return tableStart(sheet, row.number, start.last, start.columns);
  }
  return undefined;
};

const isTable = (columns: Columns): boolean => columns.name !== undefined && columns.maxPoints !== undefined;

const columnsOf = (sheet: SheetView, rows: readonly number[], places: readonly number[]): Columns => {
  const found: Partial<Record<ColumnName, number>> = {};
  for (const column of [...places].sort((a, b) => a - b)) {
    const words = [...new Set(rows.map((row) => foldedText(sheet.value(row, column))))].filter(
      (text) => text !== '',
    );
    if (words.some((text) => text.length > longestHeading)) continue;
    const name = columnNameOf(words.join(' ')) ?? words.map(columnNameOf).find((each) => each !== undefined);
    if (name !== undefined) found[name] ??= column;
  }
  return found;
};

/** A sentence of the title block may hold the same words; a heading of a column is short. */
const longestHeading = 90;

const columnNameOf = (text: string): ColumnName | undefined =>
  text === '' ? undefined : headings.find(([, pattern]) => pattern.test(text))?.[0];

const tableStart = (sheet: SheetView, first: number, last: number, columns: Columns): TableStart => {
  const next = sheet.rows.find((row) => row.number > last);
  const numbered =
    next?.cells.filter((cell) => cell.value !== undefined).map((cell) => foldedText(cell.value)) ?? [];
  const isNumbers =
    numbered.length > 1 && numbered.every((text) => /^\(?\d{1,2}\)?(?:\s*=.*)?$|^[a-h]$/u.test(text));
  return {
    columns,
    headingRow: first,
    firstRow: isNumbers && next ? next.number + 1 : last + 1,
    nameHeading: textOf(sheet.value(first, columns.name ?? 1)),
  };
};
