import {
  type Actor,
  type AppraisalState,
  authorityCodeOf,
  type Id,
  type Instant,
  isAppraised,
  may,
  mayOf,
} from '@parindex/domain';
import type { CompiledItem } from '@parindex/scoring';
import {
  type AppraisedUnit,
  type CellState,
  listAppraisedUnits,
  listCellStates,
  listRoundExemptions,
} from '../../store/appraisal-basis.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { findRound, type LoadedRound, listAuthorities } from '../../store/round.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { roundNow } from '../round/round-now.ts';
import { view } from '../view.ts';
import { fieldOf, roundReply, unitReply } from './item-reply.ts';
import type { BoardGroup } from './load-board.ts';

type Loaded = {
  readonly round: LoadedRound;
  readonly at: Instant;
  readonly groups: readonly BoardGroup[];
  readonly units: readonly AppraisedUnit[];
  readonly authorityOf: (code: string, unitId: Id) => Id | undefined;
  readonly states: ReadonlyMap<string, CellState>;
  readonly exempt: ReadonlySet<string>;
};

/** Việc thẩm định của đợt — verb `appraisal.view`: how far each item and each unit is, without what is claimed. */
export const listAppraisalWork = view({
  verb: 'appraisal.view',
  load: async (context: Context, input: { roundId: Id }): Promise<Loaded | undefined> => {
    const { tx } = context;
    const round = await findRound(tx, input.roundId);
    if (!round) return undefined;
    const [units, authorityOf, states, exemptions] = await Promise.all([
      listAppraisedUnits(tx, round.id),
      listAuthorities(tx, round.id),
      listCellStates(tx, round.id),
      listRoundExemptions(tx, { roundId: round.id }),
    ]);
    const groups: BoardGroup[] = [];
    for (const { id, name, indexSetVersionId } of round.groups) {
      const stored = await findIndexSetVersion(tx, indexSetVersionId);
      if (stored) groups.push({ id, name, prepared: preparedSet(stored), figures: {} });
    }
    return {
      round,
      at: roundNow(round, context),
      groups,
      units,
      authorityOf,
      states: new Map(states.map((one) => [keyOf(one.unitId, one.itemId), one])),
      exempt: new Set(exemptions.map(({ unitId, itemId }) => keyOf(unitId, itemId))),
    };
  },
  subject: () => ({}),
  show: (loaded, _input, { actor }) => ({
    round: roundReply(loaded),
    groups: loaded.groups.map((group) => groupReply(loaded, group, actor)),
    may: mayOf(actor, ['appraisal.view', 'round.close-appraisal', 'council.view', 'ranking.view'], {}),
  }),
});

const keyOf = (unitId: Id, itemId: Id) => `${unitId} ${itemId}`;

const groupReply = (loaded: Loaded, group: BoardGroup, actor: Actor) => {
  const units = loaded.units
    .filter((unit) => unit.groupId === group.id)
    .filter((unit) => may(actor, 'appraisal.view', { unitId: unit.unitId }));
  const items = group.prepared.set.items.filter(({ row }) => isAppraised(row));
  return {
    id: group.id,
    name: group.name,
    items: items.map((item) => ({
      itemId: item.row.id,
      code: item.row.code,
      name: item.row.name,
      fieldName: fieldOf(group, item),
      method: item.row.method,
      own: units.some((unit) => isOwn(loaded, item, unit, actor)),
      ...countOf(units.flatMap((unit) => stateOf(loaded, item, unit))),
    })),
    units: units.map((unit) => ({
      ...unitReply(unit),
      ...countOf(items.flatMap((item) => stateOf(loaded, item, unit))),
    })),
  };
};

const isOwn = (
  { authorityOf }: Loaded,
  { row }: CompiledItem,
  unit: AppraisedUnit,
  actor: Actor,
): boolean => {
  const authorityId = authorityOf(authorityCodeOf(row), unit.unitId);
  return authorityId !== undefined && may(actor, 'appraisal.enter', { unitId: unit.unitId, authorityId });
};

/** The state of a cell that somebody must appraise; none where it is exempt, or beside the scale and unclaimed. */
const stateOf = (loaded: Loaded, { row }: CompiledItem, unit: AppraisedUnit): readonly AppraisalState[] => {
  const key = keyOf(unit.unitId, row.id);
  const found = loaded.states.get(key);
  if (loaded.exempt.has(key)) return [];
  if (row.part !== 'main' && !found?.claimed && found?.state === undefined) return [];
  return [found?.state ?? 'open'];
};

const doneStates: ReadonlySet<AppraisalState> = new Set(['entered', 'to-council', 'decided']);

const countOf = (states: readonly AppraisalState[]) => ({
  done: states.filter((state) => doneStates.has(state)).length,
  of: states.length,
  waiting: states.filter((state) => state === 'supplement-requested').length,
});
