import { exact } from '@parindex/domain';
import { type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readNumber } from './measure.ts';

/** Chấm theo lời văn — the points that a person gives. Example: golden/rules/manual.json */
export const compileManual = (): RunRule => (facts, sink) => {
  const points = readNumber(facts, 'points');
  if (points === undefined) return waitingFor(facts);
  sink?.push({ code: 'manual', values: { points: exact.toDecimal(points) } });
  return settled(points);
};
