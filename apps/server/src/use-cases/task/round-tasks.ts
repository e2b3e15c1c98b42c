import type { TaskKind, TaskReply } from '@parindex/contract';
import { type Actor, closingOf, isSelfScored, mayOf, type PhaseName, type Role } from '@parindex/domain';
import type { LoadedRound } from '../../store/round.store.ts';
import { type BoardCell, loadBoard, subjectOfCell } from '../appraisal/load-board.ts';
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
  const board = appraises || decides ? await loadBoard(context, { roundId: round.id }) : undefined;
  const cells = board?.cells ?? [];
  return [
    ...(appraises ? appraisalTasks(round, cells, actor) : []),
    ...(decides ? councilTasks(round, cells) : []),
    ...(has('secretariat') && round.state === 'council'
      ? [wholeRound(round, 'publish-group', 'publication')]
      : []),
  ];
};

/** One line per item across the units that handed it over: appraising goes item by item, the same ruler for all. */
const appraisalTasks = (
  round: LoadedRound,
  cells: readonly BoardCell[],
  actor: Actor,
): readonly TaskReply[] => {
  const mine = cells.filter(
    (one) =>
      one.claim !== undefined &&
      isSelfScored(one.compiled.row) &&
      one.exempt === undefined &&
      mayOf(actor, ['appraisal.enter'], subjectOfCell(one)).length > 0,
  );
  const open = mine.filter((one) => one.appraisal.state === 'open');
  const answered = mine.filter((one) => one.appraisal.state === 'supplemented');
  return [
    ...byItem(open).map((same) => cellTask(round, 'appraise-items', same, 'appraisal')),
    ...byItem(answered).map((same) => cellTask(round, 'review-supplement', same, 'appraisal')),
  ];
};

const councilTasks = (round: LoadedRound, cells: readonly BoardCell[]): readonly TaskReply[] =>
  byItem(cells.filter((one) => one.appraisal.state === 'to-council')).map((same) =>
    cellTask(round, 'decide-items', same, 'council'),
  );

const byItem = (cells: readonly BoardCell[]): readonly (readonly BoardCell[])[] => [
  ...Map.groupBy(cells, (one) => one.cell.itemId).values(),
];

const cellTask = (
  round: LoadedRound,
  kind: TaskKind,
  cells: readonly BoardCell[],
  phase: PhaseName,
): TaskReply => {
  const [first] = cells;
  const row = first?.compiled.row;
  return {
    key: `${kind} ${row?.code ?? ''} ${first?.unit.groupId ?? ''}`,
    kind,
    unitId: cells.length === 1 ? (first?.cell.unitId ?? '') : '',
    unitShortName: cells.map((one) => one.unit.shortName).join(', '),
    itemIds: row ? [row.id] : [],
    codes: row ? [row.code] : [],
    title: row?.name ?? '',
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
