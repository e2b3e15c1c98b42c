import { shellWords, assessmentWords as words } from '@parindex/text';
import { useState } from 'react';
import { NetworkLost, ServerFault, sentencesElsewhere } from '../../../lib/refusal.ts';
import { useUndo } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { type EntryStep, stepEntries } from '../data/steps.ts';
import type { Saving } from '../saving/held.ts';
import type { SheetLine } from '../sheet/sheet-line.ts';

export type EntryActs = {
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly clearError: () => void;
  readonly handIn: (lines: readonly SheetLine[]) => Promise<void>;
  readonly takeBack: (lines: readonly SheetLine[]) => Promise<void>;
  readonly accept: (lines: readonly SheetLine[]) => Promise<void>;
  readonly confirm: (lines: readonly SheetLine[]) => Promise<void>;
  readonly giveBack: (lines: readonly SheetLine[], reason: string) => Promise<boolean>;
};

/** The steps of items, one or several at once, with what was done and the way back for ten seconds. */
export const useEntryActs = (place: SheetPlace, saving: Saving): EntryActs => {
  const offerUndo = useUndo();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const take = async (step: EntryStep, lines: readonly SheetLine[], reason?: string): Promise<boolean> => {
    const itemIds = lines.flatMap(({ item }) => (item === undefined ? [] : [item.id]));
    if (itemIds.length === 0 || busy) return false;
    setError(undefined);
    setBusy(true);
    try {
      if (step === 'hand-in') {
        await Promise.all(itemIds.map((itemId) => saving.flush(itemId)));
        const kept = itemIds.filter((itemId) => saving.state().held.has(itemId));
        if (kept.length > 0) return false;
      }
      await stepEntries(place, step, itemIds, reason);
      return true;
    } catch (fault) {
      setError(sentenceOf(fault));
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    error,
    busy,
    clearError: () => setError(undefined),
    handIn: async (lines) => {
      if (await take('hand-in', lines))
        offerUndo({ message: words.handedIn(codesOf(lines)), undo: () => void take('take-back', lines) });
    },
    takeBack: async (lines) => {
      if (await take('take-back', lines))
        offerUndo({ message: words.tookBack(codesOf(lines)), undo: () => void take('hand-in', lines) });
    },
    accept: async (lines) => {
      await take('accept', lines);
    },
    confirm: async (lines) => {
      await take('confirm', lines);
    },
    giveBack: (lines, reason) => take('return', lines, reason),
  };
};

export const codesOf = (lines: readonly SheetLine[]): string => lines.map(({ row }) => row.code).join(', ');

/** Why an act did not happen, in sentences; faults are thrown on. */
export const sentenceOf = (fault: unknown): string => {
  if (fault instanceof NetworkLost) return shellWords.unreachedAct;
  if (fault instanceof ServerFault) return shellWords.faultAct(fault.requestId);
  const sentences = sentencesElsewhere(fault, []);
  if (sentences.length === 0) throw fault;
  return sentences.join(' ');
};
