import { expect, test } from 'vitest';
import { formulaSlip } from './formula-slip.ts';

const rule = (expression: string) => ({
  kind: 'formula@1' as const,
  inputs: [{ key: 'done', label: 'Đã xong' }],
  expression,
});

test('a formula without a slip has none to show', () => {
  expect(formulaSlip(rule('min(done, max)'))).toBeUndefined();
});

test('a name that no figure has is marked whole, at its place', () => {
  expect(formulaSlip(rule('max * finished / 2'))).toEqual({
    before: 'max * ',
    there: 'finished',
    after: ' / 2',
    position: 7,
  });
});

test('a formula that stops too early is marked at its end', () => {
  expect(formulaSlip(rule('done +'))?.there ?? ' ').toBe(' ');
});
