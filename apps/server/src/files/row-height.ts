import type { Cell, GridRow } from '@parindex/documents';

const lineHeight = 1.3;
const baseSize = 12;

/**
 * Height in points that the wrapped text of a row needs, so that it prints whole also where the program that opens the
 * file does not fit rows by itself; undefined for a row of single lines, which keep the standard height.
 */
export const neededHeight = (row: GridRow, widths: readonly number[]): number | undefined => {
  let height = 0;
  for (const cell of row.cells) {
    if (cell.value?.kind !== 'text' || !cell.look?.wrap) continue;
    const size = cell.look.size ?? baseSize;
    const lines = linesOf(cell.value.text, capacityOf(cell, widths[cell.column - 1], size));
    if (lines > 1) height = Math.max(height, lines * size * lineHeight + 3);
  }
  return height === 0 ? undefined : Math.min(409, Math.ceil(height));
};

/** A width counts digits of the 12-point standard font; Vietnamese letters are a little narrower, bold ones are not. */
const capacityOf = (cell: Cell, width: number | undefined, size: number): number => {
  const letters = cell.look?.bold ? 0.95 : 1.05;
  return Math.max(1, ((width ?? 9) - 1) * letters * (baseSize / size) - (cell.look?.indent ?? 0) * 2);
};

const linesOf = (text: string, capacity: number): number => {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= capacity) used = needed;
      else {
        lines += used === 0 ? 0 : 1;
        lines += Math.floor((word.length - 1) / capacity);
        used = word.length % Math.max(1, Math.floor(capacity));
      }
    }
  }
  return lines;
};
