import { useCallback, useEffect, useState } from 'react';

/** What the server says at an address: a value, that there is none, or that it could not be reached. */
export type Reply<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly value: Value }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly retry: () => void };

const known = new Map<string, unknown>();

/** Asks once and keeps the answer for as long as the page is open; a published result does not change under it. */
export const useReply = <Value>(path: string | undefined): Reply<Value> => {
  const [, redraw] = useState(0);
  const [state, setState] = useState<{ path: string; kind: 'unknown' | 'failed' }>();
  const ask = useCallback(() => {
    if (path === undefined || known.has(path)) return;
    fetch(path, { headers: { accept: 'application/json' } })
      .then(async (response) => {
        if (response.ok) known.set(path, await response.json());
        setState(response.ok ? undefined : { path, kind: response.status === 404 ? 'unknown' : 'failed' });
        redraw((times) => times + 1);
      })
      .catch(() => setState({ path, kind: 'failed' }));
  }, [path]);
  useEffect(ask, [ask]);
  if (path !== undefined && known.has(path)) return { kind: 'here', value: known.get(path) as Value };
  if (state === undefined || state.path !== path) return { kind: 'loading' };
  return state.kind === 'unknown' ? { kind: 'unknown' } : { kind: 'failed', retry: ask };
};
