import type { LocalWords, Questionnaire } from '@parindex/domain';
import { describe, expect, it } from 'vitest';
import { gridOf as writtenGrid } from '../testing/grid-of.ts';
import { readXlsForm } from './read-xlsform.ts';
import { writeXlsForm } from './write-xlsform.ts';

const words = (vi: string): LocalWords => ({ vi, en: `${vi} (en)` });
const yesNo = [
  { code: 'yes', label: words('Có') },
  { code: 'no', label: words('Không') },
];
const rating = [
  ...['A', 'B', 'C', 'D'].map((code) => ({ code, label: words(code) })),
  { code: 'E', label: words('Không rõ'), apart: true },
];

/** Every kind of question, with every thing that can be said of it. */
const form: Questionnaire = {
  title: words('Khảo sát CCHC 2020'),
  sections: [
    {
      code: 'visit',
      title: words('Đến giao dịch'),
      note: words('Trong 12 tháng qua'),
      questions: [
        { kind: 'note', code: 'n1', label: words('Xin trả lời theo lần gần nhất') },
        {
          kind: 'single',
          code: 'came',
          label: words('Có đến?'),
          hint: words('một cửa'),
          required: true,
          options: yesNo,
          shuffled: true,
        },
        {
          kind: 'number',
          code: 'times',
          label: words('Mấy lần?'),
          smallest: '1',
          largest: '99',
          shownWhen: { kind: 'chosen', question: 'came', option: 'yes' },
        },
        { kind: 'number', code: 'fee', label: words('Phí'), decimals: true, largest: '1000.5' },
      ],
    },
    {
      code: 'staff',
      title: words('Công chức'),
      shuffled: true,
      shownWhen: { kind: 'compare', question: 'times', by: '>=', value: '1' },
      questions: [
        {
          kind: 'rating-grid',
          code: '5.7',
          label: words('Tiếp thế nào?'),
          required: true,
          options: rating,
          statements: ['a', 'b'].map((code) => ({ code, label: words(code) })),
        },
        { kind: 'single', code: '3.6b', label: words('Thời gian'), options: rating },
        {
          kind: 'text',
          code: 'why',
          label: words('Vì sao?'),
          longest: 200,
          shownWhen: {
            kind: 'all',
            of: [
              {
                kind: 'any',
                of: [
                  { kind: 'chosen', question: '5.7.a', option: 'D' },
                  { kind: 'chosen', question: '3.6b', option: 'D' },
                ],
              },
              { kind: 'not', of: { kind: 'answered', question: 'fee' } },
            ],
          },
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
          label: words('Tốt lên?'),
          atLeast: 1,
          atMost: 2,
          options: [...yesNo, { code: 'none', label: words('Không gì'), alone: true }],
        },
        { kind: 'day', code: 'day', label: words('Hôm nào?'), earliest: '2020-01-01', latest: '2020-11-03' },
      ],
    },
  ],
};

it('a questionnaire written as an XLSForm workbook is read back whole', () => {
  const { questionnaire, problems } = readXlsForm(writeXlsForm(form, { id: 'cchc-2020', version: '1' }));
  expect(questionnaire).toEqual(form);
  expect(problems).toEqual([]);
});

const gridOf = (name: string, rows: (string | null)[][]) => writtenGrid(rows, [], name);

const head = [
  'type',
  'name',
  'label',
  'relevant',
  'constraint',
  'choice_filter',
  'calculation',
  'appearance',
];
const choices = gridOf('choices', [
  ['list name', 'name', 'label'],
  ['yn', 'y', 'Có'],
  ['yn', 'n', 'Không'],
]);
const read = (...rows: (string | null)[][]) => readXlsForm([gridOf('Survey', [head, ...rows]), choices]);
const kinds = ({ questionnaire }: ReturnType<typeof readXlsForm>) =>
  questionnaire.sections.flatMap(({ questions }) => questions.map(({ code, kind }) => `${code} ${kind}`));
const found = ({ problems }: ReturnType<typeof readXlsForm>) =>
  problems.filter(({ code }) => code !== 'question.english-missing').map(({ code, at }) => `${code} ${at}`);

describe('a form from elsewhere', () => {
  it('may write types with spaces, keep its questions outside groups, and name its sheet with a capital', () => {
    const said = read(
      ['select one from yn', 'q1', 'Đúng?'],
      ['select_multiple yn', 'q2', 'Những gì?'],
      ['today', 'today', null],
    );
    expect(kinds(said)).toEqual(['q1 single', 'q2 multiple']);
    expect(found(said)).toEqual([]);
  });

  it('gives the condition of an inner group to its questions', () => {
    const said = read(
      ['select_one yn', 'q1', 'Đúng?'],
      ['begin group', 'g', 'Nhóm'],
      ['begin group', 'h', 'Trong', "${q1} = 'y'"],
      ['integer', 'q2', 'Mấy?', null, '. > 0'],
      ['end group'],
      ['end group'],
    );
    expect(said.questionnaire.sections[1]?.questions[0]).toEqual({
      kind: 'number',
      code: 'q2',
      label: { vi: 'Mấy?' },
      smallest: '1',
      shownWhen: { kind: 'chosen', question: 'q1', option: 'y' },
    });
  });

  it.each<[string, (string | null)[][], string[]]>([
    [
      'a type that no questionnaire has',
      [['geopoint', 'p', 'Ở đâu?']],
      ['xlsform.not-supported Survey!A2', 'questionnaire.empty undefined'],
    ],
    [
      'a loop, with all that is inside it',
      [['text', 't', 'Tên'], ['begin_repeat', 'r', 'Mỗi người'], ['integer', 'age', 'Tuổi'], ['end_repeat']],
      ['xlsform.not-supported Survey!A3'],
    ],
    [
      'a cascade',
      [['select_one yn', 'q', 'Xã', null, null, 'huyen=${h}']],
      ['xlsform.not-supported Survey!F2'],
    ],
    [
      'a calculation',
      [
        ['calculate', 'c', null, null, null, null, '1 + 1'],
        ['text', 't', 'Tên'],
      ],
      ['xlsform.not-supported Survey!G2', 'xlsform.not-supported Survey!A2'],
    ],
    [
      'a condition that says too much',
      [['text', 't', 'Tên', "regex(., 'x')"]],
      ['xlsform.not-supported Survey!D2'],
    ],
    [
      'a constraint that says too much',
      [['text', 't', 'Tên', null, "regex(., 'x')"]],
      ['xlsform.not-supported Survey!E2'],
    ],
    [
      'a reference to a question that is not there',
      [['text', 't', 'Tên', "${gone} = 'x'"]],
      ['question.condition-unknown question:t'],
    ],
    [
      'a list that is not there',
      [['select_one towns', 'q', 'Xã']],
      ['xlsform.list-unknown Survey!A2', 'question.options-missing question:q'],
    ],
    [
      'a group left open',
      [
        ['begin_group', 'g', 'Nhóm'],
        ['text', 't', 'Tên'],
      ],
      ['xlsform.group-open Survey!A2'],
    ],
    [
      'a name left out',
      [['text', null, 'Tên']],
      ['xlsform.name-missing Survey!B2', 'question.code-missing question:'],
    ],
  ])('with %s: named, never swallowed', (_, rows, problems) =>
    expect(found(read(...rows))).toEqual(problems),
  );

  it('without a survey sheet says so', () =>
    expect(found(readXlsForm([choices]))).toEqual(['xlsform.sheet-missing undefined']));
});
