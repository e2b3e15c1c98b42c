import { useSyncExternalStore } from 'react';

/** Whether a media query holds now, following it. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );

/** Phones and narrow windows: one column, bars become menus. */
export const usePhone = (): boolean => useMedia('(width < 700px)');

/** True while the page is laid out for paper: long lists are then drawn whole. */
export const usePrinting = (): boolean => useMedia('print');
