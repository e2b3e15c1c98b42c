import {
  type Appraisal,
  type Decimal,
  exact,
  type Facts,
  type Id,
  isAppraised,
  ok,
  type Problem,
  problem,
  type Result,
  refuse,
} from '@parindex/domain';
import { checkFacts, type GroupFigures } from '@parindex/scoring';
import { useCase } from '../use-case.ts';
import {
  type AppraisedCell,
  atCell,
  type CellsReply,
  type HeldCells,
  holdCells,
  isFull,
  problemsOfCells,
  type SeenCell,
  saveCells,
  stateAfter,
  statesOfCells,
  subjectOfCells,
} from './appraise-cells.ts';
import { pointsOf, reckon, reckonClaim } from './cell-reply.ts';
import { type BoardCell, groupOf } from './load-board.ts';

/** Points of one cell: directly, by figures through the rule, or as the unit claims. */
export type AppraisalEntry = SeenCell & {
  readonly points?: Decimal | undefined;
  readonly facts?: Facts | undefined;
  readonly asClaimed?: true | undefined;
  readonly estimated?: boolean | undefined;
};
type Input = {
  readonly roundId: Id;
  readonly entries: readonly AppraisalEntry[];
  readonly reason?: string | undefined;
};

/**
 * Cho điểm thẩm định — verb `appraisal.enter`: one cell, or several for one reason. A reason is demanded where the
 * points differ from the claim and where full points rest on no document.
 *
 * Problems  `appraisal.points-malformed`, `appraisal.points-out-of-range`, `appraisal.reason-required`,
 *           `appraisal.not-claimed`, `appraisal.by-figure`, `appraisal.exempt`, `facts.*`, `version.clash`
 */
export const enterAppraisal = useCase<Input, HeldCells, readonly AppraisedCell[], CellsReply>({
  verb: 'appraisal.enter',
  load: (context, input) => holdCells(context, 'appraisal.enter', input.roundId, input.entries),
  subject: subjectOfCells,
  states: statesOfCells,
  decide: (held, input) => {
    const problems: Problem[] = [...problemsOfCells(held, 'appraisal.enter')];
    const appraised: AppraisedCell[] = [];
    held.cells.forEach((cell, index) => {
      const entry = input.entries[index];
      const group = groupOf(held.board, cell)?.figures[cell.cell.itemId];
      const decided = entry && decideCell(cell, entry, input.reason?.trim() ?? '', group);
      if (decided?.ok) appraised.push({ held: cell, next: decided.value });
      else problems.push(...(decided?.problems ?? []));
    });
    return problems.length > 0 ? refuse(...problems) : ok(appraised);
  },
  save: (context, appraised, { board }) => saveCells(context, 'appraisal.enter', board, appraised),
});

const decideCell = (
  cell: BoardCell,
  entry: AppraisalEntry,
  reason: string,
  group: GroupFigures | undefined,
): Result<Appraisal> => {
  const { row } = cell.compiled;
  if (!isAppraised(row)) return refuse(problem('appraisal.by-figure', { code: row.code }, atCell(cell)));
  const given = givenPoints(cell, entry, group);
  if (!given.ok) return given;
  const { points, facts, estimated } = given.value;
  if (needsReason(cell, points, group) && reason === '')
    return refuse(
      problem('appraisal.reason-required', { code: row.code, points: points ?? '' }, atCell(cell)),
    );
  const { points: _points, facts: _facts, reason: earlier, ...kept } = cell.appraisal;
  const said = reason === '' ? keptReason(cell, earlier) : reason.normalize('NFC');
  return ok({
    ...kept,
    ...(points === undefined ? {} : { points }),
    ...(facts === undefined ? {} : { facts }),
    ...(said === undefined ? {} : { reason: said }),
    estimated,
    state: stateAfter(cell, 'appraisal.enter'),
  });
};

/** A flag keeps its words; points that now agree with the claim need none. */
const keptReason = ({ appraisal }: BoardCell, reason: string | undefined): string | undefined =>
  appraisal.state === 'to-council' ? reason : undefined;

type Given = {
  readonly points: Decimal | undefined;
  readonly facts: Facts | undefined;
  readonly estimated: boolean;
};

const givenPoints = (cell: BoardCell, entry: AppraisalEntry, group?: GroupFigures): Result<Given> => {
  if (entry.points !== undefined) return directPoints(cell, entry.points, entry.estimated ?? false);
  if (entry.facts !== undefined) return byFigures(cell, entry.facts, entry.estimated ?? false, group);
  const claim = reckonClaim(cell, group);
  return claim
    ? byFigures(cell, claim.facts, cell.claim?.estimated ?? false, group)
    : refuse(problem('appraisal.not-claimed', { code: cell.compiled.row.code }, atCell(cell)));
};

const directPoints = (cell: BoardCell, text: string, estimated: boolean): Result<Given> => {
  const { row, rule } = cell.compiled;
  const value = exact.parseDecimal(text.trim());
  if (value === undefined)
    return refuse(problem('appraisal.points-malformed', { code: row.code, text }, atCell(cell)));
  const minimum = exact.smaller(rule.maximum, exact.zero);
  const maximum = exact.larger(rule.maximum, exact.zero);
  if (exact.isLess(value, minimum) || exact.isLess(maximum, value)) {
    const range = {
      code: row.code,
      points: exact.toDecimal(value),
      minimum: exact.toDecimal(minimum),
      maximum: exact.toDecimal(maximum),
    };
    return refuse(problem('appraisal.points-out-of-range', range, atCell(cell)));
  }
  const held = rule.hold(value);
  const points = exact.toDecimal(held.kind === 'settled' ? held.points : value);
  return ok({ points, facts: undefined, estimated });
};

const byFigures = (
  cell: BoardCell,
  facts: Facts,
  estimated: boolean,
  group: GroupFigures | undefined,
): Result<Given> => {
  const { row } = cell.compiled;
  const wrong = checkFacts(row, facts);
  if (wrong.length > 0) return refuse(...wrong);
  const { outcome } = reckon(cell.compiled, facts, group);
  if (outcome.kind === 'pending' && outcome.reason !== 'needs-group')
    return refuse(problem('self-score.facts-incomplete', { code: row.code }, atCell(cell)));
  return ok({ points: outcome.kind === 'settled' ? outcome.points : undefined, facts, estimated });
};

/**
 * Khi nào phải ghi lý do — points that differ from the claim (or stand where nothing was claimed), and full points
 * without any document.
 */
export const needsReason = (cell: BoardCell, points: Decimal | undefined, group?: GroupFigures): boolean => {
  const claimed = pointsOf(reckonClaim(cell, group));
  if (points === undefined) return false;
  const agrees = claimed !== undefined && exact.equals(exact.decimal(claimed), exact.decimal(points));
  return !agrees || (cell.documents.length === 0 && isFull(cell.compiled.row.maxPoints, points));
};
