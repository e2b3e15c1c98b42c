import { useEffect, useRef } from 'react';

/** One key of a screen. `keys` as in `KeyboardEvent.key`, with modifiers in front: "Ctrl+Enter", "Alt+ArrowUp", "n", "?". */
export type KeyBinding = {
  keys: string;
  /** What it does, in the list of keys. */
  label: string;
  run: (event: KeyboardEvent) => void;
  /** Handled by a component itself; listed only. */
  listedOnly?: boolean;
  /** Acts without standing in the list. */
  hidden?: boolean;
};

export type KeyScope = { title: string; bindings: readonly KeyBinding[]; modal: boolean };

type Registered = { current: KeyScope };

const registered: Registered[] = [];
const singleKeysOff = 'parindex.single-keys-off';

/** Adds a scope on top; the latest wins, a modal one hides those below. Returns how to take it away. */
export const registerKeys = (scope: Registered): (() => void) => {
  registered.push(scope);
  return () => {
    const index = registered.indexOf(scope);
    if (index >= 0) registered.splice(index, 1);
  };
};

/** Keys of one part of the screen, for as long as it is shown. */
export const useKeys = (
  title: string,
  bindings: readonly KeyBinding[],
  { modal = false, active = true } = {},
): void => {
  const scope = useRef<KeyScope>({ title, bindings, modal });
  useEffect(() => {
    scope.current = { title, bindings, modal };
  });
  useEffect(() => (active ? registerKeys(scope) : undefined), [active]);
};

/** The scopes that act now, nearest first. */
export const activeScopes = (): readonly KeyScope[] => {
  const scopes = registered.map((scope) => scope.current);
  const modal = scopes.findLastIndex((scope) => scope.modal);
  return scopes.slice(Math.max(modal, 0)).reverse();
};

export const areSingleKeysOn = (): boolean => localStorage.getItem(singleKeysOff) === null;

export const setSingleKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(singleKeysOff);
  else localStorage.setItem(singleKeysOff, '1');
};

/** True while Telex, VNI or another input method is putting a letter together: no key may act then. */
export const isComposing = (event: { isComposing?: boolean; keyCode?: number }): boolean =>
  event.isComposing === true || event.keyCode === 229;

/** Listens on the window; components that handled a key themselves have prevented its default. */
export const listenForKeys = (target: Window): (() => void) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return;
    const binding = activeScopes()
      .flatMap((scope) => scope.bindings)
      .find(
        (candidate) =>
          candidate.listedOnly !== true &&
          matchesKey(candidate.keys, event) &&
          mayAct(candidate.keys, event.target),
      );
    if (binding === undefined) return;
    event.preventDefault();
    binding.run(event);
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
};

/** Whether this press is that key with exactly those modifiers; a sign that needs Shift is matched by the sign. */
export const matchesKey = (
  keys: string,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>,
): boolean => {
  const parts = keys.split(/\+(?=.)/);
  const key = parts.pop() ?? '';
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  );
};

/** The key as it is printed: "Alt+ArrowUp" → "Alt ↑". */
export const keyLabel = (keys: string): string =>
  keys
    .split(/\+(?=.)/)
    .map((part) => printed[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(keys.includes('Arrow') ? ' ' : '+');

const printed: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

const mayAct = (keys: string, target: EventTarget | null): boolean => {
  const isSingle = keys.length === 1;
  if (isSingle && !areSingleKeysOn()) return false;
  if (!isTyping(target)) return true;
  return (
    keys === 'Escape' ||
    /^F\d+$/.test(keys) ||
    (/^(Ctrl|Alt)\+/.test(keys) && !/^Ctrl\+[zyxcva]$/i.test(keys))
  );
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));
