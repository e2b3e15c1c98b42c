/**
 * Thiết kế mẫu — how the answers at hand were drawn, as rows of numbers.
 *
 * `weights`  per row: how many of the population the row speaks for (1 ÷ inclusion probability)
 * `strata`   the first stage; every later stage hangs below its cluster
 * `lonely`   what a stratum with a single cluster is worth, when it is not the whole stratum
 *
 * Source: Lumley, T. (2004) Analysis of Complex Survey Samples, J. Stat. Softw. 9(8); the recursion over stages is
 * that of Bellhouse (1985).
 */
export type SampleDesign = Readonly<{
  weights: Float64Array;
  strata: readonly DesignStratum[];
  lonely: LonelyStratum;
}>;

/** A stratum of one stage: the clusters drawn from it, out of how many (none: drawn with replacement). */
export type DesignStratum = Readonly<{
  name: string;
  clusters: readonly DesignCluster[];
  population: number | undefined;
}>;

/** A drawn cluster: its rows, and the strata of the next stage inside it. */
export type DesignCluster = Readonly<{
  rows: Int32Array;
  strata: readonly DesignStratum[];
}>;

/**
 * A stratum with a single cluster tells nothing of its variance: `refuse` it (the default), count it as drawn for
 * `certainty` (variance 0), `adjust` it to the distance from the overall mean, or give it the `average` of the others.
 */
export type LonelyStratum = 'refuse' | 'certainty' | 'adjust' | 'average';

/** Degrees of freedom of the first stage: clusters less strata. */
export const degreesOfFreedom = ({ strata }: SampleDesign): number =>
  strata.reduce((sum, stratum) => sum + stratum.clusters.length - 1, 0);
