import { describe, expect, test } from 'vitest';
import { typedDay, typedDecimal } from './typed.ts';

describe('a number typed by an official', () => {
  test.each([
    ['38', '38'],
    ['1,25', '1.25'],
    ['1.000,5', '1000.5'],
    ['1.000', '1000'],
    ['12.345.678', '12345678'],
    ['1.5', '1.5'],
    ['0.125', '0.125'],
    ['01,50', '1.5'],
    [',5', '0.5'],
    ['−2', '-2'],
    ['-0,0', '0'],
    ['2 871', '2871'],
  ])('“%s” is read as %s', (text, decimal) => {
    expect(typedDecimal(text)).toBe(decimal);
  });

  test.each(['', 'abc', '1,2,3', '1.00,5', '1.2.3', '38/40', '1e5', '12,'])(
    '“%s” is not a number',
    (text) => {
      expect(typedDecimal(text)).toBeUndefined();
    },
  );
});

describe('a day typed by an official', () => {
  test.each([
    ['05/11/2020', '2020-11-05'],
    ['5/11/2020', '2020-11-05'],
    ['5-11-20', '2020-11-05'],
    ['05.11.2020', '2020-11-05'],
    ['05112020', '2020-11-05'],
    ['29/2/2020', '2020-02-29'],
  ])('“%s” is %s', (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  test('without a year the year of the round is meant', () => {
    expect(typedDay('5/11', 2020)).toBe('2020-11-05');
    expect(typedDay('5/11')).toBeUndefined();
  });

  test.each(['31/11/2020', '29/02/2021', '32/1/2020', '2020-11-05', 'hôm nay'])('“%s” is no day', (text) => {
    expect(typedDay(text)).toBeUndefined();
  });
});
