import {
  type Appraisal,
  appraisalMachine,
  type CouncilDecision,
  type Day,
  type Decimal,
  exact,
  type Id,
  may,
  ok,
  type Problem,
  problem,
  type Result,
  refuse,
  roundMachine,
} from '@parindex/domain';
import { holdSheets, saveAppraisal } from '../../store/appraisal.store.ts';
import { insertTransitions } from '../../store/assessment.store.ts';
import { saveDecision } from '../../store/council.store.ts';
import { stateAfter } from '../appraisal/appraise-cells.ts';
import { type Board, type BoardCell, loadBoard, subjectOfCell } from '../appraisal/load-board.ts';
import { topicsOfCells } from '../appraisal/topics.ts';
import type { Context } from '../context.ts';
import { type InState, useCase } from '../use-case.ts';

/** What the council concludes about one item; `version` of the decision that the person saw, 0 for none. */
export type Conclusion = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly version: number;
  readonly points: Decimal;
  readonly conclusion: string;
  readonly votesFor?: number | undefined;
  readonly votesOf?: number | undefined;
};
type Input = {
  readonly roundId: Id;
  readonly decisions: readonly Conclusion[];
  readonly minutesNumber: string;
  readonly minutesOn?: Day | undefined;
  readonly correction?: true | undefined;
};
type Held = BoardCell & { readonly input: Conclusion };
type Loaded = { readonly board: Board; readonly cells: readonly Held[]; readonly permitted: boolean };
type Decided = { readonly held: Held; readonly decision: CouncilDecision; readonly next: Appraisal };

/**
 * Hội đồng kết luận — verb `council.decide`: points and conclusion of one item or several, under the minutes' number and
 * date. What is decided changes only by a đính chính: `correction`, with minutes of its own.
 */
export const decideItems = useCase<Input, Loaded, readonly Decided[], { readonly decided: number }>({
  verb: 'council.decide',
  load: async (context, input) => {
    await holdSheets(context.tx, input.roundId, [...new Set(input.decisions.map(({ unitId }) => unitId))]);
    const board = await loadBoard(context, { roundId: input.roundId }, { documents: false });
    if (!board) return undefined;
    const found = new Map(board.cells.map((cell) => [`${cell.cell.unitId} ${cell.cell.itemId}`, cell]));
    const cells = input.decisions.flatMap((one) => {
      const cell = found.get(`${one.unitId} ${one.itemId}`);
      return cell ? [{ ...cell, input: one }] : [];
    });
    if (cells.length < input.decisions.length) return undefined;
    const permitted = cells.every((cell) => may(context.actor, 'council.decide', subjectOfCell(cell)));
    return { board, cells, permitted };
  },
  subject: ({ cells }) => (cells[0] ? subjectOfCell(cells[0]) : {}),
  states: ({ board, cells }): readonly InState[] => [
    { machine: roundMachine, state: board.round.state },
    ...cells.map(({ appraisal }) => ({ machine: appraisalMachine, state: appraisal.state }) as const),
  ],
  decide: ({ board, cells, permitted }, input) => {
    if (!permitted) return refuse(problem('actor.forbidden', { verb: 'council.decide' }));
    const number = input.minutesNumber.trim().normalize('NFC');
    const { minutesOn } = input;
    const problems: Problem[] = [];
    if (board.round.state === 'published' && !input.correction)
      return refuse(problem('publication.correction-only'));
    if (number === '' || minutesOn === undefined)
      problems.push(problem('council.minutes-required', {}, number === '' ? 'minutesNumber' : 'minutesOn'));
    const decided: Decided[] = [];
    for (const held of cells) {
      const made = conclude(held, { number, on: minutesOn ?? '', at: board.at }, input.correction ?? false);
      if (made.ok) decided.push(made.value);
      else problems.push(...made.problems);
    }
    return problems.length > 0 ? refuse(...problems) : ok(decided);
  },
  save: saveDecisions,
});

type Minutes = { readonly number: string; readonly on: Day; readonly at: string };

const conclude = (held: Held, minutes: Minutes, correction: boolean): Result<Decided> => {
  const { input, decision: earlier, compiled, cell } = held;
  const { code } = compiled.row;
  const at = `cell:${cell.unitId}:${cell.itemId}`;
  const problems: Problem[] = [...votesProblems(input, at)];
  const conclusion = input.conclusion.trim().normalize('NFC');
  if ((earlier?.version ?? 0) !== input.version) problems.push(problem('version.clash', { code }, at));
  if (earlier && (!correction || earlier.minutesNumber === minutes.number))
    problems.push(
      problem(
        'council.decided-already',
        { code, minutes: earlier.minutesNumber },
        correction ? 'minutesNumber' : at,
      ),
    );
  if (conclusion === '') problems.push(problem('reason.required', {}, `${at}:conclusion`));
  const points = pointsWithin(held, at);
  if (!points.ok) problems.push(...points.problems);
  if (problems.length > 0 || !points.ok) return refuse(...problems);
  return ok({
    held,
    decision: {
      ...cell,
      points: points.value,
      conclusion,
      minutesNumber: minutes.number,
      minutesOn: minutes.on,
      ...(input.votesFor === undefined ? {} : { votesFor: input.votesFor }),
      ...(input.votesOf === undefined ? {} : { votesOf: input.votesOf }),
      decidedAt: minutes.at,
      version: input.version + 1,
    },
    next: { ...held.appraisal, state: stateAfter(held, 'council.decide') },
  });
};

const votesProblems = ({ votesFor, votesOf }: Conclusion, at: string): readonly Problem[] =>
  votesFor !== undefined && votesOf !== undefined && votesFor > votesOf
    ? [problem('council.votes-uneven', { votesFor, votesOf }, `${at}:votes`)]
    : [];

const pointsWithin = ({ input, compiled }: Held, at: string): Result<Decimal> => {
  const { row, rule } = compiled;
  const value = exact.parseDecimal(input.points.trim());
  if (value === undefined)
    return refuse(problem('appraisal.points-malformed', { code: row.code, text: input.points }, at));
  const minimum = exact.smaller(rule.maximum, exact.zero);
  const maximum = exact.larger(rule.maximum, exact.zero);
  if (exact.isLess(value, minimum) || exact.isLess(maximum, value)) {
    const range = {
      code: row.code,
      points: exact.toDecimal(value),
      minimum: exact.toDecimal(minimum),
      maximum: exact.toDecimal(maximum),
    };
    return refuse(problem('appraisal.points-out-of-range', range, at));
  }
  const held = rule.hold(value);
  return ok(exact.toDecimal(held.kind === 'settled' ? held.points : value));
};

async function saveDecisions(
  { tx, actor }: Context,
  decided: readonly Decided[],
  { board }: Loaded,
  { correction }: Input,
) {
  const by = { personId: actor.personId, at: board.at };
  for (const { held, decision, next } of decided) {
    const saved =
      (await saveDecision(tx, decision, held.input.version, by.personId)) &&
      (await saveAppraisal(tx, next, held.appraisal.version, by));
    if (!saved) return refuse(problem('version.clash', { code: held.compiled.row.code }));
  }
  await insertTransitions(
    tx,
    decided.map(({ held, decision, next }) => ({
      ...held.cell,
      verb: 'council.decide',
      from: held.appraisal.state,
      to: next.state,
      note: decision.minutesNumber,
      by: by.personId,
      at: by.at,
    })),
  );
  return ok({
    reply: { decided: decided.length },
    audit: decided.map(({ held, decision }) => ({
      subject: `council:${held.cell.roundId}:${held.cell.unitId}:${held.cell.itemId}`,
      roundId: held.cell.roundId,
      unitId: held.cell.unitId,
      content: {
        code: held.compiled.row.code,
        correction,
        from: held.decision && wordsOf(held.decision),
        to: wordsOf(decision),
      },
    })),
    topics: topicsOfCells(
      board.round.id,
      decided.map(({ held }) => held.cell),
    ),
  });
}

const wordsOf = ({ points, conclusion, minutesNumber, minutesOn, votesFor, votesOf }: CouncilDecision) => ({
  points,
  conclusion,
  minutesNumber,
  minutesOn,
  votesFor,
  votesOf,
});
