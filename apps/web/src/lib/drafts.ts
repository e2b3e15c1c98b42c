import { useSyncExternalStore } from 'react';

/** What a person typed and the server does not have yet. `basedOn` is the version it was typed over. */
export type Draft<Value = unknown> = { key: string; value: Value; basedOn: number; at: string };

const prefix = 'parindex.draft';
let owner = '';
let held: readonly Draft[] | undefined;
const listeners = new Set<() => void>();

/** Drafts belong to a person; another one on the same machine sees only their own. */
export const setDraftOwner = (personId: string): void => {
  if (owner === personId) return;
  owner = personId;
  changed();
};

/** Keeps a draft on this machine. False when the browser has no room: then say so, nothing was kept. */
export const keepDraft = <Value>(key: string, value: Value, basedOn: number, at: string): boolean => {
  try {
    localStorage.setItem(placeOf(key), JSON.stringify({ key, value, basedOn, at } satisfies Draft<Value>));
    return true;
  } catch {
    return false;
  } finally {
    changed();
  }
};

export const readDraft = <Value>(key: string): Draft<Value> | undefined =>
  parse(localStorage.getItem(placeOf(key))) as Draft<Value> | undefined;

/** The server has it, or the person gave it up. */
export const dropDraft = (key: string): void => {
  localStorage.removeItem(placeOf(key));
  changed();
};

/** All drafts of the person, newest first; the same array until one changes. */
export const heldDrafts = (): readonly Draft[] => {
  held ??= Object.keys(localStorage)
    .filter((place) => place.startsWith(`${prefix}.${owner}.`))
    .flatMap((place) => parse(localStorage.getItem(place)) ?? [])
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return held;
};

/** The drafts of the person, following changes here and in other tabs. */
export const useHeldDrafts = (): readonly Draft[] => useSyncExternalStore(subscribe, heldDrafts);

const placeOf = (key: string): string => `${prefix}.${owner}.${key}`;

const parse = (text: string | null): Draft | undefined => {
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as Partial<Draft>;
    return typeof draft.key === 'string' && typeof draft.at === 'string' ? (draft as Draft) : undefined;
  } catch {
    return undefined;
  }
};

const subscribe = (listener: () => void): (() => void) => {
  const onStorage = (event: StorageEvent) => {
    if (event.key === null || event.key.startsWith(prefix)) changed();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
};

const changed = (): void => {
  held = undefined;
  for (const listener of listeners) listener();
};
