import { expect, test } from 'vitest';
import { countFitting } from './screen-links.tsx';

test('all screens stand in the bar while they fit; then some, and room for the word that opens the rest', () => {
  const five = [100, 100, 100, 100, 100];
  expect(countFitting(five, 500)).toBe(5);
  expect(countFitting(five, 499)).toBe(3);
  expect(countFitting(five, 200)).toBe(0);
  expect(countFitting([], 0)).toBe(0);
});
