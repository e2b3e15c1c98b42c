import { QueryClient } from '@tanstack/react-query';
import { onHint, onMissedHints } from './events.ts';
import { onReachedAgain } from './network.ts';
import { NetworkLost } from './refusal.ts';

/**
 * Server data, and nowhere else. A query key begins with the topic whose hints make it old: `['assessment:<id>', …]`;
 * a query that lives on several names the others in `meta.topics`.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      retry: (times, error) => error instanceof NetworkLost && times < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Fetches anew what a hint, a gap in the hints or a mended network made old. */
export const keepQueriesFresh = (): (() => void) => {
  const ends = [
    onHint(({ topic }) =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey, meta }) =>
          [queryKey[0], ...topicsOf(meta)].some((name) => isUnder(name, topic)),
      }),
    ),
    onMissedHints(() => queryClient.invalidateQueries()),
    onReachedAgain(() => queryClient.invalidateQueries()),
  ];
  return () => {
    for (const end of ends) end();
  };
};

/** `round` covers `round:2020`, not the other way round. */
export const isUnder = (name: unknown, topic: string): boolean =>
  typeof name === 'string' && (name === topic || name.startsWith(`${topic}:`));

const topicsOf = (meta: Record<string, unknown> | undefined): readonly unknown[] =>
  Array.isArray(meta?.topics) ? meta.topics : [];
