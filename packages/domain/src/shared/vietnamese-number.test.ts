import { describe, expect, test } from 'vitest';
import { readVietnameseNumber } from './vietnamese-number.ts';

describe('số viết theo cách Việt Nam', () => {
  test.each([
    ['1.000,5', '1000.5'],
    ['1,25', '1.25'],
    ['1.5', '1.5'],
    ['2.871', '2871'],
    ['1.234.567', '1234567'],
    ['1 000', '1000'],
    ['1\u00A0000,25', '1000.25'],
    ['95 %', '95'],
    ['82,4\u00A0%', '82.4'],
    ['−0,5', '-0.5'],
    ['- 3', '-3'],
    ['0,125', '0.125'],
    ['1,234.5', '1234.5'],
    ['５', '5'],
    ['007', '7'],
    [',5', '0.5'],
    ['-0,0', '0'],
  ])('“%s” là %s', (text, value) => {
    expect(readVietnameseNumber(text, 'decimal')).toMatchObject({ kind: 'number', value });
  });

  test('“1.000” là một nghìn, và nói rõ cách hiểu kia', () => {
    expect(readVietnameseNumber('1.000', 'whole')).toEqual({
      kind: 'number',
      value: '1000',
      assumed: { otherwise: '1' },
    });
  });
  test('“2,871” tùy ngữ cảnh: số đếm là hai nghìn, số thập phân là 2,871', () => {
    expect(readVietnameseNumber('2,871', 'whole')).toMatchObject({
      value: '2871',
      assumed: { otherwise: '2.871' },
    });
    expect(readVietnameseNumber('2,871', 'decimal')).toMatchObject({
      value: '2.871',
      assumed: { otherwise: '2871' },
    });
  });
  test('chắc chắn thì không nói gì thêm', () => {
    expect(readVietnameseNumber('1.000,5', 'decimal')).not.toHaveProperty('assumed');
  });
  test.each([
    '',
    'abc',
    '1,2,3',
    '1.2.3',
    '12.34,5.6',
    '1..5',
    '%',
    '1e3',
    '01/05/2020',
    '1.0000.000',
    '12,',
    ',',
    '38/40',
    '1.00,5',
  ])('“%s” không phải là số', (text) => {
    expect(readVietnameseNumber(text, 'decimal')).toEqual({ kind: 'unreadable' });
  });
});
