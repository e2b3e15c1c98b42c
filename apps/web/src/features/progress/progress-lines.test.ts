import type { ProgressLine } from '@parindex/contract';
import type { ProgressMark } from '@parindex/domain';
import { expect, test } from 'vitest';
import { byUrgency, owedMark, passes } from './progress-lines.ts';

const line = (name: string, marks: readonly ProgressMark[]): ProgressLine => ({
  unitId: name,
  name,
  shortName: name,
  groupId: 'group',
  ranked: true,
  offices: 0,
  items: 50,
  exempt: 0,
  returned: 0,
  marks,
  reminders: 0,
});
const scoring = (state: ProgressMark['state'], done: number): ProgressMark => ({
  step: 'self-scoring',
  state,
  count: { done, of: 50 },
});
const finished = scoring('done', 50);
const late = line('Đất Đỏ', [scoring('late', 10)]);
const idle = line('Long Điền', [scoring('idle', 0)]);
const presented = line('Châu Đức', [finished, { step: 'approval', state: 'doing' }]);
const submitted = line('Vũng Tàu', [
  finished,
  { step: 'approval', state: 'done' },
  { step: 'submission', state: 'done', extended: true },
  { step: 'appraisal', state: 'doing' },
]);

test('late units stand first, then those that have not begun, then the least far', () => {
  expect([submitted, presented, idle, late].toSorted(byUrgency).map(({ name }) => name)).toEqual([
    'Đất Đỏ',
    'Long Điền',
    'Châu Đức',
    'Vũng Tàu',
  ]);
});

test('a unit that handed its sheet over owes nothing, whoever the round waits for', () => {
  expect(owedMark(submitted)).toBeUndefined();
  expect(owedMark(presented)?.step).toBe('approval');
});

test('filters: late, not begun, waiting for the leader, extended', () => {
  const all = [late, idle, presented, submitted];
  const found = (filter: Parameters<typeof passes>[0]) =>
    all.filter((one) => passes(filter, one)).map(({ name }) => name);
  expect(found('late')).toEqual(['Đất Đỏ']);
  expect(found('idle')).toEqual(['Long Điền']);
  expect(found('approval')).toEqual(['Châu Đức']);
  expect(found('extended')).toEqual(['Vũng Tàu']);
  expect(found('all')).toHaveLength(4);
});
