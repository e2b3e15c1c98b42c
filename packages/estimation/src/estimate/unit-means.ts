import { normalQuantile } from '../distribution/normal.ts';

/**
 * Câu trả lời của cả cuộc khảo sát, theo cột — answers to `questions` questions, one row per answer sheet.
 *
 * `unit`     per row: the rated unit, 0 … units − 1
 * `stratum`  per row: the stratum inside the unit (a respondent group), 0 … strata − 1
 * `answers`  one column per question: what the answer is worth, `missing` where none was given
 */
export type AnswerColumns = Readonly<{
  units: number;
  strata: number;
  unit: Uint16Array;
  stratum: Uint8Array;
  answers: readonly Uint8Array[];
  missing: number;
}>;

/** How many people each stratum of each unit holds (`unit × strata + stratum`); 0 where unknown: weight 1, no fpc. */
export type Populations = Float64Array;

/** Per question and unit (`question × units + unit`): answers, mean, standard error, half the interval's width. */
export type UnitMeans = Readonly<{
  count: Uint32Array;
  mean: Float64Array;
  standardError: Float64Array;
  reach: Float64Array;
}>;

/**
 * Means of every question for every unit, from samples drawn at random inside the unit's strata: one pass over the
 * answers, then sums. Equal to `estimate` of the same rows with the strata `unit × stratum`, domain `unit`.
 * A stratum that one answer stands for adds no variance (`certainty`); units without an answer have `NaN`.
 */
export function estimateUnitMeans(
  columns: AnswerColumns,
  populations?: Populations,
  level = 0.95,
): UnitMeans {
  const { units, strata, answers } = columns;
  const sampled = sampledPerCell(columns);
  const size = answers.length * units;
  const result = {
    count: new Uint32Array(size),
    mean: new Float64Array(size),
    standardError: new Float64Array(size),
    reach: new Float64Array(size),
  };
  const z = normalQuantile(1 - (1 - level) / 2);
  for (const [question, column] of answers.entries()) {
    const tally = tallyOf(columns, column);
    for (let unit = 0; unit < units; unit += 1) {
      const at = question * units + unit;
      const { count, mean, variance } = unitMean(tally, sampled, unit * strata, strata, populations);
      result.count[at] = count;
      result.mean[at] = mean;
      result.standardError[at] = Math.sqrt(variance);
      result.reach[at] = z * Math.sqrt(variance);
    }
  }
  return result;
}

type Tally = Readonly<{ count: Uint32Array; sum: Float64Array; squares: Float64Array }>;

function sampledPerCell({ units, strata, unit, stratum }: AnswerColumns): Uint32Array {
  const sampled = new Uint32Array(units * strata);
  for (let row = 0; row < unit.length; row += 1) {
    const cell = (unit[row] as number) * strata + (stratum[row] as number);
    sampled[cell] = (sampled[cell] as number) + 1;
  }
  return sampled;
}

function tallyOf({ units, strata, unit, stratum, missing }: AnswerColumns, column: Uint8Array): Tally {
  const count = new Uint32Array(units * strata);
  const sum = new Float64Array(units * strata);
  const squares = new Float64Array(units * strata);
  for (let row = 0; row < column.length; row += 1) {
    const answer = column[row] as number;
    if (answer === missing) continue;
    const cell = (unit[row] as number) * strata + (stratum[row] as number);
    count[cell] = (count[cell] as number) + 1;
    sum[cell] = (sum[cell] as number) + answer;
    squares[cell] = (squares[cell] as number) + answer * answer;
  }
  return { count, sum, squares };
}

function unitMean(
  { count, sum, squares }: Tally,
  sampled: Uint32Array,
  first: number,
  strata: number,
  populations: Populations | undefined,
) {
  let answered = 0;
  let above = 0;
  let below = 0;
  for (let cell = first; cell < first + strata; cell += 1) {
    if (sampled[cell] === 0) continue;
    const weight = weightOf(cell, sampled, populations);
    answered += count[cell] as number;
    above += weight * (sum[cell] as number);
    below += weight * (count[cell] as number);
  }
  if (answered === 0) return { count: 0, mean: Number.NaN, variance: Number.NaN };
  const mean = above / below;
  let variance = 0;
  for (let cell = first; cell < first + strata; cell += 1) {
    const drawn = sampled[cell] as number;
    if (drawn < 2) continue;
    const population = populations?.[cell] || 0;
    const left = population > 0 ? (population - drawn) / population : 1;
    if (left <= 0) continue;
    const answers = count[cell] as number;
    if (answers === 0) continue;
    const total = sum[cell] as number;
    // the rows' influences are (answer − mean) where answered, 0 elsewhere; around the cell's own mean, whole numbers
    const apart = total / answers - mean;
    const within = ((squares[cell] as number) * answers - total * total) / answers;
    const spread = within + apart * apart * answers * (1 - answers / drawn);
    const weight = weightOf(cell, sampled, populations) / below;
    variance += (weight * weight * left * drawn * spread) / (drawn - 1);
  }
  return { count: answered, mean, variance: Math.max(0, variance) };
}

const weightOf = (cell: number, sampled: Uint32Array, populations: Populations | undefined): number => {
  const population = populations?.[cell] || 0;
  return population > 0 ? population / (sampled[cell] as number) : 1;
};
