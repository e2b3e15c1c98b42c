import type { IndexSetSavedReply, IndexSetVersionReply } from '@parindex/contract';
import {
  changeIndexSet,
  type IndexSet,
  type IndexSetChange,
  type Instant,
  type Problem,
} from '@parindex/domain';
import { Refusal } from '../../../lib/refusal.ts';
import { applied, basisOf, joinChange, layOver, type Pending } from './pending-change.ts';

/** Somebody else changed the same thing; nothing of either was overwritten. */
export type DraftClash = { readonly mine: Pending; readonly theirs: IndexSet };

/** What the screen shows: the set with every change of this person in it, and how far it is saved. */
export type DraftState = {
  readonly set: IndexSet;
  readonly rowVersion: number;
  readonly savedAt: Instant | undefined;
  readonly sending: boolean;
  readonly unsent: number;
  readonly clash: DraftClash | undefined;
  /** Why the server did not take the last change; that change is no longer in the set. */
  readonly refused: readonly Problem[];
};

export type DraftIo = {
  readonly send: (rowVersion: number, change: IndexSetChange) => Promise<IndexSetSavedReply>;
  readonly fetch: () => Promise<IndexSetVersionReply>;
  /** Holds on this machine what the server does not have yet. */
  readonly keep: (pending: readonly Pending[], rowVersion: number) => void;
  readonly after: (run: () => void, milliseconds: number) => () => void;
};

export type DraftKeeper = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => DraftState;
  readonly change: (change: IndexSetChange) => void;
  /** Sends at once what waits for a pause in typing, or for the network. */
  readonly flush: () => Promise<void>;
  /** Somebody saved: takes their set, with this person's changes on top. */
  readonly receive: (version: IndexSetVersionReply) => void;
  readonly settle: (choice: 'mine' | 'theirs') => void;
};

const pause = 700;

/**
 * The keeper of one draft: changes show at once, leave one at a time over the version they were made on, and are laid
 * over somebody else's save when they do not touch the same thing.
 */
export const createDraftKeeper = (
  first: IndexSetVersionReply,
  io: DraftIo,
  restored: readonly Pending[] = [],
): DraftKeeper => {
  let base: IndexSet = setOf(first);
  let rowVersion = first.rowVersion;
  let savedAt: Instant | undefined;
  let pending = restored;
  let sending: Pending | undefined;
  let clash: DraftClash | undefined;
  let refused: readonly Problem[] = [];
  let cancel = () => {};
  let now: DraftState;
  const listeners = new Set<() => void>();

  const tell = () => {
    const shown = [...(sending ? [sending] : []), ...pending].reduce(applied, base);
    now = {
      set: shown,
      rowVersion,
      savedAt,
      sending: sending !== undefined,
      unsent: pending.length + (sending ? 1 : 0),
      clash,
      refused,
    };
    for (const listener of listeners) listener();
  };
  const keepAll = () => io.keep([...(sending ? [sending] : []), ...pending], rowVersion);

  const rebase = (version: IndexSetVersionReply) => {
    if (version.rowVersion < rowVersion) return;
    const set = setOf(version);
    const laid = layOver(set, pending);
    pending = laid.pending;
    if (laid.clashing !== undefined) clash = { mine: laid.clashing, theirs: set };
    base = set;
    rowVersion = version.rowVersion;
  };

  const sendNext = async (): Promise<void> => {
    const [next, ...rest] = pending;
    if (sending !== undefined || next === undefined || clash !== undefined) return;
    cancel();
    sending = next;
    pending = rest;
    tell();
    try {
      const saved = await io.send(rowVersion, next.change);
      base = { ...applied(base, next), hash: saved.hash };
      rowVersion = saved.rowVersion;
      savedAt = saved.updatedAt;
      sending = undefined;
    } catch (fault) {
      sending = undefined;
      const again = await afterFault(fault, next);
      keepAll();
      tell();
      return again ? sendNext() : undefined;
    }
    keepAll();
    tell();
    return sendNext();
  };

  /** True when sending can go on. */
  const afterFault = async (fault: unknown, failed: Pending): Promise<boolean> => {
    if (fault instanceof Refusal && fault.has('version.clash')) {
      pending = [failed, ...pending];
      rebase(await io.fetch());
      return true;
    }
    if (fault instanceof Refusal) {
      refused = fault.problems;
      return true;
    }
    // no network, or the server broke: the change stays here and goes when it is asked for again
    pending = [failed, ...pending];
    return false;
  };

  tell();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => now,
    change: (change) => {
      const made = changeIndexSet(now.set, change);
      refused = made.ok ? [] : made.problems;
      if (made.ok) pending = joinChange(pending, { change, basis: basisOf(now.set, change) });
      cancel();
      cancel = io.after(() => void sendNext(), isTyped(change) ? pause : 0);
      keepAll();
      tell();
    },
    flush: async () => {
      cancel();
      await sendNext();
    },
    receive: (version) => {
      if (version.rowVersion === rowVersion || sending !== undefined) return;
      rebase(version);
      keepAll();
      tell();
    },
    settle: (choice) => {
      if (clash === undefined) return;
      const { change } = clash.mine;
      clash = undefined;
      if (choice === 'mine') pending = [{ change, basis: basisOf(base, change) }, ...pending];
      keepAll();
      tell();
      void sendNext();
    },
  };
};

/** Changes that come with every key press; the others are one act each. */
const isTyped = ({ kind }: IndexSetChange): boolean =>
  kind === 'row' || kind === 'scoring' || kind === 'title';

/** The set without what the reply says about its storage. */
export const setOf = (version: IndexSetVersionReply): IndexSet => {
  const { versionId, rowVersion, updatedAt, source, hasReading, ...set } = version;
  return set;
};
