import { describe, expect, test } from 'vitest';
import * as exact from './exact.ts';

describe('đọc số thập phân', () => {
  test.each(['0', '1.25', '-0.5', '2871', '0.000000000001', '12345678901234567890.5'])(
    '%s là một số',
    (text) => {
      expect(exact.parseDecimal(text)).toBeDefined();
    },
  );
  test.each([
    '',
    '1,25',
    '.5',
    '1.',
    '+1',
    '1e3',
    ' 1',
    '1 000',
    '--1',
    '1.2.3',
    'một',
    '-',
    '-.5',
    `1${'0'.repeat(41)}`,
  ])('“%s” không phải là số: chỉ nhận dạng đi qua biên giới', (text) => {
    expect(exact.parseDecimal(text)).toBeUndefined();
  });
});

describe('phép tính', () => {
  test('3 × ⅓ đúng bằng 1', () => {
    const third = exact.rational(1, 3);
    expect(exact.equals(exact.sum([third, third, third]), exact.one)).toBe(true);
  });
  test('0,1 + 0,2 đúng bằng 0,3', () => {
    expect(exact.toDecimal(exact.add(exact.decimal('0.1'), exact.decimal('0.2')))).toBe('0.3');
  });
  test('không chia cho 0', () => {
    expect(() => exact.divide(exact.one, exact.zero)).toThrow(RangeError);
    expect(() => exact.rational(1, 0)).toThrow(RangeError);
  });
});

describe('làm tròn', () => {
  test.each([
    ['0.125', 'half-up', '0.13'],
    ['-0.125', 'half-up', '-0.13'],
    ['0.125', 'half-even', '0.12'],
    ['0.135', 'half-even', '0.14'],
    ['-0.129', 'down', '-0.12'],
    ['85.412', 'half-up', '85.41'],
  ] as const)('%s, %s, hai chữ số là %s', (text, mode, rounded) => {
    expect(exact.toDecimal(exact.round(exact.decimal(text), 2, mode))).toBe(rounded);
  });
  test('số chữ số cố định giữ cả số 0 ở cuối', () => {
    expect(exact.toDecimal(exact.decimal('1.9'), 2)).toBe('1.90');
    expect(exact.toDecimal(exact.decimal('-0.004'), 2)).toBe('0.00');
    expect(exact.toDecimal(exact.rational(200, 3), 0)).toBe('67');
  });
});
