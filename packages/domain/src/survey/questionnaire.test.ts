import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAnswers, unpackAnswers } from './answer-slots.ts';
import type { Answer, Answers } from './answers.ts';
import { answerChecker, shownQuestions } from './check-answers.ts';
import { checkQuestionnaire } from './check-questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';

const words = (vi: string) => ({ vi, en: `${vi} (en)` });
const rating = ['A', 'B', 'C', 'D'].map((code) => ({ code, label: words(code) }));
const unclear = { code: 'E', label: words('Không rõ'), apart: true };

/** A form as citizens get it: whether they came, how they were received, what they would change. */
const form: Questionnaire = {
  title: words('Khảo sát CCHC 2020'),
  sections: [
    {
      code: 'visit',
      title: words('Đến giao dịch'),
      questions: [
        { kind: 'note', code: 'n1', label: words('Trong 12 tháng qua') },
        {
          kind: 'single',
          code: 'came',
          label: words('Ông/Bà có đến bộ phận một cửa?'),
          required: true,
          options: [
            { code: 'yes', label: words('Có') },
            { code: 'no', label: words('Không') },
          ],
        },
        {
          kind: 'number',
          code: 'times',
          label: words('Mấy lần?'),
          smallest: '1',
          largest: '99',
          shownWhen: { kind: 'chosen', question: 'came', option: 'yes' },
        },
      ],
    },
    {
      code: 'staff',
      title: words('Công chức'),
      shownWhen: { kind: 'compare', question: 'times', by: '>=', value: '1' },
      questions: [
        {
          kind: 'rating-grid',
          code: '5.7',
          label: words('Công chức đã tiếp mình thế nào?'),
          required: true,
          options: [...rating, unclear],
          statements: ['a', 'b'].map((code) => ({ code, label: words(code) })),
        },
        {
          kind: 'text',
          code: 'why',
          label: words('Vì sao kém?'),
          longest: 20,
          shownWhen: { kind: 'chosen', question: '5.7.a', option: 'D' },
        },
      ],
    },
    {
      code: 'all',
      title: words('Chung'),
      questions: [
        {
          kind: 'multiple',
          code: 'better',
          label: words('Điều gì tốt lên?'),
          atMost: 2,
          options: [
            ...['x', 'y', 'z'].map((code) => ({ code, label: words(code) })),
            { code: 'none', label: words('Không có'), alone: true },
          ],
        },
        {
          kind: 'day',
          code: 'day',
          label: words('Lần gần nhất'),
          earliest: '2020-01-01',
          latest: '2020-11-03',
        },
      ],
    },
  ],
};
const check = answerChecker(form);
const codes = (answers: Answers) => check(answers).map(({ code, at }) => `${at} ${code}`);

describe('an answer sheet', () => {
  it('is complete when every required question that was shown is answered', () => {
    expect(codes({ came: 'no' })).toEqual([]);
    expect(codes({})).toEqual(['came answer.required']);
    expect(codes({ came: 'yes', times: '2' })).toEqual(['5.7 answer.required']);
    expect(codes({ came: 'yes', times: '2', '5.7': { a: 'A' } })).toEqual(['5.7 answer.required']);
    expect(codes({ came: 'yes', times: '2', '5.7': { a: 'A', b: 'E' } })).toEqual([]);
  });

  it('holds no answer to a question that was not asked, not even one that only a hidden answer would have opened', () => {
    expect(codes({ came: 'no', times: '3', '5.7': { a: 'A', b: 'B' } })).toEqual([
      'times answer.not-shown',
      '5.7 answer.not-shown',
    ]);
    expect(shownQuestions(form, { came: 'no', times: '3' })).toEqual(['n1', 'came', 'better', 'day']);
    expect(shownQuestions(form, { came: 'yes', times: '3', '5.7': { a: 'D' } })).toContain('why');
  });

  it.each<[string, Answers, string]>([
    ['an option that the question does not have', { came: 'maybe' }, 'came answer.not-an-option'],
    ['a list where one is chosen', { came: ['no'] }, 'came answer.wrong-shape'],
    [
      'a part of a person',
      { came: 'yes', times: '1.5', '5.7': { a: 'A', b: 'A' } },
      'times answer.wrong-shape',
    ],
    ['more than the bound', { came: 'no', better: ['x', 'y', 'z'] }, 'better answer.too-many'],
    ['“none” with another', { came: 'no', better: ['x', 'none'] }, 'better answer.alone'],
    ['one option twice', { came: 'no', better: ['x', 'x'] }, 'better answer.wrong-shape'],
    ['a day that does not exist', { came: 'no', day: '2020-02-30' }, 'day answer.wrong-shape'],
    ['a day before the year', { came: 'no', day: '2019-12-31' }, 'day answer.out-of-bounds'],
    ['a question of another form', { came: 'no', other: 'x' }, 'other answer.unknown-question'],
    [
      'a statement of another form',
      { came: 'yes', times: '1', '5.7': { a: 'A', q: 'A' } },
      '5.7 answer.unknown-question',
    ],
  ])('with %s is refused', (_, answers, refusal) => expect(codes(answers)).toEqual([refusal]));

  it('own words end at their limit', () => {
    const answers = { came: 'yes', times: '1', '5.7': { a: 'D', b: 'A' }, why: 'x'.repeat(21) };
    expect(codes(answers)).toEqual(['why answer.too-long']);
  });
});

describe('a packed answer sheet', () => {
  const grid = fc.constantFrom('A', 'B', 'C', 'D', 'E');
  const answers = fc
    .record(
      {
        came: fc.constantFrom('yes', 'no'),
        times: fc.constantFrom('1', '12'),
        '5.7': fc.record({ a: grid, b: grid }),
        why: fc.string({ minLength: 1 }),
        better: fc.subarray(['x', 'y', 'z', 'none']),
        day: fc.constant('2020-02-29'),
      },
      { requiredKeys: [] },
    )
    .map((given) => Object.fromEntries(Object.entries(given)) as Record<string, Answer>);

  it('unpacks to what was packed', () =>
    fc.assert(
      fc.property(answers, (given) => {
        expect(unpackAnswers(form, packAnswers(form, given))).toEqual(given);
      }),
    ));
});

describe('a questionnaire', () => {
  it('that can be answered has no problems', () => expect(checkQuestionnaire(form)).toEqual([]));

  it('asks later questions only by earlier ones, and only by options that they have', () => {
    const [first, second] = form.sections;
    if (!first || !second) throw new Error('two sections');
    const later = { ...form, sections: [second, first] };
    expect(checkQuestionnaire(later)).toContainEqual(
      expect.objectContaining({
        code: 'question.condition-unknown',
        details: { code: 'staff', unknown: ['times'] },
      }),
    );
    const stray = { kind: 'chosen', question: 'came', option: 'perhaps' } as const;
    expect(
      checkQuestionnaire({ ...form, sections: [first, { ...second, shownWhen: stray }] }),
    ).toContainEqual(expect.objectContaining({ code: 'question.condition-option' }));
  });

  it('names every slip at once, each at its question', () => {
    const slips: Questionnaire = {
      ...form,
      sections: [
        {
          code: 's',
          title: words('s'),
          questions: [
            { kind: 'single', code: 'q', label: words('q'), options: [{ code: 'a', label: words('a') }] },
            { kind: 'number', code: 'q', label: { vi: ' ' }, smallest: '9', largest: '1' },
          ],
        },
      ],
    };
    expect(checkQuestionnaire(slips).map(({ code, at, blocking }) => [code, at, blocking ?? true])).toEqual([
      ['question.options-missing', 'question:q', true],
      ['question.code-duplicate', 'question:q', true],
      ['question.label-missing', 'question:q', true],
      ['question.english-missing', 'question:q', false],
      ['question.bounds', 'question:q', true],
    ]);
  });

  it('without questions is empty', () =>
    expect(checkQuestionnaire({ title: words('x'), sections: [] })).toEqual([
      expect.objectContaining({ code: 'questionnaire.empty' }),
    ]));
});
