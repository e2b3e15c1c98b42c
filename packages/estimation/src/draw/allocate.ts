/** A stratum to share a sample over: how many it holds, and, for Neyman's shares, how much its answers differ. */
export type StratumSize = Readonly<{ size: number; deviation?: number }>;

/** Phân bổ — in proportion to size, the same for each, or by size × deviation (Neyman, 1934). */
export type Allocation = 'proportional' | 'equal' | 'neyman';

/**
 * Phân bổ cỡ mẫu cho các tầng — shares `count` over the strata: at least `minimum` in each that can give as many, never
 * more than it holds, the rest by largest remainder; what a full stratum cannot take goes to the others.
 *
 * @returns one number per stratum; they add up to `count`, or to what the frame holds if that is less
 */
export function allocate(
  count: number,
  strata: readonly StratumSize[],
  by: Allocation,
  minimum = 0,
): readonly number[] {
  const given = strata.map(({ size }) => Math.min(minimum, size));
  const held = strata.reduce((sum, { size }) => sum + size, 0);
  const target = Math.min(count, held);
  const wants = strata.map((stratum) => wantOf(stratum, by));
  let left = target - given.reduce((sum, one) => sum + one, 0);
  while (left > 0) {
    const open = strata.flatMap(({ size }, at) => ((given[at] ?? 0) < size ? [at] : []));
    const added = share(
      left,
      open.map((at) => wants[at] ?? 0),
    );
    for (const [place, at] of open.entries()) {
      const room = (strata[at]?.size ?? 0) - (given[at] ?? 0);
      const more = Math.min(added[place] ?? 0, room);
      given[at] = (given[at] ?? 0) + more;
      left -= more;
    }
  }
  return given;
}

const wantOf = ({ size, deviation }: StratumSize, by: Allocation): number =>
  by === 'equal' ? 1 : by === 'proportional' ? size : size * (deviation ?? 1);

/** Whole shares of `count` in proportion to the wants, by largest remainder; the same for each when nobody wants any. */
function share(count: number, wants: readonly number[]): readonly number[] {
  const total = wants.reduce((sum, want) => sum + want, 0);
  const parts = wants.map((want) => (total > 0 ? (count * want) / total : count / wants.length));
  const shares = parts.map(Math.floor);
  const rest = count - shares.reduce((sum, one) => sum + one, 0);
  const order = parts
    .map((part, at) => ({ at, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of order.slice(0, rest)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
