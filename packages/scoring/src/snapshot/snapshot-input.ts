import type { SettledSource, SnapshotItem } from '@parindex/domain';
import type { ItemInput } from '../unit-score.ts';

/** What an item rests on, as the engine takes it in; undefined while there is nothing. */
export const inputOfSource = (source: SettledSource): ItemInput | undefined => {
  if (source.from === 'exemption') return { exempt: source.reason };
  if (source.from === 'survey-missing') return { notSurveyed: true };
  if (source.from === 'beside') return { points: '0' };
  if (source.from === 'nothing') return undefined;
  return 'facts' in source ? { facts: source.facts } : { points: source.points };
};

/** The members of a snapshot's item that say what it rests on. */
export const basisOfSource = (
  source: SettledSource,
): Pick<SnapshotItem, 'from' | 'facts' | 'given' | 'exempt'> => ({
  from: source.from,
  ...('facts' in source ? { facts: source.facts } : {}),
  ...('points' in source ? { given: source.points } : {}),
  ...(source.from === 'exemption' ? { exempt: source.reason } : {}),
});

/** The same read back from a snapshot. */
export const inputOfItem = (item: SnapshotItem): ItemInput | undefined => {
  if (item.exempt !== undefined) return { exempt: item.exempt };
  if (item.from === 'survey-missing') return { notSurveyed: true };
  if (item.facts) return { facts: item.facts };
  if (item.given !== undefined) return { points: item.given };
  return item.from === 'beside' ? { points: '0' } : undefined;
};
