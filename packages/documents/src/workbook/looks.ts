import type { Day, Decimal } from '@parindex/domain';
import type { Cell, CellLook } from '../grid.ts';

/** Dòng ghi trên mọi bản in của số liệu minh họa. */
export const demonstrationLine = 'SỐ LIỆU MINH HỌA – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ';

export const headLook: CellLook = {
  bold: true,
  border: true,
  align: 'center',
  vertical: 'center',
  wrap: true,
  fill: 'F6F5F1',
};

export const bodyLook: CellLook = { border: true, vertical: 'center', wrap: true };

export const noteLook: CellLook = { align: 'center', wrap: true };

/** Points with two decimals, as every published table prints them. */
export const pointsFormat = '#,##0.00';

/** Height of a title over the merged columns: capitals in bold 14 need a third more room than plain letters. */
export const titleHeight = (text: string, widths: readonly number[]): number => {
  const capacity = widths.reduce((sum, width) => sum + width, 0) * 0.68;
  return 21 * Math.max(1, Math.ceil(text.length / capacity));
};

type Filled = Omit<Cell, 'column'>;

/** Ô chữ — kept as text whatever it looks like: "1.10" never becomes 1.1. */
export const textCell = (text: string, look: CellLook): Filled =>
  text === '' ? { look } : { value: { kind: 'text', text }, look: { format: '@', ...look } };

/** Ô số — a real number that Excel can add. */
export const numberCell = (number: Decimal, look: CellLook): Filled => ({
  value: { kind: 'number', number },
  look: { ...look, align: 'right', indent: 1 },
});

/** Ô ngày. */
export const dayCell = (day: Day, look: CellLook): Filled => ({
  value: { kind: 'date', day },
  look: { ...look, align: 'center', format: 'dd/mm/yyyy' },
});
