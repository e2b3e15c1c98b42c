import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number.ts';

describe('số như người Việt viết', () => {
  it.each([
    ['0,5', '0.5'],
    ['0.5', '0.5'],
    ['1.000,5', '1000.5'],
    ['1,000.5', '1000.5'],
    ['1 000,5', '1000.5'],
    ['1\u00A0000,5', '1000.5'],
    ['2.871.904', '2871904'],
    ['02', '2'],
    ['1,50', '1.5'],
    ['−0,25', '-0.25'],
    ['+2', '2'],
    ['0,125', '0.125'],
    [' 12 ', '12'],
  ])('“%s” là %s', (text, number) => {
    expect(readNumber(text)).toEqual({ number });
  });

  it('“1.000” có thể là một nghìn hoặc một, nên nói cả hai', () => {
    expect(readNumber('1.000')).toEqual({ number: '1000', other: '1' });
    expect(readNumber('1,125')).toEqual({ number: '1.125', other: '1125' });
  });

  it.each([
    '',
    '1'.repeat(25),
    '0,1234567890123',
    '1.000,1234567890123',
    'abc',
    '1,2,3',
    '1.5.2020',
    '12 điểm',
    '1.00,5',
    '--1',
  ])('“%s” không phải là số', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('mọi số thập phân có dấu phẩy đọc lại đúng chính nó', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999n }), fc.stringMatching(/^\d{0,2}$/), (whole, fraction) => {
        const written = fraction === '' ? `${whole}` : `${whole},${fraction}`;
        const trimmed = fraction.replace(/0+$/, '');
        expect(readNumber(written)?.number).toBe(trimmed === '' ? `${whole}` : `${whole}.${trimmed}`);
      }),
    );
  });
});
