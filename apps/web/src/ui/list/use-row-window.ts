import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type RowBox, type RowRange, rowsInSight, scrollFor } from './row-window.ts';

/**
 * Which of many rows of one height exist now, following the scroller; `bringIntoSight` scrolls as little as needed.
 * All rows exist while `whole`.
 */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  { count, rowHeight, header, beyond, whole = false }: RowBox & { readonly whole?: boolean },
): RowRange & { readonly bringIntoSight: (at: number) => void } => {
  const box = { count, rowHeight, header, beyond };
  const latest = useRef(box);
  latest.current = box;
  const [range, setRange] = useState(() => rowsInSight(box, 0, undefined));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || whole) return;
    const follow = () =>
      setRange((old) => {
        const fresh = rowsInSight(
          { count, rowHeight, header, beyond },
          element.scrollTop,
          element.clientHeight,
        );
        return old.first === fresh.first && old.end === fresh.end ? old : fresh;
      });
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [scroller, whole, count, rowHeight, header, beyond]);
  const bringIntoSight = useCallback(
    (at: number) => {
      const element = scroller.current;
      if (element === null) return;
      const top = scrollFor(latest.current, at, element.scrollTop, element.clientHeight);
      if (top !== undefined) element.scrollTop = top;
    },
    [scroller],
  );
  if (whole) return { first: 0, end: count, bringIntoSight };
  return { first: Math.min(range.first, count), end: Math.min(range.end, count), bringIntoSight };
};
