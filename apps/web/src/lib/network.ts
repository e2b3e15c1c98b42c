import { useSyncExternalStore } from 'react';

/** `lostSince` in ms; `retryAt` when the next attempt is made. */
export type Network = { lostSince: number | undefined; retryAt: number | undefined };

const reached: Network = { lostSince: undefined, retryAt: undefined };
const pause = 15_000;

let network: Network = reached;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const reachedAgain = new Set<() => void>();

/** A request did not get through: every page says so, and an attempt is made every fifteen seconds. */
export const reportLost = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void tryNow(), pause);
  change({ lostSince: network.lostSince ?? Date.now(), retryAt: Date.now() + pause });
};

/** A request that began at this moment got through; one that began before the network was lost proves nothing. */
export const reportReached = (began: number): void => {
  if (network.lostSince === undefined || began < network.lostSince) return;
  clearTimeout(timer);
  change(reached);
  for (const listener of reachedAgain) listener();
};

/** Asks the server for a sign of life; whatever it answers, it was reached. */
export const tryNow = async (): Promise<void> => {
  const began = Date.now();
  try {
    const { status } = await fetch('/api/session', { credentials: 'same-origin', cache: 'no-store' });
    if (status < 500) reportReached(began);
    else reportLost();
  } catch {
    reportLost();
  }
};

/** Whether the last that was heard of the server is that it answers. */
export const isReachable = (): boolean => network.lostSince === undefined;

/** Called whenever the server can be reached again: held changes are sent, old data is fetched anew. */
export const onReachedAgain = (listener: () => void): (() => void) => {
  reachedAgain.add(listener);
  return () => reachedAgain.delete(listener);
};

export const useNetwork = (): Network => useSyncExternalStore(subscribe, () => network);

/** The browser's own signs: a pulled cable is known before a request fails. */
export const watchNetwork = (): void => {
  addEventListener('offline', reportLost);
  addEventListener('online', () => void tryNow());
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const change = (next: Network): void => {
  network = next;
  for (const listener of listeners) listener();
};
