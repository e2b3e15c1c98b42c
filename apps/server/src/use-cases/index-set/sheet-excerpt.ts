import type { SheetExcerpt } from '@parindex/contract';
import { type CellValue, cellAddress, columnName, type Grid } from '@parindex/documents';
import { showDay, showDecimal, showPercent } from '@parindex/text';

const longestText = 160;
const widest = 26;
const deepest = 3000;

/** Trang tính như người đọc nhìn thấy — shown texts by column letter, so that a problem can be seen in its place. */
export const sheetExcerpt = (grid: Grid | undefined): SheetExcerpt => ({
  rows: (grid?.rows ?? []).slice(0, deepest).map(({ number, cells }) => ({
    number,
    cells: Object.fromEntries(
      cells.flatMap(({ column, value }) => {
        const text = value === undefined || column > widest ? '' : cut(shown(value));
        return text === '' ? [] : [[columnName(column), text]];
      }),
    ),
  })),
  merges: (grid?.merges ?? [])
    .slice(0, deepest)
    .map(
      (range) =>
        `${cellAddress(range.fromRow, range.fromColumn)}:${cellAddress(range.toRow, range.toColumn)}`,
    ),
});

const shown = (value: CellValue): string => {
  switch (value.kind) {
    case 'text':
      return value.text.normalize('NFC').trim();
    case 'number':
      return value.percent === true ? showPercent(value.number) : showDecimal(value.number);
    case 'date':
      return showDay(value.day);
    case 'flag':
      return value.flag ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
  }
};

const cut = (text: string): string => {
  const letters = [...text];
  return letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text;
};
