import { expect, it } from 'vitest';
import { describeDesign } from '../design/describe-design.ts';
import { countedMean } from './counted-mean.ts';
import { estimate } from './estimate.ts';

const counted = [
  { worth: 100, times: 26 },
  { worth: 60, times: 29 },
  { worth: 20, times: 9 },
  { worth: 0, times: 3 },
];

it.each([undefined, 400])('is the simple random sample of the same answers, out of %s', (population) => {
  const answers = counted.flatMap(({ worth, times }) => new Array<number>(times).fill(worth));
  const design = describeDesign({
    rows: answers.length,
    stages: [population === undefined ? {} : { populations: answers.map(() => population) }],
    ...(population === undefined ? { weights: answers.map(() => 1) } : {}),
  });
  if (!design.ok) throw new Error('a simple design');
  const whole = estimate({ kind: 'mean', of: Float64Array.from(answers) }, design.value);
  const short = countedMean(counted, population);
  expect(short?.mean).toBeCloseTo(whole?.value ?? 0, 10);
  expect(short?.reach).toBeCloseTo(((whole?.upper ?? 0) - (whole?.lower ?? 0)) / 2, 10);
});

it('one answer has no interval, none has no mean, and everybody asked has no uncertainty', () => {
  expect(countedMean([{ worth: 60, times: 1 }])).toEqual({ mean: 60 });
  expect(countedMean([])).toBeUndefined();
  expect(countedMean(counted, 67)?.reach).toBe(0);
});
