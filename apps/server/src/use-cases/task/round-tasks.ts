import type { TaskKind, TaskReply } from '@parindex/contract';
import {
  type Actor,
  type AppraisalState,
  authorityCodeOf,
  closingOf,
  type Item,
  isSelfScored,
  may,
  type PhaseName,
  type Role,
} from '@parindex/domain';
import type { AppraisedUnit, CellState } from '../../store/appraisal-basis.store.ts';
import type { LoadedRound } from '../../store/round.store.ts';
import { loadRoundStates, type RoundStates } from '../appraisal/load-states.ts';
import type { Context } from '../context.ts';

/** Việc chờ người này ở tầm cả đợt: opening it, appraising, deciding, publishing. */
export const roundTasks = async (context: Context, round: LoadedRound): Promise<readonly TaskReply[]> => {
  const { actor } = context;
  const has = (role: Role) => actor.posts.some((post) => post.role === role);
  if (round.state === 'preparing')
    return has('secretariat') ? [wholeRound(round, 'start-round', 'self-scoring')] : [];
  if (round.state === 'published') return [];
  const appraises = has('appraiser') && round.state === 'running';
  const decides = (has('council-secretary') || has('council-member')) && round.state === 'council';
  const states = appraises || decides ? await loadRoundStates(context, round.id) : undefined;
  return [
    ...(states && appraises ? appraisalTasks(states, actor) : []),
    ...(states && decides ? councilTasks(states) : []),
    ...(has('secretariat') && round.state === 'council'
      ? [wholeRound(round, 'publish-group', 'publication')]
      : []),
  ];
};

/** A unit's item that waits for somebody. */
type WaitingCell = { readonly unit: AppraisedUnit; readonly row: Item; readonly state: AppraisalState };

/** One line per item across the units that handed it over: appraising goes item by item, the same ruler for all. */
const appraisalTasks = (states: RoundStates, actor: Actor): readonly TaskReply[] => {
  const mine = cellsOf(states, (_, row) => isSelfScored(row)).filter(ownOf(states, actor));
  const inState = (state: AppraisalState) => byItem(mine.filter((one) => one.state === state));
  return [
    ...inState('open').map((same) => cellTask(states.round, 'appraise-items', same, 'appraisal')),
    ...inState('supplemented').map((same) => cellTask(states.round, 'review-supplement', same, 'appraisal')),
  ];
};

const councilTasks = (states: RoundStates): readonly TaskReply[] =>
  byItem(cellsOf(states, ({ state }) => state === 'to-council')).map((same) =>
    cellTask(states.round, 'decide-items', same, 'council'),
  );

const cellsOf = (
  { groups, units, stateOf, isExempt }: RoundStates,
  isWanted: (state: CellState, row: Item) => boolean,
): readonly WaitingCell[] =>
  groups.flatMap((group) => {
    const own = units.filter(({ groupId }) => groupId === group.id);
    return group.prepared.set.items.flatMap(({ row }) =>
      own.flatMap((unit) => {
        const state = stateOf(unit.unitId, row.id);
        const waits = state && isWanted(state, row) && !isExempt(unit.unitId, row.id);
        return waits ? [{ unit, row, state: state.state ?? 'open' }] : [];
      }),
    );
  });

/** Whether the actor appraises a cell; asked once for each authority and unit. */
const ownOf = ({ authorityOf }: RoundStates, actor: Actor): ((cell: WaitingCell) => boolean) => {
  const known = new Map<string, boolean>();
  return ({ unit: { unitId }, row }) => {
    const authorityId = authorityOf(authorityCodeOf(row), unitId);
    if (authorityId === undefined) return false;
    const key = `${authorityId} ${unitId}`;
    const found = known.get(key) ?? may(actor, 'appraisal.enter', { unitId, authorityId });
    known.set(key, found);
    return found;
  };
};

const byItem = (cells: readonly WaitingCell[]): readonly (readonly WaitingCell[])[] => [
  ...Map.groupBy(cells, ({ row, unit }) => `${unit.groupId} ${row.id}`).values(),
];

/** More units than these are counted, not named. */
const namedUnits = 6;

const cellTask = (
  round: LoadedRound,
  kind: TaskKind,
  cells: readonly WaitingCell[],
  phase: PhaseName,
): TaskReply => {
  const [first] = cells;
  const names = cells.length > namedUnits ? [] : cells.map(({ unit }) => unit.shortName);
  return {
    key: `${kind} ${first?.row.code ?? ''} ${first?.unit.groupId ?? ''}`,
    kind,
    unitId: cells.length === 1 ? (first?.unit.unitId ?? '') : '',
    unitShortName: names.join(', '),
    itemIds: first ? [first.row.id] : [],
    codes: first ? [first.row.code] : [],
    title: first?.row.name ?? '',
    detail: String(cells.length),
    mine: true,
    ...closing(round, phase),
  };
};

const wholeRound = (round: LoadedRound, kind: TaskKind, phase: PhaseName): TaskReply => ({
  key: kind,
  kind,
  unitId: '',
  unitShortName: '',
  itemIds: [],
  codes: [],
  title: round.title,
  mine: true,
  ...closing(round, phase),
});

const closing = (round: LoadedRound, phase: PhaseName) => {
  const dueAt = closingOf(round.phases, [], phase, '');
  return dueAt === undefined ? {} : { dueAt };
};
