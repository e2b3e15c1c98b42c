import type {
  DemonstrationAccounts,
  NoSessionReply,
  PostReply,
  RoundChoice,
  SessionReply,
} from '@parindex/contract';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { dayOf } from './format.ts';
import { reportLost, reportReached } from './network.ts';
import { queryClient } from './query.ts';
import { NetworkLost, ServerFault } from './refusal.ts';

/** Who is logged in, or that nobody is and what to do about it. */
export type SessionState =
  | { kind: 'in'; session: SessionReply }
  | { kind: 'out'; setupNeeded: boolean; demonstration: DemonstrationAccounts | undefined };

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => loadSession(),
  staleTime: 60_000,
});

/** Puts a session that the server just gave in place of the old state. */
export const rememberSession = (session: SessionReply): void => {
  const state: SessionState = { kind: 'in', session };
  queryClient.setQueryData(sessionQuery.queryKey, state);
};

/** The session of a page behind log-in. */
export const useSession = (): SessionReply => {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data.kind === 'out') throw new Error('no session behind log-in');
  return data.session;
};

/** What the person looks at: one round, one unit, the person's posts there. */
export type Workplace = {
  round: RoundChoice | undefined;
  unitId: string | undefined;
  unitName: string;
  unitShortName: string;
  posts: readonly PostReply[];
};

/** The round and unit of the address, else the latest round that runs, then one in preparation, and the first post. */
export const workplaceOf = (
  session: SessionReply,
  wanted: { round?: string | undefined; unit?: string | undefined },
): Workplace => {
  const rounds = session.rounds.toSorted((one, other) => other.year - one.year);
  const round =
    rounds.find(({ id }) => id === wanted.round) ??
    rounds.find(({ state }) => state === 'running' || state === 'council') ??
    rounds.find(({ state }) => state === 'preparing') ??
    rounds[0];
  const post = session.posts.find(({ unitId }) => unitId === wanted.unit) ?? session.posts[0];
  const posts = session.posts.filter(({ unitId }) => unitId === post?.unitId);
  return {
    round,
    unitId: post?.unitId,
    unitName: post?.unitName ?? '',
    unitShortName: post?.unitShortName ?? '',
    posts,
  };
};

/** Today as the round sees it: frozen in a demonstration. */
export const todayIn = (round: RoundChoice | undefined): string => round?.today ?? dayOf(Date.now());

const loadSession = async (): Promise<SessionState> => {
  const began = Date.now();
  const response = await fetch('/api/session', { credentials: 'same-origin', cache: 'no-store' }).catch(
    () => {
      reportLost();
      throw new NetworkLost();
    },
  );
  reportReached(began);
  if (response.ok) return { kind: 'in', session: (await response.json()) as SessionReply };
  if (response.status !== 401) throw new ServerFault(response.status, '');
  const { setupNeeded, demonstration } = (await response.json()) as NoSessionReply;
  return { kind: 'out', setupNeeded, demonstration };
};
