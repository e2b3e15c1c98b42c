import { describe, expect, it } from 'vitest';
import { readConstraint } from './read-constraint.ts';
import { type KnownQuestion, readRelevant } from './read-relevant.ts';

const known: Record<string, KnownQuestion> = {
  came: { code: 'came', answeredBy: 'options' },
  q3_6_a: { code: '3.6.a', answeredBy: 'options' },
  times: { code: 'times', answeredBy: 'figures' },
};
const relevant = (text: string) => readRelevant(text, (name) => known[name]);
const came = { kind: 'chosen', question: 'came', option: 'yes' };
const often = { kind: 'compare', question: 'times', by: '>', value: '3' };

describe('a relevant cell becomes a condition', () => {
  it.each<[string, unknown]>([
    ["${came} = 'yes'", came],
    ['${ came } = “yes”', came],
    ["selected(${came}, 'yes')", came],
    ["${came} != 'yes'", { kind: 'not', of: came }],
    ["not(selected(${came}, 'yes'))", { kind: 'not', of: came }],
    ['${times} > 3', often],
    ["${times} > '3'", often],
    ['${came} = 1', { kind: 'chosen', question: 'came', option: '1' }],
    ["${times} != ''", { kind: 'answered', question: 'times' }],
    ["${times} = ''", { kind: 'not', of: { kind: 'answered', question: 'times' } }],
    ['count-selected(${came}) > 0', { kind: 'answered', question: 'came' }],
    ["${q3_6_a} = 'D'", { kind: 'chosen', question: '3.6.a', option: 'D' }],
    [
      "${came} = 'yes' and ${times} > 3 and ${times} <= 9",
      { kind: 'all', of: [came, often, { kind: 'compare', question: 'times', by: '<=', value: '9' }] },
    ],
    [
      "${came} = 'yes' and (${times} > 3 or ${times} = 0)",
      {
        kind: 'all',
        of: [came, { kind: 'any', of: [often, { kind: 'compare', question: 'times', by: '=', value: '0' }] }],
      },
    ],
    ['${times} > -1', { kind: 'compare', question: 'times', by: '>', value: '-1' }],
  ])('%s', (text, condition) => expect(relevant(text)).toEqual(condition));

  it('a question that the form does not have keeps its name, to be named', () =>
    expect(relevant("${gone} = 'x'")).toEqual({ kind: 'chosen', question: 'gone', option: 'x' }));

  it.each([
    '',
    'true()',
    '${came}',
    '${times} + 1 > 3',
    "regex(${came}, '.*')",
    '${times} > ${came}',
    "${came} = 'yes' and",
    "(${came} = 'yes'",
    "jr:choice-name(${came}, '')",
    '${times} > today()',
  ])('what says more is not read: %s', (text) => expect(relevant(text)).toBeUndefined());
});

describe('a constraint cell becomes bounds', () => {
  it.each<[string, unknown]>([
    ['. >= 1 and . <= 99', { smallest: '1', largest: '99' }],
    ['.>0 and .<100', { smallest: '1', largest: '99' }],
    ['count-selected(.) <= 3', { atMost: 3 }],
    ['count-selected(.) > 0 and count-selected(.) < 4', { atLeast: 1, atMost: 3 }],
    ['string-length(.) <= 200', { longest: 200 }],
    [". >= date('2020-01-01') and . <= date('2020-11-03')", { earliest: '2020-01-01', latest: '2020-11-03' }],
  ])('%s', (text, bounds) => expect(readConstraint(text, true)).toEqual(bounds));

  it('an open bound is one for whole numbers only', () =>
    expect(readConstraint('. > 0', false)).toBeUndefined());

  it.each([
    '. >= 1 or . = 99',
    "regex(., '[0-9]+')",
    '. <= ${times}',
    '. <= today()',
    '. >= 1 and . >= 2',
    'string-length(.) >= 3',
  ])('what says more is not read: %s', (text) => expect(readConstraint(text, true)).toBeUndefined());
});
