import { readFileSync } from 'node:fs';
import { checkRule, type Decimal, exact, type Facts, type ScoringRule, type SetPart } from '@parindex/domain';
import { readScoringWording, type WordingReading } from '@parindex/reading';
import { evaluate } from '@parindex/scoring';
import { describe, expect, it } from 'vitest';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

type Golden = { id: string; criterion: string; wording: string; maxPoints: Decimal; rule: ScoringRule };

const goldens = json('packages/scoring/src/golden/wordings.json') as readonly Golden[];
const { rules } = json('packages/scoring/src/golden/demo-district-rules.json') as {
  rules: Record<string, ScoringRule>;
};
const { rows } = json('samples/criteria-district-demo.json') as {
  rows: readonly { code: string; name: string; max_points: number; wording: string }[];
};

const values = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '10',
  '18.6',
  '30',
  '59.9',
  '60',
  '69.9',
  '70',
  '82.4',
  '85',
  '89.99',
  '90',
  '94.9',
  '95',
  '99',
  '100',
];

/** Facts for a rule over one measured value; undefined for rules of another shape. */
const factsFor = (rule: ScoringRule, value: Decimal): Facts | undefined => {
  if (rule.kind === 'formula@1')
    return rule.inputs.length === 1 ? { [rule.inputs[0]?.key ?? '']: value } : undefined;
  if (!('measure' in rule) || rule.kind === 'relative@1') return undefined;
  const { measure } = rule;
  const target =
    rule.kind === 'ratio-to-target@1' && 'quantity' in rule.target
      ? { [rule.target.quantity.key]: '50' }
      : {};
  return measure.kind === 'figure'
    ? { [measure.figure.key]: value, ...target }
    : { [measure.numerator.key]: value, [measure.denominator.key]: '100', ...target };
};

/** What a rule does, without its labels and keys: points over many values, or the points of its choices and rates. */
const effect = (rule: ScoringRule, maxPoints: Decimal): unknown => {
  switch (rule.kind) {
    case 'options@1':
      return { options: sorted(rule.options.map(({ points }) => points)), arose: rule.whenNothingArose };
    case 'checklist@1':
      return { parts: sorted(rule.parts.map(({ points }) => points)) };
    case 'deduction@1':
      return { base: rule.base, rates: sorted(rule.rates.map(({ points }) => points)), floor: rule.floor };
    case 'bonus@1':
      return { rates: sorted(rule.rates.map(({ points }) => points)), cap: rule.cap };
    case 'situations@1':
      return rule.situations.map((situation) => effect(situation.rule, maxPoints));
    case 'date@1':
      return { ...rule, label: '', deadlines: rule.deadlines.map(({ until, points }) => [until, points]) };
    case 'relative@1':
      return [rule.against, rule.direction];
    case 'survey-mean@1':
    case 'other-index@1':
    case 'manual@1':
      return rule;
    default:
      return {
        points: values.map((value) => pointsAt(rule, value, maxPoints)),
        arose: 'whenNothingArose' in rule ? rule.whenNothingArose : undefined,
      };
  }
};

const pointsAt = (rule: ScoringRule, value: Decimal, maxPoints: Decimal): string => {
  const facts = factsFor(rule, value);
  if (!facts) return 'nhiều ô';
  const result = evaluate(rule, { maxPoints }, facts);
  return result.kind === 'settled' ? exact.toDecimal(result.points) : result.kind;
};

const sorted = (decimals: readonly Decimal[]): readonly Decimal[] => [...decimals].sort();

const read = (
  name: string,
  wording: string,
  maxPoints: Decimal | undefined,
  part?: SetPart,
): WordingReading =>
  readScoringWording({
    wording,
    name,
    year: 2020,
    ...(maxPoints === undefined ? {} : { maxPoints }),
    ...(part === undefined ? {} : { part }),
  });

/** A person chooses the situation in words where the real rule computes it from figures; the points are the same. */
const chosenInWords: Readonly<Record<string, readonly Decimal[]>> = {
  r006: ['0', '1.5', '3'],
  r009: ['0', '1'],
  r024: ['1'],
  '1.6': ['0', '1', '2'],
  '6.4': ['0', '0.75', '1.5'],
  '8.4': ['0', '0.5', '1'],
};

const choicesOf = (rule: ScoringRule): readonly Decimal[] =>
  rule.kind === 'options@1'
    ? sorted(rule.options.map(({ points }) => points))
    : rule.kind === 'checklist@1'
      ? sorted(rule.parts.map(({ points }) => points))
      : [];

const readingOf = ({ id, criterion, wording, maxPoints }: Golden): WordingReading => {
  const name = criterion.replace(/^[\dIVX.]+\s+/, '');
  if (id === 'r085') return read(name, wording, undefined, 'deduction');
  return read(name, wording, maxPoints, criterion.includes('điểm thưởng') ? 'bonus' : undefined);
};

const partOf = ({ code, max_points }: { code: string; max_points: number }): SetPart =>
  code === '9.1' ? 'bonus' : max_points < 0 ? 'deduction' : 'main';

const scored = rows.filter(({ code }) => rules[code] !== undefined);

const demoReadings = scored.map((row) => ({
  id: row.code,
  maxPoints: String(row.max_points),
  rule: rules[row.code] as ScoringRule,
  reading: read(row.name, row.wording, String(row.max_points), partOf(row)),
}));

const all = [...goldens.map((golden) => ({ ...golden, reading: readingOf(golden) })), ...demoReadings];

describe('điều gì đọc là chắc chắn thì phải đúng', () => {
  it.each(all.filter(({ reading }) => reading.verdict === 'certain').map((each) => [each.id, each] as const))(
    'lời văn %s tính ra cùng điểm với quy tắc viết tay',
    (id, { reading, rule, maxPoints }) => {
      const words = chosenInWords[id];
      if (words) expect(choicesOf(reading.rule)).toEqual(words);
      else expect(effect(reading.rule, maxPoints)).toEqual(effect(rule, maxPoints));
    },
  );

  it.each(all.map((each) => [each.id, each] as const))(
    'quy tắc đọc từ lời văn %s không có lỗi chặn',
    (_, each) => {
      const blocking = checkRule(each.reading.rule, each).filter((problem) => problem.blocking !== false);
      expect(blocking).toEqual([]);
    },
  );

  it('điều gì chưa chắc thì có lý do cho người xem, và lời văn mơ hồ không bao giờ chắc chắn', () => {
    for (const { reading } of all)
      expect(reading.remarks.length > 0, JSON.stringify(reading)).toBe(reading.verdict !== 'certain');
  });
});

describe('mức đọc được', () => {
  const count = (readings: readonly { reading: WordingReading }[]) => ({
    certain: readings.filter(({ reading }) => reading.verdict === 'certain').length,
    look: readings.filter(({ reading }) => reading.verdict === 'look').length,
    unreadable: readings.filter(({ reading }) => reading.verdict === 'unreadable').length,
  });

  it('60 lời văn của bộ minh họa cấp huyện', () => {
    expect(count(demoReadings)).toEqual({ certain: 55, look: 3, unreadable: 2 });
  });

  it('23 lời văn theo kiểu các bảng chính thức', () => {
    expect(count(all.slice(0, goldens.length))).toEqual({ certain: 18, look: 2, unreadable: 3 });
  });

  it.each([
    [
      'ngày thứ 3 trở đi tính từ đâu thì lời văn không nói',
      'Nộp trễ hạn hồ sơ nhưng chưa quá 02 ngày so với thời hạn: trừ 01 điểm; từ ngày thứ 3 trở đi trừ 01 điểm/ngày, trừ trường hợp có lý do khách quan.',
      '-1',
    ],
    [
      'tỷ lệ được định nghĩa, cách ra điểm thì không',
      'Phản ánh được xử lý đúng (Trong năm không có phản ánh, kiến nghị được tính 02 điểm)\nTỷ lệ % = (Số lượt xử lý đúng/Tổng số lượt tiếp nhận) x 100\n2',
      '2',
    ],
  ])('%s', (_, wording, maxPoints) => {
    expect(read('Mục', wording, maxPoints).verdict).not.toBe('certain');
  });
});
