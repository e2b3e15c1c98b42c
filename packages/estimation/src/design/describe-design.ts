import { ok, type Problem, problem, type Result, refuse } from '@parindex/domain';
import type { DesignCluster, DesignStratum, LonelyStratum, SampleDesign } from './sample-design.ts';

/** One stage as columns: what a row's stratum and cluster are called, and the number of clusters in that stratum. */
export type StageColumns = Readonly<{
  strata?: readonly string[];
  clusters?: readonly string[];
  /** A count of clusters (> 1), or the fraction of them that was drawn (≤ 1); one value per stratum. */
  populations?: readonly number[];
}>;

/** A sample design as columns of the data, first stage first. */
export type DesignColumns = Readonly<{
  rows: number;
  stages: readonly StageColumns[];
  /** None: made from the populations of every stage, n ÷ N multiplied. */
  weights?: readonly number[];
  lonely?: LonelyStratum;
}>;

/**
 * Reads a design out of columns. Clusters are told apart inside their stratum, and later stages inside their cluster,
 * so names may repeat.
 *
 * Problems: `design.no-rows` · `design.no-weights` (neither weights nor populations at every stage) · `design.weight`
 * (a weight that is no positive number) · `design.population` (none, not the same within a stratum, or below what was
 * drawn) · `design.lonely-stratum` (a single cluster of several, and `lonely` is `refuse`)
 */
export function describeDesign({
  rows,
  stages,
  weights,
  lonely = 'refuse',
}: DesignColumns): Result<SampleDesign> {
  if (rows === 0) return refuse(problem('design.no-rows'));
  const problems: Problem[] = [];
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const strata = strataOf(all, stages, '', problems);
  if (problems.length > 0) return refuse(...distinct(problems));
  if (lonely === 'refuse') problems.push(...lonelyStrata(strata));
  const given = weights ? Float64Array.from(weights) : weightsFrom(strata, rows);
  if (!given) problems.push(problem('design.no-weights'));
  else {
    const wrong = given.findIndex((weight) => !(weight > 0 && Number.isFinite(weight)));
    if (wrong >= 0) problems.push(problem('design.weight', { row: wrong + 1, value: String(given[wrong]) }));
  }
  return given && problems.length === 0
    ? ok({ weights: given, strata, lonely })
    : refuse(...distinct(problems));
}

function strataOf(
  rows: Int32Array,
  [stage, ...later]: readonly StageColumns[],
  inside: string,
  problems: Problem[],
): readonly DesignStratum[] {
  if (!stage) return [];
  return [...grouped(rows, stage.strata)].map(([stratum, members]) => {
    const name = [inside, stratum].filter(Boolean).join(' › ');
    const clusters = [...grouped(members, stage.clusters ?? 'each')].map(
      ([cluster, own]): DesignCluster => ({
        rows: own,
        strata: strataOf(own, later, [name, cluster].filter(Boolean).join(' › '), problems),
      }),
    );
    const population = stage.populations && populationOf(members, stage.populations, clusters.length);
    if (stage.populations && population === undefined)
      problems.push(problem('design.population', { stratum: name || '1', drawn: clusters.length }));
    return { name, clusters, population };
  });
}

/** Rows by their name, in order of appearance; `each` row by itself; all together where there are no names. */
function grouped(rows: Int32Array, names: readonly string[] | 'each' | undefined): Map<string, Int32Array> {
  if (names === undefined) return new Map([['', rows]]);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const name = names === 'each' ? String(row + 1) : (names[row] ?? '');
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return new Map([...groups].map(([name, own]) => [name, Int32Array.from(own)]));
}

/** The number of clusters in the stratum; a fraction ≤ 1 counts what was drawn by it. */
function populationOf(rows: Int32Array, values: readonly number[], drawn: number): number | undefined {
  const first = values[rows[0] ?? 0];
  if (first === undefined || !(first > 0) || rows.some((row) => values[row] !== first)) return undefined;
  const population = first < 1 ? drawn / first : first;
  return population === 1 && drawn > 1 ? drawn : population < drawn ? undefined : population;
}

function weightsFrom(strata: readonly DesignStratum[], rows: number): Float64Array | undefined {
  const weights = new Float64Array(rows).fill(1);
  const weigh = (stage: readonly DesignStratum[]): boolean =>
    stage.every(({ clusters, population }) => {
      if (population === undefined) return false;
      for (const { rows: own } of clusters)
        for (const row of own) weights[row] = (weights[row] ?? 1) * (population / clusters.length);
      return clusters.every((cluster) => weigh(cluster.strata));
    });
  return weigh(strata) ? weights : undefined;
}

/** First-stage strata that a single cluster stands for, unless it is all there is. */
const lonelyStrata = (strata: readonly DesignStratum[]): Problem[] =>
  strata
    .filter(({ clusters, population }) => clusters.length === 1 && population !== 1)
    .map(({ name }) => problem('design.lonely-stratum', { stratum: name || '1' }));

const distinct = (problems: readonly Problem[]) =>
  [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()].slice(0, 20);
