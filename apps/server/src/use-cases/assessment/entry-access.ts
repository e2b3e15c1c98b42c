import {
  closingOf,
  type Instant,
  type Item,
  type Post,
  type Problem,
  problem,
  requirePhase,
  type Subject,
} from '@parindex/domain';
import type { CompiledItem } from '@parindex/scoring';
import { type EntryForWrite, findEntryForWrite } from '../../store/entry.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';

export type EntryKey = { readonly roundId: string; readonly unitId: string; readonly itemId: string };

/** One entry ready for an act: its row of the set, its sheet, and the instant at which its round lives. */
export type LoadedEntry = EntryForWrite & {
  readonly item: Item;
  readonly compiled: CompiledItem;
  readonly at: Instant;
};

export const loadEntry = async (context: Context, key: EntryKey): Promise<LoadedEntry | undefined> => {
  const found = await findEntryForWrite(context.tx, key);
  if (!found) return undefined;
  const stored = await findIndexSetVersion(context.tx, found.indexSetVersionId);
  const compiled = stored && preparedSet(stored).items.get(key.itemId);
  return compiled && { ...found, item: compiled.row, compiled, at: roundNow(found.round, context) };
};

export const loadEntries = async (
  context: Context,
  input: { roundId: string; unitId: string; itemIds: readonly string[] },
): Promise<readonly LoadedEntry[] | undefined> => {
  const loaded: LoadedEntry[] = [];
  // One order for everybody, so that two batches never wait for each other in a ring.
  for (const itemId of [...new Set(input.itemIds)].sort()) {
    const entry = await loadEntry(context, { ...input, itemId });
    if (!entry) return undefined;
    loaded.push(entry);
  }
  return loaded;
};

export const subjectOfEntry = (
  loaded: Pick<EntryForWrite, 'entry' | 'officeId' | 'supportingOfficeIds'>,
): Subject => ({
  unitId: loaded.entry.unitId,
  ...(loaded.officeId === undefined ? {} : { officeId: loaded.officeId }),
  supportingOfficeIds: loaded.supportingOfficeIds,
});

/**
 * Giai đoạn tự chấm — an office works while self-scoring is open; what was returned or is to be looked at again, and
 * the coordinator's own work, stays open until the hour of submission.
 */
export const requireScoringTime = (loaded: LoadedEntry, posts: readonly Post[]): readonly Problem[] => {
  const { phases, extensions } = loaded.round;
  const { unitId, state } = loaded.entry;
  const open = requirePhase(phases, extensions, 'self-scoring', unitId, loaded.at);
  if (open.ok) return [];
  const started = phases.find((phase) => phase.name === 'self-scoring')?.opensAt ?? '';
  const lastHour = closingOf(phases, extensions, 'submission', unitId);
  const coordinates = posts.some((post) => post.role === 'coordinator' && post.unitId === unitId);
  const mayFinish = (coordinates || state === 'returned' || state === 'to-review') && started <= loaded.at;
  if (mayFinish && lastHour !== undefined && loaded.at <= lastHour) return [];
  return open.problems;
};

/**
 * Nhập thay — the person is of no office that has a part in the item. A unit without offices, and an item that no office
 * has yet, are nobody else's.
 */
export const isEnteredFor = (
  { entry, officeId, supportingOfficeIds }: Pick<LoadedEntry, 'entry' | 'officeId' | 'supportingOfficeIds'>,
  posts: readonly Post[],
): boolean => {
  if (officeId === undefined || officeId === entry.unitId) return false;
  const offices = [officeId, ...supportingOfficeIds];
  return posts.every(
    (post) => post.unitId !== entry.unitId || post.officeId === undefined || !offices.includes(post.officeId),
  );
};

/** Items that a unit scores itself; others are named with how they get their points. */
export const requireOwnItem = (loaded: LoadedEntry): readonly Problem[] => {
  const { item, exempt } = loaded;
  if (exempt !== undefined)
    return [problem('self-score.exempt', { code: item.code, reason: exempt }, `item:${item.code}`)];
  return item.method === 'self'
    ? []
    : [problem('self-score.not-by-unit', { code: item.code, method: item.method }, `item:${item.code}`)];
};
