import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFormula, type ExpressionKind } from './check-formula.ts';
import type { Expression } from './expression.ts';
import { parseFormula } from './parse-formula.ts';

const read = (text: string): Expression => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
/** The tree with every bracket written out. */
const bracketed = (part: Expression): string => {
  switch (part.kind) {
    case 'number':
      return part.value;
    case 'flag':
      return String(part.value);
    case 'name':
      return part.name;
    case 'unary':
      return `(${part.operator}${bracketed(part.operand)})`;
    case 'binary':
      return `(${bracketed(part.left)} ${part.operator} ${bracketed(part.right)})`;
    case 'choose':
      return `(${bracketed(part.condition)} ? ${bracketed(part.yes)} : ${bracketed(part.no)})`;
    case 'call':
      return `${part.name}(${part.given.map(bracketed).join(', ')})`;
  }
};
const refused = (text: string) => {
  const parsed = parseFormula(text);
  return parsed.ok
    ? []
    : parsed.problems.map(({ code, details }) => [code, details?.position, details?.found]);
};

describe('đọc công thức', () => {
  test.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['8 - 3 - 2', '((8 - 3) - 2)'],
    ['-a * b', '((-a) * b)'],
    ['!ok && a > 1 || b == 2', '(((!ok) && (a > 1)) || (b == 2))'],
    ['a ? 1 : b ? 2 : 3', '(a ? 1 : (b ? 2 : 3))'],
    ['done < total ? 0 : late > 0 ? 1 : 2', '((done < total) ? 0 : ((late > 0) ? 1 : 2))'],
    ['min(max, round(a / 85 * 10, 2))', 'min(max, round(((a / 85) * 10), 2))'],
    ['(a+b)\n/ 2', '((a + b) / 2)'],
  ])('%s', (text, tree) => {
    expect(bracketed(read(text))).toBe(tree);
  });

  test.each([
    ['1 +', 4, ''],
    ['(1 + 2', 7, ''],
    ['1 2', 3, '2'],
    ['a ? 1', 6, ''],
    ['a @ b', 3, '@'],
    ['1,5', 2, ','],
    ['min(1,)', 7, ')'],
    ['', 1, ''],
    ['a > ệ', 5, 'ệ'],
  ])('“%s” không đọc được, báo vị trí %i', (text, position, found) => {
    expect(refused(text)).toEqual([['rule.formula-unreadable', position, found]]);
  });

  test('hàm lạ và số giá trị sai được báo cùng một lượt', () => {
    expect(refused('sqrt(2) + round()').map(([code, position]) => [code, position])).toEqual([
      ['rule.formula-unknown-function', 1],
      ['rule.formula-argument-count', 11],
    ]);
  });

  test('công thức quá dài hoặc lồng quá sâu bị từ chối, không làm hỏng chương trình', () => {
    expect(refused('1+'.repeat(2000))[0]?.[0]).toBe('rule.formula-too-long');
    expect(refused(`${'('.repeat(900)}1${')'.repeat(900)}`)[0]?.[0]).toBe('rule.formula-unreadable');
    expect(refused(`${'-'.repeat(1500)}1`)[0]?.[0]).toBe('rule.formula-unreadable');
  });

  test('chữ bất kỳ: hoặc đọc được, hoặc có lý do; không bao giờ hỏng', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', '1', '(', ')', '+', '-', '?', ':', ',', '!', '&&', '<', 'min', ' ', 'ố', '.'),
        ),
        (words) => {
          const parsed = parseFormula(words.join(''));
          if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
          else expect(bracketed(read(bracketed(parsed.value)))).toBe(bracketed(parsed.value));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('kiểm tra công thức', () => {
  const names = new Map<string, ExpressionKind>([
    ['a', 'number'],
    ['b', 'number'],
    ['ok', 'flag'],
  ]);
  const found = (text: string) =>
    checkFormula(read(text), names).map(({ code, details }) => [code, details?.position]);

  test.each([
    'a / b * max',
    'ok ? a : 0',
    'a > 1 && !ok ? max : min(a, b)',
    'ok == (a > b) ? 1 : 0',
    'round(a, 2)',
  ])('%s dùng được', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['a + c', [['rule.formula-unknown-name', 5]]],
    ['a > b', [['rule.formula-wrong-kind', 3]]],
    ['ok + 1', [['rule.formula-wrong-kind', 1]]],
    ['a ? 1 : 2', [['rule.formula-wrong-kind', 1]]],
    ['ok ? 1 : ok', [['rule.formula-wrong-kind', 10]]],
    ['round(a, b)', [['rule.formula-places', 10]]],
    [
      'x + y',
      [
        ['rule.formula-unknown-name', 1],
        ['rule.formula-unknown-name', 5],
      ],
    ],
    [
      'min(ok, !a)',
      [
        ['rule.formula-wrong-kind', 5],
        ['rule.formula-wrong-kind', 10],
        ['rule.formula-wrong-kind', 9],
      ],
    ],
  ])('%s: mỗi lỗi ở vị trí của nó', (text, problems) => {
    expect(found(text).sort()).toEqual([...problems].sort());
  });
});
