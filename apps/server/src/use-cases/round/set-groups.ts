import { type Id, ok, type Problem, problem, proposeAssignments, refuse, tidy } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import type { StoredIndexSet } from '../../store/index-set.store.ts';
import { saveAssignments } from '../../store/round-item.store.ts';
import {
  deleteForeignItems,
  type GroupRow,
  insertAssessments,
  replaceGroups,
  updateRound,
} from '../../store/round-set-up.store.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';
import { useCase } from '../use-case.ts';
import { roundNow } from './round-now.ts';
import {
  inRoundState,
  itemsOfVersion,
  loadSets,
  loadSetUp,
  officesOfUnit,
  type SetUp,
  topicsOf,
} from './set-up.ts';

type GroupInput = {
  readonly id?: Id | undefined;
  readonly name: string;
  readonly indexSetVersionId: Id;
  readonly units: readonly { readonly unitId: Id; readonly ranked: boolean }[];
};
type Input = { readonly roundId: Id; readonly version: number; readonly groups: readonly GroupInput[] };
type Loaded = SetUp & { readonly today: string };
type Reply = { readonly version: number; readonly groupIds: readonly Id[] };

/**
 * Bộ chỉ số và nhóm đơn vị của đợt — verb `round.update`, the whole list anew. New units get their assignments proposed;
 * once the round runs, its sets are fixed and no unit leaves or changes its group.
 */
export const setGroups = useCase<Input, Loaded, readonly GroupRow[], Reply>({
  verb: 'round.update',
  load: async (context, input) => {
    const setUp = await loadSetUp(context, input.roundId, 'lock');
    if (!setUp) return undefined;
    const wanted = await loadSets(
      context,
      input.groups.map(({ indexSetVersionId }) => indexSetVersionId),
    );
    return {
      ...setUp,
      sets: new Map<Id, StoredIndexSet>([...setUp.sets, ...wanted]),
      today: dayIn(context.services.timeZone)(new Date(roundNow(setUp.round, context))),
    };
  },
  subject: () => ({}),
  states: inRoundState,
  decide: (loaded, input) => {
    const problems = [
      ...(loaded.round.version === input.version ? [] : [problem('version.clash')]),
      ...checkGroups(loaded, input.groups),
      ...checkUnits(loaded, input.groups),
      ...(loaded.round.state === 'preparing' ? [] : checkRunning(loaded, input.groups)),
    ];
    if (problems.length > 0) return refuse(...problems);
    return ok(input.groups.map((group) => ({ ...group, id: group.id ?? uuidv7(), name: tidy(group.name) })));
  },
  save: async (context, groups, loaded, { roundId, version }) => {
    const { tx } = context;
    const removed = loaded.rated.filter((unit) => !unitIdsOf(groups).includes(unit.unitId));
    if (!(await updateRound(tx, { roundId, version }))) return refuse(problem('version.clash'));
    await replaceGroups(
      tx,
      roundId,
      groups,
      removed.map(({ unitId }) => unitId),
    );
    await followUnits(context, groups, loaded);
    const before = loaded.round.groups.map((group) => describe(loaded, group, loaded.rated));
    const after = groups.map((group) => describe(loaded, group, ratedOf(group)));
    return ok({
      reply: { version: version + 1, groupIds: groups.map(({ id }) => id) },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        content: { title: loaded.round.title, changes: { groups: [before, after] } },
      },
      topics: topicsOf(roundId, unitIdsOf(groups)),
    });
  },
});

const unitIdsOf = (groups: readonly Pick<GroupRow, 'units'>[]) =>
  groups.flatMap(({ units }) => units.map(({ unitId }) => unitId));

const ratedOf = (group: GroupRow) => group.units.map((unit) => ({ ...unit, groupId: group.id }));

/** What the log keeps of a group: its name, its set, its units by name. */
const describe = (
  { sets, units }: Loaded,
  group: { id: Id; name: string; indexSetVersionId: Id },
  rated: readonly { groupId: Id; unitId: Id; ranked: boolean }[],
) => ({
  name: group.name,
  set: sets.get(group.indexSetVersionId)?.set.title ?? group.indexSetVersionId,
  units: rated
    .filter(({ groupId }) => groupId === group.id)
    .map(
      ({ unitId, ranked }) => `${units.get(unitId)?.shortName ?? unitId}${ranked ? '' : ' (không xếp hạng)'}`,
    ),
});

const checkGroups = ({ round, sets }: Loaded, groups: readonly GroupInput[]): readonly Problem[] =>
  groups.flatMap((group, index) => {
    const problems: Problem[] = [];
    const at = `groups.${index}`;
    if (group.id !== undefined && round.groups.every(({ id }) => id !== group.id))
      problems.push(problem('reference.unknown', { what: 'group' }, `${at}.id`));
    if (!sets.has(group.indexSetVersionId))
      problems.push(problem('reference.unknown', { what: 'index-set' }, `${at}.indexSetVersionId`));
    if (groups.findIndex(({ name }) => tidy(name) === tidy(group.name)) < index)
      problems.push(problem('name.taken', { name: tidy(group.name) }, `${at}.name`));
    return problems;
  });

const checkUnits = ({ units, today }: Loaded, groups: readonly GroupInput[]): readonly Problem[] => {
  const seen = new Set<Id>();
  return groups.flatMap((group, index) =>
    group.units.flatMap(({ unitId }) => {
      const at = `groups.${index}.units`;
      const unit = units.get(unitId);
      if (!unit || unit.kind === 'office') return [problem('reference.unknown', { what: 'unit' }, at)];
      const twice = seen.has(unitId);
      seen.add(unitId);
      if (twice) return [problem('round.unit-twice', { unit: unit.name }, at)];
      return unit.validTo !== undefined && unit.validTo < today
        ? [problem('round.unit-over', { unit: unit.name, validTo: unit.validTo }, at)]
        : [];
    }),
  );
};

const checkRunning = ({ round, rated, units }: Loaded, groups: readonly GroupInput[]): readonly Problem[] => [
  ...round.groups
    .filter((group) =>
      groups.some(
        ({ id, indexSetVersionId }) => id === group.id && indexSetVersionId !== group.indexSetVersionId,
      ),
    )
    .map((group) => problem('round.set-fixed', { group: group.name }, 'groups')),
  ...rated
    .filter((unit) =>
      groups.every(
        ({ id, units: members }) =>
          id !== unit.groupId || members.every(({ unitId }) => unitId !== unit.unitId),
      ),
    )
    .map((unit) => problem('round.unit-scored', { unit: units.get(unit.unitId)?.name ?? '' }, 'groups')),
];

/** What follows from the units of a group: foreign items go, new units get assignments and, in a running round, a sheet. */
const followUnits = async ({ tx }: Context, groups: readonly GroupRow[], loaded: Loaded) => {
  const { round, rated } = loaded;
  for (const group of groups) {
    const items = itemsOfVersion(loaded, group.indexSetVersionId);
    await deleteForeignItems(
      tx,
      round.id,
      group.units.map(({ unitId }) => unitId),
      items.map(({ id }) => id),
    );
    const isNew = (unitId: Id) =>
      rated.every((unit) => unit.unitId !== unitId) || !isSameSet(loaded, group, unitId);
    const proposed = group.units
      .filter(({ unitId }) => isNew(unitId))
      .flatMap(({ unitId }) =>
        proposeAssignments(items, unitId, officesOfUnit(loaded, unitId)).map((row) => ({ ...row, unitId })),
      );
    await saveAssignments(tx, round.id, proposed);
  }
  if (round.state !== 'preparing') await insertAssessments(tx, round.id, unitIdsOf(groups));
};

const isSameSet = ({ round, rated }: Loaded, group: GroupRow, unitId: Id) => {
  const former = rated.find((unit) => unit.unitId === unitId)?.groupId;
  return round.groups.find(({ id }) => id === former)?.indexSetVersionId === group.indexSetVersionId;
};
