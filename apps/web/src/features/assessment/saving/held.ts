import type { EntryDetailReply, EntryReply } from '@parindex/contract';
import type { Problem } from '@parindex/domain';
import type { Claim } from './claim.ts';

/** `waiting` for the network · `clash` someone else saved first · `refused` wrong as it is · `closed` too late to save. */
export type HeldPhase = 'typed' | 'saving' | 'waiting' | 'clash' | 'refused' | 'closed';

/** What was typed for one item and the server does not have yet. */
export type Held = {
  readonly itemId: string;
  readonly claim: Claim;
  /** What the server had when typing began. */
  readonly base: Claim;
  readonly version: number;
  readonly at: string;
  readonly phase: HeldPhase;
  readonly theirs?: EntryDetailReply;
  readonly problems?: readonly Problem[];
  /** Request id of a fault at the server. */
  readonly fault?: string;
};

export type SavingState = {
  readonly held: ReadonlyMap<string, Held>;
  readonly savedAt: string | undefined;
  /** Items whose save can be taken back, the last one last. */
  readonly undoable: readonly SavedStep[];
  /** The item saved last, with a count that grows, so that it can flash. */
  readonly lastSaved: { readonly itemId: string; readonly count: number } | undefined;
};

export type SavedStep = { readonly itemId: string; readonly before: Claim; readonly after: Claim };

export type SavePorts = {
  readonly save: (itemId: string, claim: Claim, version: number) => Promise<EntryReply>;
  readonly fetchDetail: (itemId: string) => Promise<EntryDetailReply>;
  /** Keeps it on this machine. */
  readonly keep: (held: Held) => void;
  readonly drop: (itemId: string) => void;
  /** The server's answer replaces what the screen shows. */
  readonly onSaved: (entry: EntryReply) => void;
  readonly now: () => string;
  readonly after: (run: () => void, milliseconds: number) => () => void;
};

/** Saves 800 ms after the last key, on leaving, and never while an input method puts a letter together. */
export type Saving = {
  readonly type: (itemId: string, claim: Claim, entry: Pick<EntryReply, keyof Claim | 'version'>) => void;
  /** Saves at once what is typed, for one item or all; resolves when the server answered. */
  readonly flush: (itemId?: string) => Promise<void>;
  readonly setComposing: (composing: boolean) => void;
  /** Answers a clash: this claim is saved over the other version. */
  readonly settle: (itemId: string, claim: Claim) => Promise<void>;
  /** Tries again what was too late or refused: the deadline may have been moved. */
  readonly retry: (itemId: string) => Promise<void>;
  readonly discard: (itemId: string) => void;
  readonly restore: (held: readonly Held[]) => void;
  /** Saves the former value of the last save again; undefined when there is none. */
  readonly undo: (current: (itemId: string) => EntryReply | undefined) => SavedStep | undefined;
  readonly state: () => SavingState;
  readonly subscribe: (listener: () => void) => () => void;
};
