import { type RefObject, useCallback, useRef } from 'react';

/** Moves the browser's focus to a cell that may still have to be scrolled into being. */
export const useGridFocus = (grid: RefObject<HTMLElement | null>) => {
  const attempts = useRef(0);
  return useCallback(
    (row: string, column: string) => {
      attempts.current += 1;
      const attempt = attempts.current;
      const find = (tries: number) => {
        if (attempt !== attempts.current) return;
        const cell = grid.current?.querySelector<HTMLElement>(
          `[data-row="${CSS.escape(row)}"] [data-column="${CSS.escape(column)}"]`,
        );
        if (cell) cell.focus({ preventScroll: true });
        else if (tries > 0) requestAnimationFrame(() => find(tries - 1));
      };
      find(5);
    },
    [grid],
  );
};
