import type { Phase } from '../round/round.ts';
import type { Id, Instant } from '../shared/ids.ts';
import type { Cell } from './appraisal.ts';

/**
 * Kiến nghị — what a unit holds against the appraised points of one item, by its own will, and the answer that it gets
 * before the council sits. One for an item, unless it was withdrawn.
 */
export type Objection = Cell & {
  readonly id: Id;
  readonly reason: string;
  readonly raisedAt: Instant;
  readonly answer?: string;
  readonly answeredAt?: Instant;
};

/**
 * Từ khi nào đơn vị thấy điểm thẩm định của mình — from the opening of the preliminary result, or of the time for
 * objections where that is earlier; a calendar with neither keeps nothing back.
 */
export const isPreliminaryShown = (calendar: readonly Phase[], now: Instant): boolean => {
  const openings = calendar
    .filter(({ name }) => name === 'preliminary-result' || name === 'objection')
    .map(({ opensAt }) => opensAt);
  return openings.length === 0 || openings.some((opensAt) => opensAt <= now);
};
