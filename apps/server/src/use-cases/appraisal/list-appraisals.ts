import {
  type Actor,
  type AppraisalState,
  authorityCodeOf,
  type Id,
  isAppraised,
  may,
  mayOf,
} from '@parindex/domain';
import type { CompiledItem } from '@parindex/scoring';
import type { AppraisedUnit } from '../../store/appraisal-basis.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { fieldOf, roundReply, unitReply } from './item-reply.ts';
import type { BoardGroup } from './load-board.ts';
import { loadRoundStates, type RoundStates } from './load-states.ts';

/** Việc thẩm định của đợt — verb `appraisal.view`: how far each item and each unit is, without what is claimed. */
export const listAppraisalWork = view({
  verb: 'appraisal.view',
  load: (context: Context, input: { roundId: Id }) => loadRoundStates(context, input.roundId),
  subject: () => ({}),
  show: (loaded, _input, { actor }) => ({
    round: roundReply(loaded),
    groups: loaded.groups.map((group) => groupReply(loaded, group, actor)),
    may: mayOf(actor, ['appraisal.view', 'round.close-appraisal', 'council.view', 'ranking.view'], {}),
  }),
});

const groupReply = (loaded: RoundStates, group: BoardGroup, actor: Actor) => {
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
  { authorityOf }: RoundStates,
  { row }: CompiledItem,
  unit: AppraisedUnit,
  actor: Actor,
): boolean => {
  const authorityId = authorityOf(authorityCodeOf(row), unit.unitId);
  return authorityId !== undefined && may(actor, 'appraisal.enter', { unitId: unit.unitId, authorityId });
};

/** The state of a cell that somebody must appraise; none where it is exempt, or beside the scale and unclaimed. */
const stateOf = (
  loaded: RoundStates,
  { row }: CompiledItem,
  unit: AppraisedUnit,
): readonly AppraisalState[] => {
  const found = loaded.stateOf(unit.unitId, row.id);
  if (loaded.isExempt(unit.unitId, row.id)) return [];
  if (row.part !== 'main' && !found?.claimed && found?.state === undefined) return [];
  return [found?.state ?? 'open'];
};

const doneStates: ReadonlySet<AppraisalState> = new Set(['entered', 'to-council', 'decided']);

const countOf = (states: readonly AppraisalState[]) => ({
  done: states.filter((state) => doneStates.has(state)).length,
  of: states.length,
  waiting: states.filter((state) => state === 'supplement-requested').length,
});
