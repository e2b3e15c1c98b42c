import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as exact from './exact.ts';

// hundreds of rounds; a busy machine must not fail them
vi.setConfig({ testTimeout: 60_000 });

/** The plainest arithmetic there is, to hold the quick one against. */
type Plain = { readonly n: bigint; readonly d: bigint };

const magnitude = fc.oneof(
  fc.bigInt({ min: -200n, max: 200n }),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.constantFrom(2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, -(2n ** 53n) - 1n, 94906265n, 94906266n),
  // the longest whole number that decimal text may have: 40 digits
  fc.bigInt({ min: 1n - 10n ** 40n, max: 10n ** 40n - 1n }),
);
const plain: fc.Arbitrary<Plain> = fc
  .tuple(magnitude, magnitude)
  .map(([n, d]) => ({ n, d: d === 0n ? 1n : d < 0n ? -d : d }));

const same = (quick: exact.Rational, { n, d }: Plain): boolean => BigInt(quick.n) * d === n * BigInt(quick.d);
const quickly = ({ n, d }: Plain): exact.Rational => exact.rational(n, d);

describe('số hữu tỷ chính xác: cách tính nhanh luôn bằng cách tính thẳng', () => {
  test('cộng, trừ, nhân, so sánh', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [x, y] = [quickly(a), quickly(b)];
        expect(same(exact.add(x, y), { n: a.n * b.d + b.n * a.d, d: a.d * b.d })).toBe(true);
        expect(same(exact.subtract(x, y), { n: a.n * b.d - b.n * a.d, d: a.d * b.d })).toBe(true);
        expect(same(exact.multiply(x, y), { n: a.n * b.n, d: a.d * b.d })).toBe(true);
        const [left, right] = [a.n * b.d, b.n * a.d];
        expect(exact.compare(x, y)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('chia', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        if (b.n === 0n) expect(() => exact.divide(quickly(a), quickly(b))).toThrow(RangeError);
        else {
          const sign = b.n < 0n ? -1n : 1n;
          const divided = exact.divide(quickly(a), quickly(b));
          expect(same(divided, { n: a.n * b.d * sign, d: a.d * b.n * sign })).toBe(true);
          expect(divided.d > 0).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('làm tròn, theo cả ba cách', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 8 }), (a, places) => {
        const scale = 10n ** BigInt(places);
        const size = a.n < 0n ? -a.n : a.n;
        const sign = a.n < 0n ? -1n : 1n;
        const down = (size * scale) / a.d;
        const rest = size * scale - down * a.d;
        const half = rest * 2n - a.d;
        const up = half >= 0n ? down + 1n : down;
        const even = half > 0n || (half === 0n && down % 2n === 1n) ? down + 1n : down;
        expect(same(exact.round(quickly(a), places, 'down'), { n: sign * down, d: scale })).toBe(true);
        expect(same(exact.round(quickly(a), places, 'half-up'), { n: sign * up, d: scale })).toBe(true);
        expect(same(exact.round(quickly(a), places, 'half-even'), { n: sign * even, d: scale })).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('phần nguyên dưới và trên', () => {
    fc.assert(
      fc.property(plain, (a) => {
        const below = exact.floor(quickly(a));
        expect(exact.isWhole(below)).toBe(true);
        expect(exact.compare(below, quickly(a))).not.toBe(1);
        expect(exact.compare(quickly(a), exact.add(below, exact.one))).toBe(-1);
        const above = exact.ceiling(quickly(a));
        expect(exact.compare(above, quickly(a))).not.toBe(-1);
        expect(exact.compare(exact.subtract(above, exact.one), quickly(a))).toBe(-1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('số thập phân dạng chữ', () => {
  const decimalText = fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^\d{0,12}$/))
    .map(
      ([negative, whole, fraction]) =>
        `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`,
    );

  test('đọc rồi ghi lại được cùng một số', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const read = exact.decimal(text);
        expect(exact.equals(exact.decimal(exact.toDecimal(read)), read)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('số không hết được cắt ở 12 chữ số, làm tròn nửa lên', () => {
    fc.assert(
      fc.property(plain, (a) => {
        const shown = exact.decimal(exact.toDecimal(quickly(a)));
        expect(exact.equals(shown, exact.round(quickly(a), 12, 'half-up'))).toBe(true);
        expect(exact.toDecimal(quickly(a))).not.toMatch(/^-?0\d|\.\d*0$|\.$|^-0$/);
      }),
      { numRuns: 2000 },
    );
  });
});
