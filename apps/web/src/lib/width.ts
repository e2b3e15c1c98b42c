import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole px, following it; undefined before it was measured. */
export const useWidth = (element: RefObject<HTMLElement | null>): number | undefined => {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    setWidth(Math.round(watched.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.round(watched.clientWidth)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
