/** The grid cell under a pointer, and whether it was the fold sign or a control inside it. */
export const cellAt = (
  target: EventTarget,
): { row: string; column: string; onFold: boolean; onControl: boolean } | undefined => {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = cell?.dataset.column;
  if (row === undefined || column === undefined) return undefined;
  return {
    row,
    column,
    onFold: target.closest('[data-fold]') !== null,
    onControl: target.closest('button, a, input, select, textarea') !== null,
  };
};
