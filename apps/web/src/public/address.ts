import { type MouseEvent, useSyncExternalStore } from 'react';

const moved = 'parindex:moved';

/** The address of the page, following the back button and `goTo`. */
export const useAddress = (): URL => new URL(useSyncExternalStore(subscribe, () => location.href));

/** Goes to another public address without loading the page anew. */
export const goTo = (address: string, { replace = false } = {}): void => {
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(moved));
  if (!replace) scrollTo(0, 0);
};

/** For links inside the public pages: plain clicks stay in the page, all others are the browser's. */
export const stayOnPage = (event: MouseEvent<HTMLAnchorElement>): void => {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  event.preventDefault();
  goTo(event.currentTarget.href);
};

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
};
