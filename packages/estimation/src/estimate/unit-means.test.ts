import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeDesign } from '../design/describe-design.ts';
import { estimate } from './estimate.ts';
import { estimateUnitMeans } from './unit-means.ts';

const missing = 255;
const row = fc.record({
  unit: fc.nat(3),
  stratum: fc.nat(2),
  answers: fc.tuple(fc.constantFrom(0, 20, 60, 100, missing), fc.constantFrom(1, 2, 3, 4, 5, missing)),
});

it('means of all units at once are those of the design with a stratum per unit and group, unit by unit', () =>
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 120 }), fc.boolean(), (rows, known) => {
      const units = 4;
      const strata = 3;
      const cellOf = (one: { unit: number; stratum: number }) => one.unit * strata + one.stratum;
      const drawn = rows.reduce(
        (all, one) => all.with(cellOf(one), (all[cellOf(one)] ?? 0) + 1),
        new Array(12).fill(0),
      );
      const populations = Float64Array.from(drawn, (count, cell) => (known ? count * 2 + cell : 0));
      const fast = estimateUnitMeans(
        {
          units,
          strata,
          unit: Uint16Array.from(rows, (one) => one.unit),
          stratum: Uint8Array.from(rows, (one) => one.stratum),
          answers: [0, 1].map((at) => Uint8Array.from(rows, (one) => one.answers[at] ?? missing)),
          missing,
        },
        populations,
      );
      const design = describeDesign({
        rows: rows.length,
        stages: [
          {
            strata: rows.map((one) => String(cellOf(one))),
            ...(known ? { populations: rows.map((one) => populations[cellOf(one)] ?? 0) } : {}),
          },
        ],
        ...(known ? {} : { weights: rows.map(() => 1) }),
        lonely: 'certainty',
      });
      if (!design.ok) throw new Error(JSON.stringify(design.problems));
      for (const question of [0, 1])
        for (let unit = 0; unit < units; unit += 1) {
          const column = Float64Array.from(rows, (one) =>
            one.answers[question] === missing ? Number.NaN : (one.answers[question] ?? 0),
          );
          const inside = Uint8Array.from(rows, (one) => (one.unit === unit ? 1 : 0));
          const slow = estimate({ kind: 'mean', of: column }, design.value, undefined, inside);
          const at = question * units + unit;
          expect(fast.count[at]).toBe(slow?.count ?? 0);
          if (!slow) continue;
          expect(fast.mean[at]).toBeCloseTo(slow.value, 9);
          expect(fast.standardError[at]).toBeCloseTo(slow.standardError, 6);
        }
    }),
  ));
