import { describe, expect, test } from 'vitest';
import { checkCalendar, missingPhases } from './check-calendar.ts';
import type { Phase, PhaseName } from './round.ts';

const phase = (name: PhaseName, opens: string, closes: string): Phase => ({
  name,
  opensAt: `${opens}T00:00:00.000Z`,
  closesAt: `${closes}T10:00:00.000Z`,
});

const year: readonly Phase[] = [
  phase('training', '2020-10-16', '2020-10-30'),
  phase('self-scoring', '2020-10-19', '2020-11-13'),
  phase('internal-review', '2020-11-14', '2020-11-18'),
  phase('submission', '2020-10-19', '2020-11-20'),
  phase('appraisal', '2020-11-23', '2020-12-18'),
  phase('preliminary-result', '2020-12-18', '2020-12-19'),
  phase('objection', '2020-12-19', '2020-12-25'),
  phase('second-round', '2020-12-19', '2020-12-25'),
  phase('council', '2021-01-08', '2021-01-08'),
  phase('official-figures', '2021-01-01', '2021-01-15'),
  phase('publication', '2021-03-01', '2021-03-31'),
];
const without = (...names: readonly PhaseName[]) => year.filter(({ name }) => !names.includes(name));
const found = (calendar: readonly Phase[]) =>
  checkCalendar(calendar).map(({ code, details, at }) => [code, details?.before, at]);

describe('a calendar', () => {
  test('may overlap where the plan wants it, and official figures may open before the council sits', () => {
    expect(found(year)).toEqual([]);
  });

  test('appraisal neither begins before the units’ own review nor ends before they submit', () => {
    const early = [...without('appraisal'), phase('appraisal', '2020-11-10', '2020-11-19')];
    expect(found(early)).toEqual([
      ['round.phase-sequence', 'internal-review', 'phases.appraisal'],
      ['round.phase-sequence', 'submission', 'phases.appraisal'],
    ]);
  });

  test('neighbours are those that the round has: without a council, the second round goes before publication', () => {
    const calendar = [...without('council', 'publication'), phase('publication', '2020-12-18', '2021-01-31')];
    expect(found(calendar)).toEqual([['round.phase-sequence', 'second-round', 'phases.publication']]);
  });

  test('training ends while there is something to train for; official figures come after submission', () => {
    const calendar = [
      ...without('training', 'official-figures'),
      phase('training', '2020-11-10', '2020-11-16'),
      phase('official-figures', '2020-11-01', '2020-11-15'),
    ];
    expect(found(calendar)).toEqual([
      ['round.phase-sequence', 'training', 'phases.self-scoring'],
      ['round.phase-sequence', 'submission', 'phases.official-figures'],
    ]);
  });

  test('three phases must be there, the others are as the plan says', () => {
    expect(missingPhases([]).map(({ at }) => at)).toEqual([
      'phases.self-scoring',
      'phases.submission',
      'phases.appraisal',
    ]);
    expect(missingPhases(year)).toEqual([]);
  });
});
