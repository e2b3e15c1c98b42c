import type { IndexSetVersionReply } from '@parindex/contract';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { dropDraft, keepDraft, readDraft } from '../../../lib/drafts.ts';
import { onReachedAgain } from '../../../lib/network.ts';
import { fetchVersion, sendChange, versionTopic } from '../index-set-calls.ts';
import { createDraftKeeper, type DraftKeeper, type DraftState } from './draft-keeper.ts';
import type { Pending } from './pending-change.ts';

const keepers = new Map<string, DraftKeeper>();

/** The one keeper of a draft: it outlives the page, so that what was typed leaves even when the page is left. */
export const useDraft = (version: IndexSetVersionReply): DraftKeeper & { readonly now: DraftState } => {
  const keeper = keeperOf(version);
  const now = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => keeper.receive(version), [keeper, version]);
  useEffect(() => {
    const endNetwork = onReachedAgain(() => void keeper.flush());
    const onHide = () => void keeper.flush();
    addEventListener('pagehide', onHide);
    void keeper.flush();
    return () => {
      endNetwork();
      removeEventListener('pagehide', onHide);
      void keeper.flush();
    };
  }, [keeper]);
  return useMemo(() => ({ ...keeper, now }), [keeper, now]);
};

/** A draft that was thrown away or issued leaves nothing behind on this machine. */
export const forgetDraft = (versionId: string): void => {
  keepers.delete(versionId);
  dropDraft(versionTopic(versionId));
};

const keeperOf = (version: IndexSetVersionReply): DraftKeeper => {
  const { versionId } = version;
  const known = keepers.get(versionId);
  if (known !== undefined) return known;
  const key = versionTopic(versionId);
  const made = createDraftKeeper(
    version,
    {
      send: (rowVersion, change) => sendChange(versionId, rowVersion, change),
      fetch: () => fetchVersion(versionId),
      keep: (pending, rowVersion) => {
        if (pending.length === 0) dropDraft(key);
        else keepDraft(key, pending, rowVersion, new Date().toISOString());
      },
      after: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    version.state === 'draft' ? (readDraft<readonly Pending[]>(key)?.value ?? []) : [],
  );
  keepers.set(versionId, made);
  return made;
};
