import {
  type Id,
  type Instant,
  type Item,
  type Problem,
  planRevision,
  problem,
  type SetRevision,
  type UnitGroup,
} from '@parindex/domain';
import { findIndexSetVersion, type StoredIndexSet } from '../../store/index-set.store.ts';
import { type LoadedRound, listRatedUnits, type RatedUnit } from '../../store/round.store.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';
import { loadSetUp, type SetUp } from '../round/set-up.ts';

type Key = { readonly roundId: Id; readonly groupId: Id; readonly toVersionId: Id };

/** A group of a round with the version that it uses and the one that it is to move to. */
export type LoadedRevision = SetUp & {
  readonly group: UnitGroup;
  readonly groupUnits: readonly RatedUnit[];
  readonly before: StoredIndexSet;
  readonly after: StoredIndexSet;
  readonly plan: SetRevision;
  readonly at: Instant;
};

/** Undefined where there is no such round, group or version. */
export const loadRevision = async (
  context: Context,
  key: Key,
  lock?: 'lock',
): Promise<LoadedRevision | undefined> => {
  const setUp = await loadSetUp(context, key.roundId, lock);
  const group = setUp?.round.groups.find(({ id }) => id === key.groupId);
  const before = group && setUp?.sets.get(group.indexSetVersionId);
  const after = await findIndexSetVersion(context.tx, key.toVersionId);
  if (!setUp || !group || !before || !after) return undefined;
  return {
    ...setUp,
    group,
    groupUnits: (await listRatedUnits(context.tx, key.roundId)).filter(({ groupId }) => groupId === group.id),
    before,
    after,
    plan: planRevision(before.set, after.set),
    at: roundNow(setUp.round, context),
  };
};

/** What stands against moving the group; the same for a look and for the act. */
export const problemsOfRevision = ({ group, before, after }: LoadedRevision): readonly Problem[] => {
  const details = { group: group.name };
  if (after.versionId === before.versionId) return [problem('round.revision-same', details, 'toVersionId')];
  if (after.set.id !== before.set.id) return [problem('round.revision-foreign', details, 'toVersionId')];
  return after.set.state === 'issued' ? [] : [problem('round.set-not-issued', details, 'toVersionId')];
};

/** Whether the hour of submission has passed for everybody. */
export const isSubmissionClosed = ({ round, at }: { round: LoadedRound; at: Instant }): boolean => {
  const closesAt = round.phases.find(({ name }) => name === 'submission')?.closesAt;
  return closesAt !== undefined && closesAt < at;
};

export const idsOf = (items: readonly Item[]): readonly Id[] => items.map(({ id }) => id);
