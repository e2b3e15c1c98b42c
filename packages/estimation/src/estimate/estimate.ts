import { degreesOfFreedom, type SampleDesign } from '../design/sample-design.ts';
import { normalQuantile } from '../distribution/normal.ts';
import { tQuantile } from '../distribution/student-t.ts';
import { varianceOfSum } from './variance.ts';

/** What is asked of the answers: a mean, a total, or the ratio of two totals; a share is the mean of a 0/1 column. */
export type Question = Readonly<
  { kind: 'mean' | 'total'; of: Float64Array } | { kind: 'ratio'; of: Float64Array; to: Float64Array }
>;

/** How wide an interval is: by the normal distribution, or by Student's t with the design's degrees of freedom. */
export type IntervalPolicy = Readonly<{ kind: 'normal' | 't'; level: number }>;

/**
 * Ước lượng — a figure of the population made of a sample, with its uncertainty.
 *
 * `count`         answers it is made of
 * `designEffect`  its variance ÷ that of a simple random sample of the same size; none for a ratio, or where the
 *                 weights add up to fewer than were asked
 */
export type Estimate = Readonly<{
  value: number;
  standardError: number;
  lower: number;
  upper: number;
  designEffect?: number;
  count: number;
}>;

/** 95 % by the normal distribution. */
export const usualInterval: IntervalPolicy = { kind: 'normal', level: 0.95 };

/**
 * Estimates one figure over the rows of a domain (all of them when none is given). Missing answers are `NaN` and leave
 * the estimate, not the design.
 *
 * @returns nothing when no row of the domain has an answer
 * Example  golden/r-survey.json
 */
export function estimate(
  question: Question,
  design: SampleDesign,
  interval: IntervalPolicy = usualInterval,
  domain?: Uint8Array,
): Estimate | undefined {
  const rows = rowsWithAnswer(question, domain);
  if (rows.length === 0) return undefined;
  const { value, scores } = linearised(question, design.weights, rows);
  const variance = varianceOfSum(scores, design);
  const standardError = Math.sqrt(variance);
  const reach = reachOf(interval, design) * standardError;
  const designEffect =
    question.kind === 'ratio' ? undefined : variance / simpleVariance(question, design.weights, rows);
  return {
    value,
    standardError,
    lower: value - reach,
    upper: value + reach,
    ...(designEffect !== undefined && Number.isFinite(designEffect) && designEffect >= 0
      ? { designEffect }
      : {}),
    count: rows.length,
  };
}

function rowsWithAnswer(question: Question, domain: Uint8Array | undefined): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < question.of.length; row += 1) {
    if (domain && !domain[row]) continue;
    if (Number.isNaN(question.of[row])) continue;
    if (question.kind === 'ratio' && Number.isNaN(question.to[row])) continue;
    rows.push(row);
  }
  return Int32Array.from(rows);
}

/** The estimate, and each row's influence on it. */
function linearised(question: Question, weights: Float64Array, rows: Int32Array) {
  const at = (column: Float64Array, row: number) => column[row] ?? 0;
  const total = (column: Float64Array) =>
    rows.reduce((sum, row) => sum + at(weights, row) * at(column, row), 0);
  const scores = new Float64Array(weights.length);
  const sum = total(question.of);
  if (question.kind === 'total') {
    for (const row of rows) scores[row] = at(weights, row) * at(question.of, row);
    return { value: sum, scores };
  }
  const below =
    question.kind === 'ratio' ? total(question.to) : rows.reduce((all, row) => all + at(weights, row), 0);
  const value = sum / below;
  for (const row of rows) {
    const base = question.kind === 'ratio' ? at(question.to, row) : 1;
    scores[row] = (at(weights, row) * (at(question.of, row) - value * base)) / below;
  }
  return { value, scores };
}

/** The variance that a simple random sample without replacement of the same size would have had. */
function simpleVariance(question: Question, weights: Float64Array, rows: Int32Array): number {
  const count = rows.length;
  const population = rows.reduce((sum, row) => sum + (weights[row] ?? 0), 0);
  if (population < count || count < 2) return Number.NaN;
  const weighted = (value: (answer: number) => number) =>
    rows.reduce((sum, row) => sum + (weights[row] ?? 0) * value(question.of[row] ?? 0), 0) / population;
  const mean = weighted((answer) => answer);
  const spread = (weighted((answer) => (answer - mean) ** 2) * count) / (count - 1);
  const ofMean = (spread * (population - count)) / (population * count);
  return question.kind === 'total' ? ofMean * population ** 2 : ofMean;
}

function reachOf({ kind, level }: IntervalPolicy, design: SampleDesign): number {
  const p = 1 - (1 - level) / 2;
  return kind === 't' ? tQuantile(p, degreesOfFreedom(design)) : normalQuantile(p);
}
