import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { dropDraft, heldDrafts, keepDraft } from '../../../lib/drafts.ts';
import { onReachedAgain } from '../../../lib/network.ts';
import { useSession } from '../../../lib/session.ts';
import { type SheetPlace, sheetTopic, showSaved } from '../data/sheet-query.ts';
import { fetchEntry, saveEntry } from '../data/steps.ts';
import type { Held, Saving, SavingState } from './held.ts';
import { createSaving } from './saving.ts';

const savings = new Map<string, Saving>();

/** The person's one saver of a sheet: it outlives the page, so that nothing is lost on the way to another one. */
export const useSaving = (place: SheetPlace): Saving & { now: SavingState } => {
  const { person } = useSession();
  const saving = savingOf(person.id, place);
  const now = useSyncExternalStore(saving.subscribe, saving.state);
  const topic = sheetTopic(place);
  useEffect(() => {
    // after the shell has said whose drafts these are
    const timer = setTimeout(() => saving.restore(keptFor(topic)));
    const endNetwork = onReachedAgain(() => void saving.flush());
    const onHide = () => void saving.flush();
    addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      endNetwork();
      removeEventListener('pagehide', onHide);
      void saving.flush();
    };
  }, [saving, topic]);
  return useMemo(() => ({ ...saving, now }), [saving, now]);
};

const savingOf = (personId: string, place: SheetPlace): Saving => {
  const topic = sheetTopic(place);
  const known = savings.get(`${personId}:${topic}`);
  if (known !== undefined) return known;
  const made = createSaving({
    save: (itemId, claim, version) => saveEntry(place, itemId, claim, version),
    fetchDetail: (itemId) => fetchEntry(place, itemId),
    keep: (held) => keepDraft(draftKey(topic, held.itemId), kept(held), held.version, held.at),
    drop: (itemId) => dropDraft(draftKey(topic, itemId)),
    onSaved: (entry) => showSaved(place, entry),
    now: () => new Date().toISOString(),
    after: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  savings.set(`${personId}:${topic}`, made);
  return made;
};

const draftKey = (topic: string, itemId: string): string => `${topic}:${itemId}`;

type Kept = Pick<Held, 'itemId' | 'claim' | 'base' | 'phase'> & Partial<Pick<Held, 'problems'>>;

const kept = ({ itemId, claim, base, phase, problems }: Held): Kept => ({
  itemId,
  claim,
  base,
  // an answer that never came is asked for again
  phase: phase === 'saving' || phase === 'clash' ? 'typed' : phase,
  ...(problems === undefined ? {} : { problems }),
});

const keptFor = (topic: string): readonly Held[] =>
  heldDrafts()
    .filter(({ key }) => key.startsWith(`${topic}:`))
    .map(({ value, basedOn, at }) => ({ ...(value as Kept), version: basedOn, at }));
