import { describe, expect, test } from 'vitest';
import { currentMark, progressOf, type RoundTime, type UnitProgress } from './progress.ts';
import type { Phase } from './round.ts';

const phase = (name: Phase['name'], from: string, to: string): Phase => ({
  name,
  opensAt: `2020-${from}T00:00:00.000Z`,
  closesAt: `2020-${to}T10:00:00.000Z`,
});
const round = (now: string, change: Partial<RoundTime> = {}): RoundTime => ({
  state: 'running',
  phases: [
    phase('self-scoring', '10-19', '11-13'),
    phase('internal-review', '11-14', '11-18'),
    phase('submission', '11-18', '11-20'),
    phase('appraisal', '11-23', '12-25'),
  ],
  extensions: [],
  now: `2020-${now}T03:00:00.000Z`,
  ...change,
});
const fresh: UnitProgress = {
  unitId: 'sea',
  state: 'scoring',
  items: 50,
  entries: {},
  appraised: { done: 0, of: 60 },
};
const submitted: UnitProgress = {
  ...fresh,
  state: 'submitted',
  entries: { accepted: 50 },
  presentedAt: '2020-11-03T03:00:00.000Z',
  approvedAt: '2020-11-04T03:00:00.000Z',
  submittedAt: '2020-11-05T03:00:00.000Z',
};
const states = (unit: UnitProgress, time: RoundTime) => progressOf(unit, time).map(({ state }) => state);

describe('how far a unit is', () => {
  test('in the first half of self-scoring a unit that has not begun is in time', () => {
    expect(states(fresh, round('10-25'))).toEqual(['doing', 'to-come', 'to-come', 'to-come', 'to-come']);
  });

  test('past the middle it has not begun, which is told before it is late', () => {
    expect(states(fresh, round('11-05'))[0]).toBe('idle');
  });

  test('after the hour it is late in that step alone; what comes after waits', () => {
    expect(states(fresh, round('11-30'))).toEqual(['late', 'to-come', 'to-come', 'to-come', 'to-come']);
  });

  test('what was handed in counts, what is under work or returned does not', () => {
    const unit = { ...fresh, entries: { accepted: 19, 'handed-in': 12, returned: 3, 'in-progress': 9 } };
    const [scoring] = progressOf(unit, round('11-05'));
    expect(scoring).toMatchObject({ state: 'doing', count: { done: 31, of: 50 } });
  });

  test('a presented sheet waits for its leader, since when it was presented', () => {
    const unit = { ...submitted, state: 'awaiting-approval' as const };
    const marks = progressOf(unit, round('11-05'));
    expect(currentMark(marks)).toMatchObject({ step: 'approval', state: 'doing', at: unit.presentedAt });
  });

  test('an extension moves the hour of that unit alone, and is told', () => {
    const extensions = [
      {
        unitId: 'sea',
        phase: 'submission' as const,
        closesAt: '2020-11-25T10:00:00.000Z',
        reason: '',
        document: '',
      },
    ];
    const approved = { ...submitted, state: 'approved' as const };
    const marks = progressOf(approved, round('11-24', { extensions }));
    expect(currentMark(marks)).toMatchObject({ step: 'submission', state: 'doing', extended: true });
    expect(
      currentMark(progressOf({ ...approved, unitId: 'hill' }, round('11-24', { extensions })))?.state,
    ).toBe('late');
  });

  test('a submitted sheet is appraised item by item', () => {
    const unit = { ...submitted, state: 'under-appraisal' as const, appraised: { done: 20, of: 60 } };
    const marks = progressOf(unit, round('12-01'));
    expect(currentMark(marks)).toMatchObject({
      step: 'appraisal',
      state: 'doing',
      count: { done: 20, of: 60 },
    });
    expect(states(unit, round('12-30')).at(-1)).toBe('late');
  });

  test('a sheet locked unsubmitted stays late and is appraised all the same', () => {
    const unit = {
      ...fresh,
      state: 'locked' as const,
      entries: { accepted: 50 },
      appraised: { done: 60, of: 60 },
    };
    expect(states(unit, round('12-01')).at(-1)).toBe('done');
    expect(states(unit, round('12-01'))).toContain('late');
  });

  test('a round without a review has no such step', () => {
    const phases = round('11-05').phases.filter(({ name }) => name !== 'internal-review');
    expect(progressOf(fresh, round('11-05', { phases })).map(({ step }) => step)).toEqual([
      'self-scoring',
      'approval',
      'submission',
      'appraisal',
    ]);
  });
});
