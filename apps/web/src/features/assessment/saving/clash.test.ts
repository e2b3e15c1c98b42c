import { describe, expect, test } from 'vitest';
import type { Claim } from './claim.ts';
import { compareClaims, mergeClaims } from './clash.ts';

const claim = (facts: Claim['facts'], computation: string): Claim => ({
  facts,
  estimated: true,
  evidenceComplete: false,
  explanation: { gap: 'Mới có 32 nhiệm vụ', computation },
});

const base = claim({ numerator: '37', denominator: '40' }, '');
const mine = claim({ numerator: '38', denominator: '40' }, 'Còn 2 chưa xong: NV 14, NV 18.');
const theirs = claim({ numerator: '38', denominator: '39' }, 'NV 14 hoãn vì Covid, không tính vào mẫu số.');

describe('hai bản của một mục', () => {
  const lines = compareClaims(['numerator', 'denominator'], base, mine, theirs);

  test('dòng giống nhau vẫn hiện, dòng cờ giống nhau thì không', () => {
    expect(lines.map(({ id, same }) => [id, same])).toEqual([
      ['fact.numerator', true],
      ['fact.denominator', false],
      ['explanation.gap', true],
      ['explanation.computation', false],
    ]);
  });

  test('dòng mà chỉ người kia đổi thì gợi ý lấy của người kia', () => {
    expect(lines.find(({ id }) => id === 'fact.denominator')?.suggested).toBe('theirs');
    expect(lines.find(({ id }) => id === 'explanation.computation')?.suggested).toBe('mine');
  });

  test('lưu từng dòng đã chọn', () => {
    const merged = mergeClaims(mine, theirs, {
      'fact.denominator': 'theirs',
      'explanation.computation': 'mine',
    });
    expect(merged.facts).toEqual({ numerator: '38', denominator: '39' });
    expect(merged.explanation?.computation).toBe('Còn 2 chưa xong: NV 14, NV 18.');
  });

  test('chọn trọn một bên cho đúng bản của bên đó', () => {
    const all = Object.fromEntries(lines.map(({ id }) => [id, 'theirs' as const]));
    expect(mergeClaims(mine, theirs, all)).toEqual(theirs);
  });
});
