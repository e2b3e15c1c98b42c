import { expect, it } from 'vitest';
import { weighForNonResponse } from '../estimate/non-response.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

const missing = Number.NaN;
const columns = [
  [4, 5, 3, 4, 2, 5, missing],
  [4, 4, 3, 5, 2, 5, 3],
  [5, 5, 2, 4, 3, 4, 3],
].map((answers) => Float64Array.from(answers));

it('Cronbach alpha of three questions over the rows that answered all of them', () => {
  // R: k <- 3; x <- cbind(c(4,5,3,4,2,5), c(4,4,3,5,2,5), c(5,5,2,4,3,4)); k/(k-1)*(1-sum(apply(x,2,var))/var(rowSums(x)))
  expect(cronbachAlpha(columns)).toBeCloseTo(0.878787878787879, 12);
});

it('says nothing of one question, or of answers that are all the same', () => {
  expect(cronbachAlpha(columns.slice(0, 1))).toBeUndefined();
  expect(cronbachAlpha([Float64Array.of(3, 3, 3), Float64Array.of(2, 2, 2)])).toBeUndefined();
});

it('those who answered speak for those of their class who did not, and the weights still add up', () => {
  const weights = Float64Array.of(2, 2, 2, 5, 5);
  const { weights: after, silent } = weighForNonResponse(weights, Uint8Array.of(1, 1, 0, 1, 0), [
    'a',
    'a',
    'a',
    'b',
    'b',
  ]);
  expect([...after]).toEqual([3, 3, 0, 10, 0]);
  expect(silent).toEqual([]);
  expect(
    weighForNonResponse(weights, Uint8Array.of(1, 1, 1, 0, 0), ['a', 'a', 'a', 'b', 'b']).silent,
  ).toEqual(['b']);
});
