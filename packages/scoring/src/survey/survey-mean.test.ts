import { exact, type SurveyItem } from '@parindex/domain';
import { describe, expect, it } from 'vitest';
import { type AnswerCounts, surveyMean } from './survey-mean.ts';

const worth = { A: '100', B: '60', C: '20', D: '0' };
const item: SurveyItem = {
  itemId: '3.6',
  parts: [{ question: '3.6b', worth, share: '1' }],
  groups: ['deputies', 'citizens', 'firms'],
  weighting: { kind: 'pooled' },
  minimum: 5,
};

/** Counts as tables: group → question → option → how often. */
const tally = (table: Record<string, Record<string, Record<string, number>>>): AnswerCounts => ({
  count: (group, question, option) => table[group]?.[question]?.[option] ?? 0,
});
const shown = (mean: Parameters<typeof exact.toDecimal>[0] | undefined, places = 4) =>
  mean && exact.toDecimal(exact.round(mean, places, 'half-up'));

describe('the mean of a survey item', () => {
  it('A, B, C, D are worth 100, 60, 20, 0: 26, 29, 9 and 3 answers make 4520/67', () => {
    const { mean, answers } = surveyMean(
      item,
      tally({ citizens: { '3.6b': { A: 26, B: 29, C: 9, D: 3, E: 3 } } }),
    );
    expect(mean && exact.equals(mean, exact.rational(4520, 67))).toBe(true);
    expect(answers).toBe(67);
  });

  it('“Không rõ” has no worth: it is in no mean and no count', () => {
    const { mean, answers } = surveyMean(item, tally({ citizens: { '3.6b': { A: 5, E: 50 } } }));
    expect(shown(mean)).toBe('100');
    expect(answers).toBe(5);
  });

  it('a group below the minimum leaves the denominator, its counts kept for the trace', () => {
    const said = surveyMean(
      item,
      tally({ citizens: { '3.6b': { A: 6, B: 4 } }, firms: { '3.6b': { D: 3 } } }),
    );
    expect(shown(said.mean)).toBe('84');
    expect(said.answers).toBe(10);
    expect(said.parts[0]?.groups[2]).toMatchObject({ group: 'firms', answers: 3, hidden: true });
  });

  it('when no group has answers enough, the unit was not surveyed', () => {
    const said = surveyMean(item, tally({ firms: { '3.6b': { A: 4 } } }));
    expect(said.mean).toBeUndefined();
    expect(said.answers).toBe(0);
  });

  it('groups count by their given weights, whatever the number of answers', () => {
    const weighted: SurveyItem = {
      ...item,
      weighting: { kind: 'given', weights: { deputies: '0.4', citizens: '0.4', firms: '0.2' } },
    };
    const answers = {
      deputies: { '3.6b': { A: 10 } },
      citizens: { '3.6b': { D: 30 } },
      firms: { '3.6b': { C: 3 } },
    };
    expect(shown(surveyMean(weighted, tally(answers)).mean)).toBe('50');
  });

  it('or by the people that the group has in the unit', () => {
    const weighted: SurveyItem = { ...item, weighting: { kind: 'by-population' } };
    const counts = tally({ deputies: { '3.6b': { A: 10 } }, citizens: { '3.6b': { B: 10 } } });
    const { mean } = surveyMean(weighted, {
      ...counts,
      people: (group) => (group === 'citizens' ? 3000 : 30),
    });
    expect(mean && exact.equals(mean, exact.rational(3000 + 180_000, 3030))).toBe(true);
  });

  it('parts count by their shares; a part without answers leaves', () => {
    const two: SurveyItem = {
      ...item,
      parts: [
        { question: 'a', worth, share: '2' },
        { question: 'b', worth, share: '1' },
      ],
    };
    expect(shown(surveyMean(two, tally({ citizens: { a: { A: 9 }, b: { B: 9 } } })).mean)).toBe('86.6667');
    expect(shown(surveyMean(two, tally({ citizens: { b: { B: 9 } } })).mean)).toBe('60');
  });

  it('the share of the two top answers is a scale of 100 and 0', () => {
    const likert = { '5': '100', '4': '100', '3': '0', '2': '0', '1': '0' };
    const satisfied: SurveyItem = { ...item, parts: [{ question: 'q', worth: likert, share: '1' }] };
    expect(
      shown(surveyMean(satisfied, tally({ citizens: { q: { '5': 10, '4': 20, '3': 8, '1': 2 } } })).mean),
    ).toBe('75');
  });
});
