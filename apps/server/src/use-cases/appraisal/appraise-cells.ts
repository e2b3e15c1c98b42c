import {
  type Actor,
  type Appraisal,
  appraisalMachine,
  assessmentMachine,
  type Cell,
  exact,
  type Id,
  type Json,
  may,
  ok,
  type Problem,
  problem,
  type Result,
  refuse,
  requireOnePhase,
  roundMachine,
  step,
  type Verb,
} from '@parindex/domain';
import { beginAppraisal, type CellFilter, holdSheets, saveAppraisal } from '../../store/appraisal.store.ts';
import { insertTransitions } from '../../store/assessment.store.ts';
import type { AuditNote, Context, Saved } from '../context.ts';
import type { InState } from '../use-case.ts';
import { cellReply } from './cell-reply.ts';
import { type Board, type BoardCell, groupOf, loadBoard, subjectOfCell } from './load-board.ts';
import { topicsOfCells } from './topics.ts';

/** A cell that an act is about, with the version that the person saw. */
export type SeenCell = { readonly unitId: Id; readonly itemId: Id; readonly version: number };

/** The cells of one act, held for it; `permitted` false where the policy forbids one of them. */
export type HeldCells = {
  readonly board: Board;
  readonly cells: readonly (BoardCell & { readonly seen: SeenCell })[];
  readonly permitted: boolean;
  readonly actor: Actor;
};

/** Loads the cells of an act on several of them and holds their sheets; undefined when one is not there. */
export const holdCells = async (
  context: Context,
  verb: Verb,
  roundId: Id,
  seen: readonly SeenCell[],
): Promise<HeldCells | undefined> => {
  const unitIds = [...new Set(seen.map(({ unitId }) => unitId))];
  await holdSheets(context.tx, roundId, unitIds);
  const board = await loadBoard(context, filterOf(roundId, seen));
  if (!board) return undefined;
  const found = new Map(board.cells.map((cell) => [`${cell.cell.unitId} ${cell.cell.itemId}`, cell]));
  const cells = seen.flatMap((one) => {
    const cell = found.get(`${one.unitId} ${one.itemId}`);
    return cell ? [{ ...cell, seen: one }] : [];
  });
  if (cells.length < seen.length) return undefined;
  const permitted = cells.every((cell) => may(context.actor, verb, subjectOfCell(cell)));
  return { board, cells, permitted, actor: context.actor };
};

const filterOf = (roundId: Id, seen: readonly SeenCell[]): CellFilter => {
  const [first] = seen;
  const one = (pick: 'unitId' | 'itemId') => seen.every((cell) => cell[pick] === first?.[pick]);
  return {
    roundId,
    ...(first && one('unitId') ? { unitId: first.unitId } : {}),
    ...(first && one('itemId') ? { itemId: first.itemId } : {}),
  };
};

export const subjectOfCells = ({ cells }: HeldCells) => (cells[0] ? subjectOfCell(cells[0]) : {});

/** The round, every sheet and every cell must allow the verb. */
export const statesOfCells = ({ board, cells }: HeldCells): readonly InState[] => [
  { machine: roundMachine, state: board.round.state },
  ...cells.flatMap(({ unit, appraisal }): InState[] => [
    { machine: assessmentMachine, state: unit.state },
    { machine: appraisalMachine, state: appraisal.state },
  ]),
];

/** What stands against an act on a cell whatever it is: permission, an exemption, another person's save, the calendar. */
export const problemsOfCells = ({ board, cells, permitted }: HeldCells, verb: Verb): readonly Problem[] => {
  if (!permitted) return [problem('actor.forbidden', { verb })];
  return cells.flatMap((cell) => [
    ...clashOf(cell),
    ...(cell.exempt === undefined
      ? []
      : [problem('appraisal.exempt', { code: cell.compiled.row.code, reason: cell.exempt }, atCell(cell))]),
    ...timeProblems(board, cell),
  ]);
};

/** Where a problem of one cell belongs on the screen. */
export const atCell = ({ cell }: Pick<BoardCell, 'cell'>): string => `cell:${cell.unitId}:${cell.itemId}`;

const clashOf = (cell: BoardCell & { readonly seen: SeenCell }): readonly Problem[] => {
  const { appraisal, seen } = cell;
  if (appraisal.version === seen.version) return [];
  const details = {
    code: cell.compiled.row.code,
    version: appraisal.version,
    points: appraisal.points ?? '',
    reason: appraisal.reason ?? '',
  };
  return [problem('version.clash', details, atCell(cell))];
};

/** Appraisal, its second round, or the time in which official figures replace estimates. */
const timeProblems = ({ round, at }: Board, { cell }: BoardCell): readonly Problem[] => {
  const { phases, extensions } = round;
  const during = requireOnePhase(phases, extensions, appraisalPhases, cell.unitId, at);
  return during.ok ? [] : during.problems;
};
const appraisalPhases = ['appraisal', 'second-round', 'official-figures'] as const;

/** A cell as it will be saved, with the step that it takes. */
export type AppraisedCell = { readonly held: BoardCell; readonly next: Appraisal; readonly note?: string };

/** The state after the verb; the machines were asked before, so that a refusal here is a fault of the caller. */
export const stateAfter = (cell: BoardCell, verb: Verb): Appraisal['state'] => {
  const after = step(appraisalMachine, verb, cell.appraisal.state);
  return after.ok ? after.value : cell.appraisal.state;
};

/** Reply of every act: the cells as they are now, and those accepted with documents that nobody opened. */
export type CellsReply = {
  readonly cells: readonly ReturnType<typeof cellReply>[];
  readonly unopened: readonly { readonly unitId: Id; readonly itemId: Id }[];
};

/** Saves every cell or, at the first clash, none; begins the appraisal of sheets that were only submitted. */
export const saveCells = async (
  context: Context,
  verb: Verb,
  board: Board,
  appraised: readonly AppraisedCell[],
  content: { readonly [key: string]: Json | undefined } = {},
): Promise<Result<Saved<CellsReply>>> => {
  const by = { personId: context.actor.personId, at: board.at };
  for (const { held, next } of appraised)
    if (!(await saveAppraisal(context.tx, next, held.appraisal.version, by)))
      return refuse(problem('version.clash', { code: held.compiled.row.code }, atCell(held)));
  await beginAppraisal(context.tx, board.round.id, [...new Set(appraised.map(({ next }) => next.unitId))]);
  await insertTransitions(
    context.tx,
    appraised
      .filter(({ held, next }) => held.appraisal.state !== next.state)
      .map(({ held, next, note }) => ({
        roundId: next.roundId,
        unitId: next.unitId,
        itemId: next.itemId,
        verb,
        from: held.appraisal.state,
        to: next.state,
        ...(note === undefined ? {} : { note }),
        by: by.personId,
        at: by.at,
      })),
  );
  const now = appraised.map(
    ({ held, next }): BoardCell => ({
      ...held,
      appraisal: { ...next, version: held.appraisal.version + 1, updatedAt: by.at },
    }),
  );
  return ok({
    reply: {
      cells: now.map((cell) => replyIn(board, cell, context.actor)),
      unopened: now.filter(isUnopened).map(({ cell }) => ({ unitId: cell.unitId, itemId: cell.itemId })),
    },
    audit: appraised.map(
      ({ held, next, note }): AuditNote => ({
        subject: subjectText(next),
        roundId: next.roundId,
        unitId: next.unitId,
        content: {
          code: held.compiled.row.code,
          from: appraisalWords(held.appraisal),
          to: appraisalWords(next),
          unopened: isUnopened({ ...held, appraisal: next }) || undefined,
          note,
          ...content,
        },
      }),
    ),
    topics: topicsOfCells(
      board.round.id,
      appraised.map(({ next }) => next),
    ),
  });
};

export const subjectText = ({ roundId, unitId, itemId }: Cell): string =>
  `appraisal:${roundId}:${unitId}:${itemId}`;

export const replyIn = (board: Board, cell: BoardCell, actor: Actor): ReturnType<typeof cellReply> => {
  const group = groupOf(board, cell)?.figures[cell.cell.itemId];
  return cellReply(cell, {
    actor,
    year: board.round.year,
    at: board.at,
    ...(group === undefined ? {} : { group }),
  });
};

/** There are documents, and nobody who appraises has opened one. */
const isUnopened = ({ documents, appraisal }: Pick<BoardCell, 'documents' | 'appraisal'>): boolean =>
  documents.length > 0 && !appraisal.openedEvidence;

/** What the log keeps of an appraisal, so that every earlier version can be read again. */
const appraisalWords = ({ points, facts, reason, state, estimated }: Appraisal) => ({
  points,
  facts,
  reason,
  state,
  estimated,
});

/** Full points of an item: its maximum, where that is more than nothing. */
export const isFull = (maximum: string, points: string): boolean => {
  const [most, given] = [exact.decimal(maximum), exact.decimal(points)];
  return exact.equals(most, given) && exact.isLess(exact.zero, most);
};
