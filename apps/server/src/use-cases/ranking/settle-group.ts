import {
  agendaReason,
  exact,
  type Id,
  type IndexSet,
  type PendingCause,
  type SetRow,
  type SettledSource,
  settledSource,
} from '@parindex/domain';
import {
  type GroupFiguresByItem,
  inputOfSource,
  type Ranked,
  rankUnits,
  settleGroup as settle,
  type UnitScore,
} from '@parindex/scoring';
import type { AppraisedUnit } from '../../store/appraisal-basis.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { readCell } from '../appraisal/cell-reply.ts';
import { type Board, type BoardCell, type BoardGroup, loadBoard } from '../appraisal/load-board.ts';
import type { Context } from '../context.ts';

/** A cell with what its settled points come from. */
export type SettledCell = BoardCell & { readonly source: SettledSource; readonly estimated: boolean };

/** Something that stands between a group and its result. */
export type OpenItem = {
  readonly unitId: Id;
  readonly unitShortName: string;
  readonly itemId: Id;
  readonly code: string;
};

/** One group settled and ranked, with everything that is still open. */
export type SettledGroup = {
  readonly board: Board;
  readonly group: BoardGroup;
  readonly set: IndexSet;
  readonly units: readonly AppraisedUnit[];
  readonly cellsOf: ReadonlyMap<Id, readonly SettledCell[]>;
  readonly figures: GroupFiguresByItem;
  readonly scores: readonly UnitScore[];
  readonly ranks: readonly Ranked[];
  readonly pending: readonly (OpenItem & { readonly cause: PendingCause })[];
  readonly estimated: readonly OpenItem[];
  readonly undecided: readonly OpenItem[];
  readonly onAgenda: number;
};

/**
 * Chốt điểm của nhóm — settled points of every item (council before appraisal before figures), relative items against
 * the group, totals, ranks. Computed on every look, stored only by publication: nothing settled can be stale.
 */
export const loadSettledGroup = async (
  context: Context,
  { roundId, groupId }: { readonly roundId: Id; readonly groupId?: Id | undefined },
): Promise<SettledGroup | undefined> => {
  const board = await loadBoard(context, { roundId }, { documents: false });
  const group = board?.groups.find(({ id }) => groupId === undefined || id === groupId);
  const versionId = board?.round.groups.find(({ id }) => id === group?.id)?.indexSetVersionId;
  const stored = versionId && (await findIndexSetVersion(context.tx, versionId));
  return board && group && stored ? settleBoard(board, group, stored.set) : undefined;
};

const settleBoard = (board: Board, group: BoardGroup, set: IndexSet): SettledGroup => {
  const units = board.units.filter(({ groupId }) => groupId === group.id);
  const cells = board.cells.filter(({ unit }) => unit.groupId === group.id).map(settledCell);
  const cellsOf = Map.groupBy(cells, ({ unit }) => unit.unitId);
  const { scores, figures } = settle(
    group.prepared.set,
    units.map(({ unitId, ranked }) => ({ unitId, ranked, items: inputsOf(cellsOf.get(unitId) ?? []) })),
  );
  const agenda = cells.filter((cell) => isOnAgenda(board, group, cell));
  return {
    board,
    group,
    set,
    units,
    cellsOf,
    figures,
    scores,
    ranks: rankUnits(group.prepared.set.policy, scores),
    pending: pendingOf(cells, scores),
    estimated: cells.filter(({ estimated }) => estimated).map(openItem),
    undecided: agenda.filter(({ decision }) => decision === undefined).map(openItem),
    onAgenda: agenda.length,
  };
};

const settledCell = (cell: BoardCell): SettledCell => {
  const source = settledSource(cell.compiled.row, {
    exempt: cell.exempt,
    decision: cell.decision,
    appraisal: cell.appraisal,
    figure: cell.figure,
    claimed: Object.keys(cell.claim?.facts ?? {}).length > 0,
  });
  const estimated =
    (source.from === 'appraisal' && cell.appraisal.estimated) ||
    (source.from === 'figure' && (cell.figure?.estimated ?? false));
  return { ...cell, source, estimated };
};

const inputsOf = (cells: readonly SettledCell[]) =>
  Object.fromEntries(
    cells.flatMap(({ cell, source }) => {
      const input = inputOfSource(source);
      return input ? [[cell.itemId, input]] : [];
    }),
  );

const isOnAgenda = (board: Board, group: BoardGroup, cell: SettledCell): boolean => {
  if (cell.decision) return true;
  if (cell.appraisal.state === 'open' || cell.exempt !== undefined) return false;
  const { facts } = readCell(cell, board.round.year, group.figures[cell.cell.itemId]);
  return agendaReason(facts) !== undefined;
};

/** What the engine itself calls pending: no source, or a source from which no points follow. */
const pendingOf = (
  cells: readonly SettledCell[],
  scores: readonly UnitScore[],
): readonly (OpenItem & { readonly cause: PendingCause })[] => {
  const waits = new Set(
    scores.flatMap(({ unitId, items }) =>
      items
        .filter(({ evaluation }) => evaluation.kind === 'pending')
        .map(({ rowId }) => `${unitId} ${rowId}`),
    ),
  );
  return cells
    .filter(({ cell }) => waits.has(`${cell.unitId} ${cell.itemId}`))
    .map((cell) => ({
      ...openItem(cell),
      cause: cell.source.from === 'nothing' ? cell.source.cause : 'figure-missing',
    }));
};

const openItem = ({ cell, unit, compiled }: BoardCell): OpenItem => ({
  unitId: cell.unitId,
  unitShortName: unit.shortName,
  itemId: cell.itemId,
  code: compiled.row.code,
});

/** Name of an open item for a sentence: "6.1 (Côn Đảo)". */
export const nameOfOpen = ({ code, unitShortName }: OpenItem): string => `${code} (${unitShortName})`;

/** Lĩnh vực — a top row of the scale itself. */
export const isField = (row: SetRow): boolean => row.parentId === undefined && row.part === 'main';

/** 100 × points ÷ maximum as decimal text; undefined where no maximum applies. */
export const shareOf = (points: Parameters<typeof exact.divide>[0], maximum: typeof points) =>
  exact.isZero(maximum)
    ? undefined
    : exact.toDecimal(exact.divide(exact.multiply(points, exact.hundred), maximum));
