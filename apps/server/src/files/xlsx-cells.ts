import type { Cell, CellRange, CellValue, Grid, GridRow } from '@parindex/documents';
import type { Decimal } from '@parindex/domain';
import type { Cell as BookCell, CellValue as BookValue, Sheet } from 'hucre/xlsx';

/**
 * A number as Excel shows it: 15 significant digits, no exponent. Excel keeps no more, so that 0.1 is "0.1" and
 * 0.30000000000000004 is "0.3".
 */
export const numberText = (number: number): Decimal | undefined => {
  if (!Number.isFinite(number)) return undefined;
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(number.toExponential(14));
  if (!parts) return undefined;
  const [, sign = '', first = '', rest = '', exponent = '0'] = parts;
  const digits = (first + rest).replace(/0+$/, '');
  if (digits === '') return '0';
  const point = Number(exponent) + 1;
  if (Math.abs(point) > 40) return undefined;
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};

/** One sheet as plain cells; what only shows (colours, widths) is left behind. */
export const toGrid = (sheet: Sheet): Grid => {
  const rows: GridRow[] = [];
  for (const [index, values] of sheet.rows.entries()) {
    const cells = values.flatMap((value, column) =>
      toCell(value, sheet.cells?.get(`${index},${column}`), column),
    );
    const definition = sheet.rowDefs?.get(index);
    if (cells.length > 0)
      rows.push({
        number: index + 1,
        cells,
        ...(definition?.outlineLevel ? { outline: definition.outlineLevel } : {}),
        ...(definition?.hidden ? { hidden: true } : {}),
      });
  }
  return {
    name: sheet.name.normalize('NFC'),
    rows,
    merges: (sheet.merges ?? []).flatMap(toRange),
    ...(sheet.hidden || sheet.veryHidden ? { hidden: true } : {}),
  };
};

const toCell = (value: BookValue, details: BookCell | undefined, column: number): readonly Cell[] => {
  const read =
    details?.type === 'error' ? { kind: 'error' as const, error: String(value) } : toValue(value, details);
  if (read === undefined) return [];
  const formula = details?.formula !== undefined || details?.type === 'formula';
  const bold =
    details?.style?.font?.bold === true || details?.richText?.every((run) => run.font?.bold) === true;
  const italic = details?.style?.font?.italic === true;
  return [
    {
      column: column + 1,
      value: read,
      ...(formula ? { formula: true } : {}),
      ...(bold || italic ? { look: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) } } : {}),
    },
  ];
};

const toValue = (value: BookValue, details: BookCell | undefined): CellValue | undefined => {
  if (value === null || value === '') return undefined;
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? undefined
      : { kind: 'date', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'string')
    return /^#(?:REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!)$/.test(value)
      ? { kind: 'error', error: value }
      : { kind: 'text', text: value.normalize('NFC') };
  const number = numberText(value);
  if (number === undefined) return undefined;
  const percent = details?.style?.numFmt?.includes('%') === true;
  return { kind: 'number', number, ...(percent ? { percent } : {}) };
};

const toRange = (range: {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}): readonly CellRange[] => {
  const places = [range.startRow, range.startCol, range.endRow, range.endCol];
  if (!places.every((place) => Number.isInteger(place) && place >= 0)) return [];
  return [
    {
      fromRow: range.startRow + 1,
      fromColumn: range.startCol + 1,
      toRow: range.endRow + 1,
      toColumn: range.endCol + 1,
    },
  ];
};
