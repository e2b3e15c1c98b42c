import { checkRule, type Item, type ScoringRule } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../example/example-facts.ts';
import { tryRule } from '../example/try-rule.ts';
import { freeId, ruleKinds, type StartWords, startRule } from './start-rule.ts';
import { withRule } from './with-rule.ts';

const words: StartWords = {
  numerator: 'Số đạt',
  denominator: 'Tổng số',
  yes: 'Có',
  no: 'Không',
  signedOn: 'Ngày ký',
  perOccurrence: 'Mỗi lần',
  otherIndex: 'Chỉ số khác',
  situation: 'Tình huống 1',
};
const item = { maxPoints: '2', year: 2020 };
const former: ScoringRule = { kind: 'manual@1' };

describe('a rule of any kind can be started', () => {
  test.each(ruleKinds)('%s begins without a fault and gives points for its example', (kind) => {
    const rule = startRule(kind, former, item, words);
    expect(rule.kind).toBe(kind);
    expect(checkRule(rule, item).filter((each) => each.blocking !== false)).toEqual([]);
    const scored = { rule, maxPoints: '2' };
    const { outcome, problems, trace } = tryRule(scored, exampleFacts(scored));
    expect(problems).toEqual([]);
    if (kind === 'relative@1') expect(outcome).toEqual({ kind: 'pending', reason: 'needs-group' });
    else {
      expect(outcome?.kind).toBe('settled');
      expect(trace.length).toBeGreaterThan(0);
    }
  });

  test('every kind of the union is in the list', () => {
    expect(new Set(ruleKinds).size).toBe(15);
  });
});

test('what was measured stays when the kind changes, and so do choices', () => {
  const bands = startRule('bands@1', former, item, words);
  const floor = startRule('ratio-with-floor@1', bands, item, words);
  expect('measure' in floor && floor.measure).toEqual('measure' in bands && bands.measure);
  const options = startRule('options@1', former, item, words);
  const parts = startRule('checklist@1', options, item, words);
  expect(parts).toMatchObject({ parts: options.kind === 'options@1' ? options.options : [] });
});

test('a deduction of its own starts at nothing and ends at the largest deduction', () => {
  const deduction = startRule('deduction@1', former, { maxPoints: '-2', year: 2020 }, words);
  expect(deduction).toMatchObject({ base: '0', floor: '-2' });
});

describe('the way an item gets its points', () => {
  const scored = (rule: ScoringRule, method: Item['method']): Item => ({
    id: 'r',
    kind: 'item',
    code: '1',
    name: 'Mục',
    part: 'main',
    maxPoints: '2',
    wording: '',
    rule,
    attention: false,
    evidence: '',
    method,
  });
  const survey: ScoringRule = { kind: 'survey-mean@1', scale: '100' };

  test('follows a rule that only a survey or another index can feed, and comes back from it', () => {
    const asked = withRule(scored(former, 'self'), survey);
    expect(asked.method).toBe('survey');
    expect(withRule(asked, former).method).toBe('self');
    expect(withRule(asked, { kind: 'other-index@1', index: 'SIPAS', scale: '100' }).method).toBe(
      'other-index',
    );
  });

  test('stays as a person chose it otherwise', () => {
    expect(withRule(scored(former, 'loaded'), startRule('bands@1', former, item, words)).method).toBe(
      'loaded',
    );
    expect(withRule(scored(survey, 'loaded'), former).method).toBe('loaded');
  });
});

test('a fresh id is one that the list does not have', () => {
  expect(freeId('o', [])).toBe('o1');
  expect(freeId('o', ['o1', 'o3'])).toBe('o4');
  expect(freeId('o', ['o2'])).toBe('o3');
});
