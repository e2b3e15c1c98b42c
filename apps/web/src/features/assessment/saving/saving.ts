import type { EntryReply } from '@parindex/contract';
import { type Problem, problemCatalogue } from '@parindex/domain';
import { NetworkLost, Refusal, ServerFault } from '../../../lib/refusal.ts';
import { claimOf, isSameClaim, tidyClaim } from './claim.ts';
import type { Held, SavePorts, Saving, SavingState } from './held.ts';

const pause = 800;
const undoDepth = 50;

/** Saves 800 ms after the last key, on leaving, and never while an input method puts a letter together. */
export const createSaving = (ports: SavePorts): Saving => {
  let state: SavingState = { held: new Map(), savedAt: undefined, undoable: [], lastSaved: undefined };
  let composing = false;
  const timers = new Map<string, () => void>();
  const running = new Map<string, Promise<void>>();
  const undoing = new Set<string>();
  const listeners = new Set<() => void>();

  const change = (next: Partial<SavingState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const put = (held: Held) => {
    ports.keep(held);
    change({ held: new Map(state.held).set(held.itemId, held) });
  };
  const forget = (itemId: string): ReadonlyMap<string, Held> => {
    ports.drop(itemId);
    const held = new Map(state.held);
    held.delete(itemId);
    return held;
  };
  const stopTimer = (itemId: string) => {
    timers.get(itemId)?.();
    timers.delete(itemId);
  };
  const schedule = (itemId: string) => {
    stopTimer(itemId);
    timers.set(
      itemId,
      ports.after(() => {
        timers.delete(itemId);
        if (composing) schedule(itemId);
        else void run(itemId);
      }, pause),
    );
  };

  const run = (itemId: string): Promise<void> => {
    const under = running.get(itemId);
    if (under !== undefined) return under;
    const work = sendItem(itemId).finally(() => running.delete(itemId));
    running.set(itemId, work);
    return work;
  };

  const sendItem = async (itemId: string, again = true): Promise<void> => {
    stopTimer(itemId);
    const held = state.held.get(itemId);
    if (held === undefined || held.phase === 'clash' || held.phase === 'closed') return;
    put({ ...without(held), phase: 'saving' });
    try {
      const entry = await ports.save(itemId, tidyClaim(held.claim), held.version);
      took(held, entry);
    } catch (error) {
      await failed(held, error, again);
    }
  };

  const took = (sent: Held, entry: EntryReply) => {
    const now = state.held.get(sent.itemId);
    const isUndone = undoing.delete(sent.itemId);
    const step = { itemId: sent.itemId, before: sent.base, after: sent.claim };
    const done = {
      savedAt: ports.now(),
      undoable: isUndone ? state.undoable : [...state.undoable, step].slice(-undoDepth),
      lastSaved: { itemId: sent.itemId, count: (state.lastSaved?.count ?? 0) + 1 },
    };
    ports.onSaved(entry);
    if (now === undefined || isSameClaim(now.claim, sent.claim)) {
      change({ ...done, held: forget(sent.itemId) });
      return;
    }
    change(done);
    put({ ...now, base: claimOf(entry), version: entry.version, phase: 'typed' });
    schedule(sent.itemId);
  };

  const failed = async (sent: Held, error: unknown, again: boolean): Promise<void> => {
    const held = state.held.get(sent.itemId) ?? sent;
    if (error instanceof NetworkLost) return put({ ...held, phase: 'waiting' });
    if (error instanceof ServerFault) return put({ ...held, phase: 'waiting', fault: error.requestId });
    if (!(error instanceof Refusal)) {
      put({ ...held, phase: 'waiting' });
      throw error;
    }
    if (error.has('version.clash')) return meetOther(held, again);
    put({ ...held, phase: isTooLate(error.problems) ? 'closed' : 'refused', problems: error.problems });
  };

  /** Someone saved first: the same words are no clash, and neither is a version that changed nothing of the claim. */
  const meetOther = async (held: Held, again: boolean): Promise<void> => {
    try {
      const theirs = await ports.fetchDetail(held.itemId);
      const other = claimOf(theirs.entry);
      ports.onSaved(theirs.entry);
      if (isSameClaim(other, held.claim)) return change({ held: forget(held.itemId) });
      if (again && isSameClaim(other, held.base)) {
        put({ ...held, version: theirs.entry.version, phase: 'typed' });
        return sendItem(held.itemId, false);
      }
      put({ ...held, phase: 'clash', theirs });
    } catch (error) {
      put({ ...held, phase: 'waiting' });
      if (!(error instanceof NetworkLost || error instanceof ServerFault || error instanceof Refusal))
        throw error;
    }
  };

  return {
    type: (itemId, claim, entry) => {
      const former = state.held.get(itemId);
      const base = former?.base ?? claimOf(entry);
      if (former?.phase !== 'saving' && isSameClaim(claim, base)) {
        stopTimer(itemId);
        if (former !== undefined) change({ held: forget(itemId) });
        return;
      }
      put({
        itemId,
        claim,
        base,
        version: former?.version ?? entry.version,
        at: ports.now(),
        phase: former?.phase === 'saving' || former?.phase === 'closed' ? former.phase : 'typed',
        ...(former?.problems === undefined || former.phase !== 'closed' ? {} : { problems: former.problems }),
      });
      if (former?.phase !== 'closed') schedule(itemId);
    },
    flush: async (itemId) => {
      const due = itemId === undefined ? [...state.held.keys()] : [itemId];
      await Promise.all(
        due.map((id) => (composing ? schedule(id) : (running.get(id)?.then(() => run(id)) ?? run(id)))),
      );
    },
    setComposing: (now) => {
      composing = now;
    },
    settle: (itemId, claim) => {
      const held = state.held.get(itemId);
      if (held?.theirs === undefined) return Promise.resolve();
      const { entry } = held.theirs;
      if (isSameClaim(claim, claimOf(entry))) {
        change({ held: forget(itemId), savedAt: ports.now() });
        return Promise.resolve();
      }
      put({ ...without(held), claim, base: claimOf(entry), version: entry.version, phase: 'typed' });
      return run(itemId);
    },
    retry: (itemId) => {
      const held = state.held.get(itemId);
      if (held === undefined || held.phase === 'clash') return Promise.resolve();
      put({ ...without(held), phase: 'typed' });
      return run(itemId);
    },
    discard: (itemId) => {
      stopTimer(itemId);
      change({ held: forget(itemId) });
    },
    restore: (drafts) => {
      const fresh = drafts.filter(({ itemId }) => !state.held.has(itemId));
      if (fresh.length === 0) return;
      change({ held: new Map([...state.held, ...fresh.map((held) => [held.itemId, held] as const)]) });
      for (const { itemId, phase } of fresh) if (phase !== 'clash' && phase !== 'closed') schedule(itemId);
    },
    undo: (current) => {
      const step = state.undoable.at(-1);
      const entry = step && current(step.itemId);
      if (step === undefined || entry === undefined || state.held.has(step.itemId)) return undefined;
      change({ undoable: state.undoable.slice(0, -1) });
      if (!isSameClaim(claimOf(entry), step.after)) return undefined;
      undoing.add(step.itemId);
      put({
        itemId: step.itemId,
        claim: step.before,
        base: claimOf(entry),
        version: entry.version,
        at: ports.now(),
        phase: 'typed',
      });
      void run(step.itemId);
      return step;
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** Without what the last answer said of it. */
const without = ({ theirs: _theirs, problems: _problems, fault: _fault, ...held }: Held): Held => held;

/** State, deadline or a right that was withdrawn: trying again will not help, the text is kept. */
const isTooLate = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => ['not-now', 'unknown', 'forbidden'].includes(problemCatalogue[code]));
