import { describe, expect, test } from 'vitest';
import { typedHour } from '../../../lib/typed.ts';
import { calendarRows, furtherPhases, incompleteRows, phasesOf, withPhase } from './calendar-rows.ts';

const saved = [
  {
    name: 'self-scoring' as const,
    opensAt: '2020-10-18T17:00:00.000Z',
    closesAt: '2020-11-13T16:59:59.999Z',
  },
];
const row = (change: object) =>
  calendarRows(saved).map((one) => (one.name === 'submission' ? { ...one, ...change } : one));

describe('the calendar as it is typed', () => {
  test('shows the hours of the province and sends them back unchanged', () => {
    const rows = calendarRows(saved);
    expect(rows[0]).toMatchObject({
      opensDay: '2020-10-19',
      opensHour: '00:00',
      closesDay: '2020-11-13',
      closesHour: '23:59',
    });
    expect(phasesOf(rows)).toEqual([
      { name: 'self-scoring', opensAt: '2020-10-19T00:00', closesAt: '2020-11-13T23:59' },
    ]);
  });

  test('lists the phases of the plan in their order; others are added at their place', () => {
    expect(calendarRows(saved).map(({ name }) => name)).toEqual(['self-scoring', 'submission', 'appraisal']);
    const rows = withPhase(calendarRows(saved), 'internal-review');
    expect(rows[1]?.name).toBe('internal-review');
    expect(furtherPhases(rows)).not.toContain('internal-review');
    expect([...incompleteRows(rows)]).toEqual(['internal-review']);
  });

  test('a phase needs both days or none, and hours that are hours', () => {
    expect([...incompleteRows(row({ opensDay: '2020-10-19' }))]).toEqual(['submission']);
    const both = { opensDay: '2020-10-19', closesDay: '2020-11-20' };
    expect([...incompleteRows(row(both))]).toEqual([]);
    expect([...incompleteRows(row({ ...both, closesHour: '25:00' }))]).toEqual(['submission']);
  });

  test.each([
    ['17', '17:00'],
    ['17h', '17:00'],
    ['17h30', '17:30'],
    ['8:05', '08:05'],
    ['8.05', '08:05'],
    ['24:00', undefined],
    ['17:60', undefined],
    ['chiều', undefined],
  ])('an hour typed as %s', (text, hour) => {
    expect(typedHour(text)).toBe(hour);
  });
});
