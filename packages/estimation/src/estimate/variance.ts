import type { DesignStratum, SampleDesign } from '../design/sample-design.ts';

/**
 * Phương sai của một tổng — the variance, over repeated draws of the design, of the sum of the rows' scores.
 *
 * An estimate that is no sum is linearised first: its scores are the influence of each row (Taylor). Rows outside a
 * domain score 0 and stay in the design. Each stage adds (1 − n/N) n/(n−1) Σ (z − z̄)² over the clusters of its strata,
 * weighted by the fractions drawn before; a stage without a population ends the recursion (drawn with replacement).
 */
export const varianceOfSum = (scores: Float64Array, { strata, lonely }: SampleDesign): number =>
  stageVariance(scores, strata, lonely);

function stageVariance(
  scores: Float64Array,
  strata: readonly DesignStratum[],
  lonely: SampleDesign['lonely'],
): number {
  let known = 0;
  let unknown = 0;
  for (const stratum of strata) {
    const variance = stratumVariance(scores, stratum, lonely);
    if (variance === undefined) unknown += 1;
    else known += variance;
  }
  // `average`: a lonely stratum is given the mean of those that can tell
  let variance = unknown === 0 ? known : (known * strata.length) / (strata.length - unknown);
  for (const { clusters, population } of strata) {
    if (population === undefined) continue;
    for (const cluster of clusters)
      if (cluster.strata.length > 0)
        variance += (clusters.length / population) * stageVariance(scores, cluster.strata, lonely);
  }
  return variance;
}

/** What the clusters of one stratum add; `undefined` when a single one cannot tell and the average must stand in. */
function stratumVariance(
  scores: Float64Array,
  { clusters, population }: DesignStratum,
  lonely: SampleDesign['lonely'],
): number | undefined {
  const drawn = clusters.length;
  const left = population === undefined ? 1 : (population - drawn) / population;
  if (left < 1e-7) return 0;
  const totals = clusters.map(({ rows }) => rows.reduce((sum, row) => sum + (scores[row] ?? 0), 0));
  if (drawn === 1) {
    if (lonely === 'average') return undefined;
    return lonely === 'adjust' ? left * (totals[0] ?? 0) ** 2 : 0;
  }
  const mean = totals.reduce((sum, total) => sum + total, 0) / drawn;
  return ((left * drawn) / (drawn - 1)) * totals.reduce((sum, total) => sum + (total - mean) ** 2, 0);
}
