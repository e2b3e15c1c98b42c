import { ok, type Problem, problem, type Result, refuse } from '@parindex/domain';
import { describeDesign, type StageColumns } from '../design/describe-design.ts';
import { degreesOfFreedom, type LonelyStratum } from '../design/sample-design.ts';
import {
  type Estimate,
  estimate,
  type IntervalPolicy,
  type Question,
  usualInterval,
} from '../estimate/estimate.ts';

/** A table of answers as it was read: each column's cells as text, an empty cell for no answer. */
export type AnswerTable = Readonly<{ rows: number; columns: ReadonlyMap<string, readonly string[]> }>;

/** One figure asked for, by column names; `by` asks for it in every domain that the column names. */
export type EstimateAsked = Readonly<
  | { kind: 'mean' | 'total'; of: string; by?: string }
  | { kind: 'share'; of: string; equals: string; by?: string }
  | { kind: 'ratio'; of: string; to: string; by?: string }
>;

/** Thiết kế mẫu viết theo tên cột — first stage first; see docs/examples/README.md for a worked one. */
export type EstimationPlan = Readonly<{
  strata?: readonly (string | null)[];
  clusters?: readonly (string | null)[];
  populations?: readonly string[];
  weights?: string;
  lonelyStratum?: LonelyStratum;
  interval?: IntervalPolicy;
  estimates: readonly EstimateAsked[];
}>;

/** One figure asked for, in one domain, as it came out. */
export type EstimateGiven = EstimateAsked & Readonly<{ domain?: string }> & Estimate;

/**
 * Estimates what a plan asks of a table of answers.
 *
 * Problems: those of `describeDesign` · `design.column-missing` · `estimate.not-a-number` (a cell, with its row as
 * the table counts it below its heading) · `estimate.no-answers`
 */
export function estimateTable(
  table: AnswerTable,
  plan: EstimationPlan,
): Result<Readonly<{ rows: number; degreesOfFreedom: number; estimates: readonly EstimateGiven[] }>> {
  const read = new TableReader(table);
  const design = readDesign(read, table.rows, plan);
  const asked = plan.estimates.map((one) => ({
    one,
    question: readQuestion(read, one),
    groups: one.by === undefined ? undefined : read.words(one.by),
  }));
  if (read.problems.length > 0) return refuse(...read.problems.slice(0, 20));
  const described = describeDesign(design);
  if (!described.ok) return described;
  const estimates: EstimateGiven[] = [];
  const problems: Problem[] = [];
  for (const { one, question, groups } of asked) {
    for (const domain of groups ? [...new Set(groups)].sort() : [undefined]) {
      const inside =
        domain === undefined
          ? undefined
          : Uint8Array.from(groups ?? [], (group) => (group === domain ? 1 : 0));
      const found = estimate(question, described.value, plan.interval ?? usualInterval, inside);
      if (found) estimates.push({ ...one, ...(domain === undefined ? {} : { domain }), ...found });
      else if (domain === undefined) problems.push(problem('estimate.no-answers', { of: one.of }));
    }
  }
  if (problems.length > 0) return refuse(...problems);
  return ok({ rows: table.rows, degreesOfFreedom: degreesOfFreedom(described.value), estimates });
}

function readDesign(read: TableReader, rows: number, plan: EstimationPlan) {
  const { strata = [], clusters = [], populations = [] } = plan;
  const stages = Array.from(
    { length: Math.max(1, strata.length, clusters.length, populations.length) },
    (_, stage): StageColumns => {
      const [stratum, cluster, population] = [strata[stage], clusters[stage], populations[stage]];
      return {
        ...(stratum ? { strata: read.words(stratum) } : {}),
        ...(cluster ? { clusters: read.words(cluster) } : {}),
        ...(population ? { populations: [...read.numbers(population)] } : {}),
      };
    },
  );
  return {
    rows,
    stages,
    ...(plan.weights ? { weights: [...read.numbers(plan.weights)] } : {}),
    ...(plan.lonelyStratum ? { lonely: plan.lonelyStratum } : {}),
  };
}

function readQuestion(read: TableReader, asked: EstimateAsked): Question {
  if (asked.kind === 'ratio')
    return { kind: 'ratio', of: read.numbers(asked.of), to: read.numbers(asked.to) };
  if (asked.kind !== 'share') return { kind: asked.kind, of: read.numbers(asked.of) };
  const given = read.words(asked.of);
  return {
    kind: 'mean',
    of: Float64Array.from(given, (word) => (word === '' ? Number.NaN : word === asked.equals ? 1 : 0)),
  };
}

/** Reads columns by name, keeping what is wrong with them. */
class TableReader {
  readonly problems: Problem[] = [];
  readonly #table: AnswerTable;
  readonly #numbers = new Map<string, Float64Array>();

  constructor(table: AnswerTable) {
    this.#table = table;
  }

  words(column: string): readonly string[] {
    const cells = this.#table.columns.get(column);
    if (cells) return cells;
    if (
      !this.problems.some(
        ({ code, details }) => code === 'design.column-missing' && details?.column === column,
      )
    )
      this.problems.push(problem('design.column-missing', { column }));
    return [];
  }

  numbers(column: string): Float64Array {
    const known = this.#numbers.get(column);
    if (known) return known;
    const numbers = Float64Array.from(this.words(column), (cell, row) => {
      if (cell === '') return Number.NaN;
      const value = Number(cell);
      if (!Number.isFinite(value))
        this.problems.push(problem('estimate.not-a-number', { row: row + 1, column, value: cell }));
      return value;
    });
    this.#numbers.set(column, numbers);
    return numbers;
  }
}
