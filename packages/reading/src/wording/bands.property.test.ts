import { exact } from '@parindex/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScoringWording } from './read-scoring-wording.ts';

const comma = (text: string): string => text.replace('.', ',');

/** From 2 to 6 cuts between 1 and 99 %, best points first, in steps of a quarter. */
const scale = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 6 })
  .map((cuts) => cuts.sort((a, b) => b - a))
  .map((cuts) => ({
    cuts: cuts.map(String),
    points: cuts.map((_, at) => exact.toDecimal(exact.rational((cuts.length - at) * 25, 100))),
  }));

type Scale = { readonly cuts: readonly string[]; readonly points: readonly string[] };

const clausesOf = ({ cuts, points }: Scale): readonly string[] => [
  ...cuts.map((cut, at) => {
    const above = cuts[at - 1];
    const range = above === undefined ? `Từ ${cut}% trở lên` : `Từ ${cut}% đến dưới ${above}%`;
    return `${range}: ${comma(points[at] ?? '')}`;
  }),
  `Dưới ${cuts.at(-1)}%: 0`,
];

const read = (wording: string, maxPoints: string) =>
  readScoringWording({ wording, name: 'Tỷ lệ hồ sơ đúng hạn', maxPoints, year: 2020 });

describe('lời văn theo bậc', () => {
  it('đọc đúng từng mốc và từng mức điểm, viết theo thứ tự nào cũng vậy', () => {
    fc.assert(
      fc.property(scale, fc.constantFrom('; ', '\n', ' | '), fc.boolean(), (made, separator, reversed) => {
        const clauses = reversed ? [...clausesOf(made)].reverse() : clausesOf(made);
        const { rule, verdict } = read(clauses.join(separator), made.points[0] ?? '0');
        expect(verdict).toBe('certain');
        if (rule.kind !== 'bands@1') throw new Error(rule.kind);
        expect(rule.bands.map(({ from, points }) => [from, points])).toEqual([
          ...made.cuts.map((cut, at) => [cut, made.points[at]]),
          [undefined, '0'],
        ]);
      }),
    );
  });

  it('thiếu bất kỳ bậc nào thì không còn chắc chắn', () => {
    fc.assert(
      fc.property(scale, fc.nat(), (made, pick) => {
        const clauses = clausesOf(made);
        const missing = pick % clauses.length;
        const { verdict } = read(clauses.filter((_, at) => at !== missing).join('; '), made.points[0] ?? '0');
        expect(verdict).not.toBe('certain');
      }),
    );
  });

  it('bất kỳ chữ nào cũng được trả lời, không bao giờ lỗi', () => {
    const pieces = [
      'từ 70%',
      'đến dưới',
      '100%',
      ': 2',
      '; ',
      '\n',
      '(',
      ')',
      '/',
      '×',
      'tỷ lệ',
      'mỗi',
      'trừ 0,5',
      'trước 31/12',
      'không',
      'điểm tối đa',
      'a)',
      '1'.repeat(60),
      ':',
    ];
    const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(soup, (words) => {
        const reading = read(words.join(' '), '2');
        expect(reading.verdict === 'certain').toBe(reading.remarks.length === 0);
        expect(reading.verdict === 'unreadable').toBe(reading.rule.kind === 'manual@1');
      }),
      { numRuns: 500 },
    );
  });
});
