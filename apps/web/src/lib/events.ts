import { tryNow } from './network.ts';

/** Something of this topic changed. A hint, never data. */
export type Hint = { topic: string; version: string | number };

type Message = { hint: Hint } | { missed: true };

const name = 'parindex.events';
const hintListeners = new Set<(hint: Hint) => void>();
const missedListeners = new Set<() => void>();

/** Called for every hint, whichever tab holds the stream. */
export const onHint = (listener: (hint: Hint) => void): (() => void) => {
  hintListeners.add(listener);
  return () => hintListeners.delete(listener);
};

/** Called when hints may have been lost: the stream was broken, or moved to another tab. */
export const onMissedHints = (listener: () => void): (() => void) => {
  missedListeners.add(listener);
  return () => missedListeners.delete(listener);
};

/** One stream for the whole browser: the tab that holds the lock listens and tells the others. */
export const listenForHints = (): (() => void) => {
  const channel = new BroadcastChannel(name);
  const end = new AbortController();
  channel.onmessage = (event: MessageEvent<Message>) => pass(event.data);
  const tell = (message: Message) => {
    channel.postMessage(message);
    pass(message);
  };
  navigator.locks
    .request(name, { signal: end.signal }, () => holdStream(tell, end.signal))
    .catch((fault: unknown) => {
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) throw fault;
    });
  return () => {
    end.abort();
    channel.close();
  };
};

/** Keeps the stream, and with it the lock, until the tab closes. */
const holdStream = (tell: (message: Message) => void, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    // the lock may be granted just as the page gives it up
    if (signal.aborted) return resolve();
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasBroken = false;
    const open = () => {
      stream = new EventSource('/api/events');
      stream.addEventListener('change', (event: MessageEvent<string>) => {
        const hint = JSON.parse(event.data) as Hint;
        tell({ hint });
      });
      stream.onopen = () => {
        if (wasBroken) tell({ missed: true });
        wasBroken = false;
      };
      stream.onerror = () => {
        wasBroken = true;
        void tryNow();
        // a refusal (logged out) closes the stream for good: ask again later
        if (stream?.readyState === EventSource.CLOSED) timer = setTimeout(open, 10_000);
      };
    };
    open();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      stream?.close();
      resolve();
    });
  });

const pass = (message: Message): void => {
  if ('hint' in message) for (const listener of hintListeners) listener(message.hint);
  else for (const listener of missedListeners) listener();
};
