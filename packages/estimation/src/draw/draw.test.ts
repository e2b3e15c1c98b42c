import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import { drawBySize, drawSimple, drawSystematic } from './draw-rows.ts';
import { randomFrom } from './random.ts';
import { marginOfError, sampleSize } from './sample-size.ts';

/** How often each row is drawn in many draws, as a share. */
function frequencies(size: number, draws: number, draw: (seed: string) => readonly number[]): number[] {
  const counts = new Array<number>(size).fill(0);
  for (let at = 0; at < draws; at += 1)
    for (const row of draw(`lần ${at}`)) counts[row] = (counts[row] ?? 0) + 1;
  return counts.map((count) => count / draws);
}

/** Within five standard errors of its chance: a fair draw fails this once in millions, and the seeds never change. */
const near = (share: number, chance: number, draws: number) =>
  expect(Math.abs(share - chance)).toBeLessThan(5 * Math.sqrt((chance * (1 - chance)) / draws) + 1e-9);

const draws = 20_000;

describe('a draw is reproducible from its printed seed', () => {
  it('the same seed, the same rows; another seed, others', () => {
    const rows = (seed: string) => drawSimple(1000, 20, randomFrom(seed));
    expect(rows('Côn Đảo 2020')).toEqual(rows('Côn Đảo 2020'));
    expect(rows('Côn Đảo 2020')).not.toEqual(rows('Côn Đảo 2021'));
  });

  it('and stays so in every version of the program', () => {
    expect(drawSimple(1000, 6, randomFrom('Côn Đảo 2020'))).toMatchInlineSnapshot(`
      [
        457,
        939,
        860,
        450,
        763,
        106,
      ]
    `);
    expect(drawSystematic(1000, 6, randomFrom('Côn Đảo 2020'))).toMatchInlineSnapshot(`
      [
        76,
        242,
        409,
        576,
        742,
        909,
      ]
    `);
    expect(
      drawBySize([5, 1, 4, 2, 8], 2, randomFrom('Côn Đảo 2020')).map(({ row }) => row),
    ).toMatchInlineSnapshot(`
      [
        2,
        4,
      ]
    `);
  });
});

describe('every row is drawn as often as its chance says', () => {
  it('in a simple random sample: n of N', () => {
    for (const share of frequencies(9, draws, (seed) => drawSimple(9, 4, randomFrom(seed))))
      near(share, 4 / 9, draws);
  });

  it('two rows together as often as any other two', () => {
    const together = frequencies(36, draws, (seed) => {
      const [a = 0, b = 0] = [...drawSimple(9, 2, randomFrom(seed))].sort((x, y) => x - y);
      return [(b * (b - 1)) / 2 + a];
    });
    for (const share of together) near(share, 1 / 36, draws);
  });

  it('in a systematic sample whose step is a fraction', () => {
    const shares = frequencies(11, draws, (seed) => drawSystematic(11, 4, randomFrom(seed)));
    for (const share of shares) near(share, 4 / 11, draws);
  });

  it('in a sample by size: count × size ÷ total, the largest for certain', () => {
    const sizes = [3, 50, 7, 0, 2, 8];
    const chances = new Map(drawBySize(sizes, 3, randomFrom('x')).map(({ row, chance }) => [row, chance]));
    expect(chances.get(1)).toBe(1);
    const shares = frequencies(sizes.length, draws, (seed) =>
      drawBySize(sizes, 3, randomFrom(seed)).map(({ row }) => row),
    );
    expect(shares[1]).toBe(1);
    expect(shares[3]).toBe(0);
    for (const row of [0, 2, 4, 5]) near(shares[row] ?? 0, (2 * (sizes[row] ?? 0)) / 20, draws);
  });
});

describe('a draw takes exactly what it was asked for, no row twice', () => {
  it('whatever the frame', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.string(),
        (sizes, some, seed) => {
          const count = some % (sizes.length + 1);
          const samples = [
            drawSimple(sizes.length, count, randomFrom(seed)),
            drawSystematic(sizes.length, count, randomFrom(seed)),
            drawBySize(sizes, count, randomFrom(seed)).map(({ row }) => row),
          ];
          for (const rows of samples) {
            expect(new Set(rows).size).toBe(count);
            expect(rows.length).toBe(count);
            expect(rows.every((row) => row >= 0 && row < sizes.length)).toBe(true);
          }
        },
      ),
    ));

  it('replacements are what the same draw gives next', () => {
    const first = drawSimple(500, 30, randomFrom('s'));
    expect(drawSimple(500, 45, randomFrom('s')).slice(0, 30)).toEqual(first);
  });

  it('more than the frame holds is refused', () => {
    expect(() => drawSimple(3, 4, randomFrom('s'))).toThrow(RangeError);
  });
});

describe('a sample is shared over the strata', () => {
  const strata = [
    { size: 4421, deviation: 106 },
    { size: 1018, deviation: 128 },
    { size: 755, deviation: 100 },
  ];

  it('in proportion to their sizes, by largest remainder', () =>
    expect(allocate(200, strata, 'proportional')).toEqual([143, 33, 24]));
  it('the same for each', () => expect(allocate(200, strata, 'equal')).toEqual([67, 67, 66]));
  it("by size and deviation, Neyman's shares", () =>
    expect(allocate(200, strata, 'neyman')).toEqual([139, 39, 22]));
  it('at least so many in each, never more than it holds', () =>
    expect(allocate(60, [{ size: 3 }, { size: 1000 }, { size: 10 }], 'proportional', 5)).toEqual([3, 52, 5]));
  it('all of a frame smaller than the sample', () =>
    expect(allocate(60, [{ size: 3 }, { size: 10 }], 'equal')).toEqual([3, 10]));

  it('and the shares always add up', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ size: fc.nat(200), deviation: fc.double({ min: 0, max: 9, noNaN: true }) }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.nat(900),
        fc.nat(4),
        fc.constantFrom('proportional' as const, 'equal' as const, 'neyman' as const),
        (sizes, count, minimum, by) => {
          const shares = allocate(count, sizes, by, minimum);
          const floor = sizes.reduce((sum, { size }) => sum + Math.min(minimum, size), 0);
          const held = sizes.reduce((sum, { size }) => sum + size, 0);
          expect(shares.reduce((sum, one) => sum + one, 0)).toBe(Math.max(floor, Math.min(count, held)));
          for (const [at, share] of shares.entries()) expect(share).toBeLessThanOrEqual(sizes[at]?.size ?? 0);
        },
      ),
    ));
});

describe('the size of a sample', () => {
  it('n = N/(1 + N·e²): 400 of very many at 5 %, 286 of 1,000, never more than there are', () => {
    expect(sampleSize(1_000_000, 0.05)).toBe(400);
    expect(sampleSize(1000, 0.05)).toBe(286);
    expect(sampleSize(400, 0.05)).toBe(200);
    expect(sampleSize(3, 0.05)).toBe(3);
  });
  it('what 40 answers of 800 citizens let one see: ± 15 points', () => {
    expect(marginOfError(40, 800)).toBeCloseTo(0.1511, 4);
    expect(marginOfError(800, 800)).toBe(0);
  });
});
