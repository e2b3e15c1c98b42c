import type { Random } from './random.ts';

/**
 * Rút mẫu ngẫu nhiên đơn giản — `count` of `size` rows without replacement, every subset equally likely, in the order
 * in which they came out; what follows in the same order serves as replacements.
 */
export function drawSimple(size: number, count: number, random: Random): readonly number[] {
  checkCount(size, count);
  // Fisher–Yates, of which only the touched places are kept
  const moved = new Map<number, number>();
  return Array.from({ length: count }, (_, place) => {
    const other = place + random.below(size - place);
    const drawn = moved.get(other) ?? other;
    moved.set(other, moved.get(place) ?? place);
    return drawn;
  });
}

/**
 * Rút mẫu hệ thống — every N/n-th row from a random start, in list order; the step may be a fraction, and each row is
 * in exactly n of the N possible samples.
 */
export function drawSystematic(size: number, count: number, random: Random): readonly number[] {
  checkCount(size, count);
  if (count === 0) return [];
  const start = random.below(size);
  return Array.from({ length: count }, (_, step) => Math.floor((start + step * size) / count));
}

/** What a draw with unequal chances gives: the row, and the chance that it had. */
export type DrawnWithChance = Readonly<{ row: number; chance: number }>;

/**
 * Rút mẫu xác suất tỷ lệ với quy mô, hệ thống — the chance of a row is count × size ÷ total; rows so large that this
 * passes 1 are taken for certain, and the rest drawn among the rest. In list order.
 *
 * @param sizes  positive whole numbers; a row of size 0 is never drawn
 */
export function drawBySize(
  sizes: readonly number[],
  count: number,
  random: Random,
): readonly DrawnWithChance[] {
  checkCount(sizes.filter((size) => size > 0).length, count);
  const certain = certainRows(sizes, count);
  const open = count - certain.size;
  const total = sizes.reduce((sum, size, row) => (certain.has(row) ? sum : sum + size), 0);
  const drawn: DrawnWithChance[] = [...certain].map((row) => ({ row, chance: 1 }));
  if (open > 0) {
    const start = random.below(total);
    let passed = 0;
    let step = 0;
    for (const [row, size] of sizes.entries()) {
      if (certain.has(row)) continue;
      passed += size;
      // whole numbers throughout: the step-th mark lies at (start + step × total) ÷ open
      if (start + step * total < passed * open) {
        drawn.push({ row, chance: (open * size) / total });
        step += 1;
      }
    }
  }
  return drawn.sort((a, b) => a.row - b.row);
}

function certainRows(sizes: readonly number[], count: number): ReadonlySet<number> {
  const certain = new Set<number>();
  for (;;) {
    const open = count - certain.size;
    const total = sizes.reduce((sum, size, row) => (certain.has(row) ? sum : sum + size), 0);
    const more = sizes.flatMap((size, row) =>
      !certain.has(row) && size > 0 && size * open >= total ? [row] : [],
    );
    if (more.length === 0 || open === 0) return certain;
    for (const row of more.slice(0, open)) certain.add(row);
  }
}

function checkCount(size: number, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0 || count > size)
    throw new RangeError(`a draw of ${count} from ${size}`);
}
