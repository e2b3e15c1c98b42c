import { checkRule } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { demonstrationItems } from '../../tests/read-golden.ts';
import { compileRule } from '../compile-rule.ts';
import { inputsOf } from '../inputs-of.ts';

const items = demonstrationItems();

describe('bộ tiêu chí minh họa cấp huyện', () => {
  test('mọi mục có cách tính thật, không mục nào phải chấm bằng lời văn', () => {
    expect(items.map(({ rule }) => rule.kind)).not.toContain('manual@1');
    expect(items).toHaveLength(60);
  });

  test.each(items.map((item) => [item.code, item] as const))(
    '%s: cách tính không có lỗi, đạt được điểm tối đa',
    (_, item) => {
      expect(checkRule(item.rule, item)).toEqual([]);
      expect(() => compileRule(item.rule, item)).not.toThrow();
    },
  );

  test('mọi ô phải điền có nhãn của bộ, hoặc là ô mà mọi cách tính đều có', () => {
    const unnamed = items.flatMap(({ rule }) => inputsOf(rule).filter(({ label }) => label === undefined));
    expect([...new Set(unnamed.map(({ key }) => key))].sort()).toEqual([
      'choice',
      'mean',
      'notDone',
      'nothingArose',
      'validCount',
    ]);
  });
});
