import type { ScoringRule } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { ruleGoldens } from '../tests/read-golden.ts';
import { inputsOf, keysOf } from './inputs-of.ts';

const rule = (name: string): ScoringRule => {
  const golden = ruleGoldens().find(([file]) => file === `${name}.json`);
  if (golden === undefined) throw new Error(`no golden ${name}`);
  return golden[1].rule;
};
const keys = (name: string, facts = {}) => inputsOf(rule(name), facts).map(({ key }) => key);

describe('các ô phải điền', () => {
  test('tỷ lệ hỏi tử số rồi mẫu số, cả hai bắt buộc', () => {
    expect(inputsOf(rule('ratio-with-floor'))).toEqual([
      {
        key: 'numerator',
        label: 'Nhiệm vụ hoàn thành',
        unit: 'nhiệm vụ',
        kind: 'whole',
        required: true,
        group: 'measure',
      },
      {
        key: 'denominator',
        label: 'Tổng nhiệm vụ',
        unit: 'nhiệm vụ',
        kind: 'whole',
        required: true,
        group: 'measure',
      },
    ]);
  });

  test('so với mục tiêu hỏi thêm mục tiêu khi bộ không ghi sẵn', () => {
    expect(keys('ratio-to-target')).toEqual(['numerator', 'denominator', 'target']);
  });

  test('chọn một đưa ra các mức và điểm của từng mức', () => {
    expect(inputsOf(rule('options'))[0]).toMatchObject({
      key: 'choice',
      kind: 'choice',
      options: [{ points: '1' }, { points: '0.75' }, { points: '0' }],
    });
  });

  test('mốc thời gian hỏi ngày, hoặc đánh dấu chưa thực hiện thay cho ngày', () => {
    expect(inputsOf(rule('date')).map(({ key, group }) => [key, group])).toEqual([
      ['date', 'measure'],
      ['notDone', 'instead'],
    ]);
  });

  test('cộng từng ý, trừ theo lỗi: mỗi ý, mỗi loại lỗi một ô', () => {
    expect(keys('checklist')).toEqual(['part.desk', 'part.portal']);
    expect(keys('deduction')).toEqual(['count.late', 'count.missing']);
  });

  test('chỉ bộ nào nói “không phát sinh” mới có ô đó', () => {
    expect(keys('nothing-arose')).toEqual(['numerator', 'denominator', 'nothingArose']);
    expect(keys('ratio')).not.toContain('nothingArose');
  });

  test('tình huống hỏi trước, rồi mới đến số liệu của tình huống đã chọn', () => {
    expect(keys('situations')).toEqual(['situation']);
    expect(keys('situations', { situation: 'no-plan' })).toEqual(['situation', 'choice']);
    expect(keys('situations', { situation: 'plan' })).toEqual(['situation', 'rate']);
  });

  test('mọi ô mà một cách tính có thể hỏi, dù ở tình huống nào', () => {
    expect([...keysOf(rule('situations'))]).toEqual(['situation', 'choice', 'rate']);
  });

  test('số có dấu và ô đánh dấu trong công thức giữ tính chất của mình', () => {
    expect(inputsOf(rule('bands-change'))[0]).toMatchObject({ signed: true, kind: 'whole' });
    expect(inputsOf(rule('formula-all-operations')).map(({ kind }) => kind)).toEqual([
      'decimal',
      'decimal',
      'flag',
    ]);
  });

  test('phiếu khảo sát: số phiếu bắt buộc khi bộ đặt mức tối thiểu', () => {
    expect(inputsOf(rule('survey-mean')).find(({ key }) => key === 'validCount')?.required).toBe(true);
  });
});
