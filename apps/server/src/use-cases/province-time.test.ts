import { describe, expect, test } from 'vitest';
import { closingIn, instantIn } from './province-time.ts';

describe('the hour that a person types in is the province’s', () => {
  test.each([
    ['Asia/Ho_Chi_Minh', '2020-11-20T17:00', '2020-11-20T10:00:00.000Z'],
    ['Asia/Ho_Chi_Minh', '2021-01-01T00:00', '2020-12-31T17:00:00.000Z'],
    ['UTC', '2020-11-20T17:00', '2020-11-20T17:00:00.000Z'],
    ['Europe/Berlin', '2020-03-29T01:30', '2020-03-29T00:30:00.000Z'],
    ['Europe/Berlin', '2020-03-29T03:30', '2020-03-29T01:30:00.000Z'],
    ['Europe/Berlin', '2020-10-25T03:30', '2020-10-25T02:30:00.000Z'],
  ])('%s %s', (zone, typed, instant) => {
    expect(instantIn(zone, typed)).toBe(instant);
  });

  test('an instant stays what it is', () => {
    expect(instantIn('Asia/Ho_Chi_Minh', '2020-11-20T17:00:00Z')).toBe('2020-11-20T17:00:00.000Z');
    expect(instantIn('Asia/Ho_Chi_Minh', '2020-11-20T17:00:00+07:00')).toBe('2020-11-20T10:00:00.000Z');
  });

  test('closing at 23:59 lasts to the end of the day; closing at 17:00 is sharp', () => {
    expect(closingIn('Asia/Ho_Chi_Minh', '2020-11-13T23:59')).toBe('2020-11-13T16:59:59.999Z');
    expect(closingIn('Asia/Ho_Chi_Minh', '2020-11-13T17:00')).toBe('2020-11-13T10:00:00.000Z');
  });
});
