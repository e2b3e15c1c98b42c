import { exact, type Facts, type Outcome, type Rational, type TraceStep } from '@parindex/domain';

/** Điểm của một mục, exact: `Outcome` with the points as a fraction. */
export type Evaluation =
  | Exclude<Outcome, { kind: 'settled' }>
  | { readonly kind: 'settled'; readonly points: Rational };

/** Where a rule writes its steps when somebody wants them; without one it computes points only. */
export type Sink = TraceStep[];

/** Số liệu của nhóm — what a relative rule compares with: the smallest and the largest measure in the group. */
export type GroupFigures = { readonly smallest: Rational; readonly largest: Rational };

/**
 * A rule made ready for one item: facts in, points out, before they are held inside the item's range and rounded.
 * `group` only matters to relative rules.
 */
export type RunRule = (facts: Facts, sink?: Sink, group?: GroupFigures) => Evaluation;

/** What a rule must know of its item: the maximum, exact; negative for a deduction. */
export type ItemRange = { readonly maximum: Rational };

/** An outcome with points. */
export const settled = (points: Rational): Evaluation => ({ kind: 'settled', points });

/** Still waiting; an item with no facts at all is told apart from one half filled in. */
export const waitingFor = (facts: Facts): Evaluation => {
  for (const key in facts) if (facts[key] !== undefined) return incomplete;
  return noFacts;
};

/** Nothing was filled in. */
export const noFacts: Evaluation = { kind: 'pending', reason: 'no-facts' };
/** Something is filled in, but not enough to compute. */
export const incomplete: Evaluation = { kind: 'pending', reason: 'facts-incomplete' };

/** The same outcome as it crosses borders: points as decimal text. */
export const outcomeOf = (evaluation: Evaluation): Outcome =>
  evaluation.kind === 'settled'
    ? { kind: 'settled', points: exact.toDecimal(evaluation.points) }
    : evaluation;
