import { type Id, type Item, isItem, type Problem, problem, roundMachine, type Unit } from '@parindex/domain';
import { findIndexSetVersion, type StoredIndexSet } from '../../store/index-set.store.ts';
import { findRound, type LoadedRound, listRatedUnits, type RatedUnit } from '../../store/round.store.ts';
import { lockRound } from '../../store/round-set-up.store.ts';
import { listUnits } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import type { InState } from '../use-case.ts';

/** A round with everything that set-up decides on. */
export type SetUp = {
  readonly round: LoadedRound;
  readonly rated: readonly RatedUnit[];
  readonly sets: ReadonlyMap<Id, StoredIndexSet>;
  /** The whole register, by id. */
  readonly units: ReadonlyMap<Id, Unit>;
};

/** @param lock  for acts: the round's row stays held, so that two acts of set-up come one after the other */
export const loadSetUp = async (
  { tx }: Pick<Context, 'tx'>,
  roundId: Id,
  lock?: 'lock',
): Promise<SetUp | undefined> => {
  if (lock) await lockRound(tx, roundId);
  const round = await findRound(tx, roundId);
  if (!round) return undefined;
  const [rated, units] = await Promise.all([listRatedUnits(tx, roundId), listUnits(tx)]);
  const sets = await loadSets(
    { tx },
    round.groups.map(({ indexSetVersionId }) => indexSetVersionId),
  );
  return { round, rated, sets, units: new Map(units.map((unit) => [unit.id, unit])) };
};

export const loadSets = async (
  { tx }: Pick<Context, 'tx'>,
  versionIds: readonly Id[],
): Promise<ReadonlyMap<Id, StoredIndexSet>> => {
  const found = await Promise.all([...new Set(versionIds)].map((id) => findIndexSetVersion(tx, id)));
  return new Map(found.flatMap((stored) => (stored ? [[stored.versionId, stored]] : [])));
};

/** Where the round stands, for the runner. */
export const inRoundState = ({ round }: { readonly round: LoadedRound }): readonly InState[] => [
  { machine: roundMachine, state: round.state },
];

export const itemsOfVersion = (setUp: Pick<SetUp, 'sets'>, versionId: Id): readonly Item[] =>
  setUp.sets.get(versionId)?.set.rows.filter(isItem) ?? [];

/** The items on which a rated unit is scored; none for a unit that is not rated. */
export const itemsOfUnit = (setUp: SetUp, unitId: Id): readonly Item[] => {
  const groupId = setUp.rated.find((unit) => unit.unitId === unitId)?.groupId;
  const group = setUp.round.groups.find(({ id }) => id === groupId);
  return group ? itemsOfVersion(setUp, group.indexSetVersionId) : [];
};

export const officesOfUnit = (setUp: SetUp, unitId: Id): readonly Unit[] =>
  [...setUp.units.values()].filter((unit) => unit.kind === 'office' && unit.parentId === unitId);

/** What is wrong with naming this unit and this item together. */
export const checkRatedItem = (
  setUp: SetUp,
  { unitId, itemId }: { unitId: Id; itemId: Id },
  at: string,
): readonly Problem[] => {
  if (setUp.rated.every((unit) => unit.unitId !== unitId)) return [problem('round.unit-unknown', {}, at)];
  return itemsOfUnit(setUp, unitId).some(({ id }) => id === itemId)
    ? []
    : [problem('round.item-unknown', {}, at)];
};

/** Topics that wake the set-up and the sheets of these units. */
export const topicsOf = (roundId: Id, unitIds: readonly Id[] = []): readonly string[] => [
  `round:${roundId}`,
  ...[...new Set(unitIds)].map((unitId) => `sheet:${roundId}:${unitId}`),
];
