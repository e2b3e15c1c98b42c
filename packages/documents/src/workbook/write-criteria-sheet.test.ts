import { readFileSync } from 'node:fs';
import type { IndexSet, Item, ScoringRule, SetRow } from '@parindex/domain';
import { describe, expect, it } from 'vitest';
import { readCriteriaSheet } from './criteria-sheet.ts';
import { draftFromReading } from './draft.ts';
import { readRuleJson } from './rule-json.ts';
import { writeCriteriaSheet } from './write-criteria-sheet.ts';

const { rules } = JSON.parse(
  readFileSync(new URL('../../../scoring/src/golden/demo-district-rules.json', import.meta.url), 'utf8'),
) as { rules: Record<string, ScoringRule> };

const item = (code: string, rule: ScoringRule, over: Partial<Item> = {}): Item => ({
  id: `id-${code}`,
  parentId: 'id-1',
  code,
  name: `Mục ${code}`,
  part: 'main',
  kind: 'item',
  maxPoints: '0.5',
  wording: 'Theo quy định',
  rule,
  attention: false,
  evidence: 'Báo cáo',
  method: 'self',
  ...over,
});

const { parentId: _, ...rootItem } = item(
  '2',
  { kind: 'bonus@1', rates: [{ id: 'a', label: 'Mô hình', points: '1' }], cap: '2' },
  { part: 'bonus', maxPoints: '2' },
);

const rows: readonly SetRow[] = [
  {
    id: 'id-1',
    code: '1',
    name: 'Lĩnh vực một',
    shortName: 'Một',
    part: 'main',
    kind: 'heading',
    maxPoints: '10',
    combine: { kind: 'weighted-mean', scale: '10' },
  },
  item('1.1', { kind: 'manual@1' }, { attention: true, weight: '5', method: 'appraisal-only' }),
  item('1.2', { kind: 'survey-mean@1', scale: '100' }, { method: 'survey', appraiser: 'Sở Nội vụ' }),
  item(
    '1.10',
    { kind: 'other-index@1', index: 'SIPAS', scale: '100' },
    {
      method: 'other-index',
      leadOffice: 'Phòng Nội vụ',
      supportingOffices: ['Thanh tra', 'Phòng Kinh tế'],
      documentsWindow: { from: '2019-10-01', to: '2020-12-31' },
      figuresWindow: { to: '2020-12-31' },
    },
  ),
  rootItem,
];

const set: IndexSet = {
  id: 'set',
  year: 2020,
  title: 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ',
  groupKind: 'department',
  decision: { number: '2319/QĐ-UBND', date: '2019-09-05', issuer: 'Chủ tịch UBND tỉnh' },
  demonstration: false,
  levelWords: ['Nội dung', 'Tiêu chí'],
  version: 3,
  state: 'issued',
  rows,
  scoring: {
    rounding: { at: 'item', places: 2, mode: 'half-even' },
    ranking: {
      order: 'competition',
      compare: 'exact',
      places: 3,
      tieBreaks: [
        { by: 'row', rowId: 'id-1', smallerFirst: true },
        { by: 'part', part: 'survey' },
        { by: 'total' },
      ],
      whenAllTie: 'council',
    },
    grading: { on: 'points', bands: [{ name: 'Tốt', from: '80' }, { name: 'Khá' }] },
    exempt: 'full-points',
    unsurveyed: 'zero-points',
    bonusCap: '2',
  },
};

describe('xuất bộ tiêu chí rồi nhập lại', () => {
  const reading = readCriteriaSheet(writeCriteriaSheet(set), 2020);

  it('không mất gì: dòng, quy tắc, cơ quan, ngày, quyết định, quy định của bộ', () => {
    const codes = new Map(reading.rows.map(({ row }) => [row.id, row.code]));
    expect(reading.problems.filter(({ blocking }) => blocking !== false)).toEqual([]);
    const back = draftFromReading(reading, idsFrom([...codes.values()]));
    expect(back.rows).toEqual(set.rows);
    expect(back.scoring).toEqual(set.scoring);
    expect(reading.decision).toEqual(set.decision);
    expect([back.title, back.groupKind, back.levelWords, back.demonstration]).toEqual([
      set.title,
      set.groupKind,
      set.levelWords,
      false,
    ]);
  });

  it('mã “1.10” là chữ nên không thành 1.1', () => {
    expect(reading.rows.map(({ row }) => row.code)).toContain('1.10');
  });
});

/** Gives the ids of the set in the order of its codes. */
const idsFrom = (codes: readonly string[]): (() => string) => {
  let at = -1;
  return () => {
    at += 1;
    return `id-${codes[at]}`;
  };
};

describe('quy tắc viết dạng JSON', () => {
  it.each(Object.entries(rules))('%s đọc lại nguyên vẹn', (_, rule) => {
    expect(readRuleJson(JSON.stringify(rule))).toEqual({ value: rule });
  });

  it.each([
    ['không phải JSON', '{', 'rule', 'json'],
    ['loại lạ', '{"kind":"magic@1"}', 'rule.kind', undefined],
    [
      'điểm là số dấu phẩy động',
      '{"kind":"other-index@1","index":"DTI","scale":100}',
      'rule.scale',
      'decimal',
    ],
    ['thiếu thuộc tính', '{"kind":"other-index@1","index":"DTI"}', 'rule.scale', 'present'],
    ['thuộc tính lạ', '{"kind":"manual@1","hack":1}', 'rule.hack', 'absent'],
    [
      'sâu bên trong',
      '{"kind":"bands@1","measure":{"kind":"figure","figure":{"key":"a","label":"A"}},"bands":[{"points":"1,5"}]}',
      'rule.bands[0].points',
      'decimal',
    ],
    [
      'tình huống lồng nhau',
      '{"kind":"situations@1","situations":[{"id":"a","label":"A","rule":{"kind":"situations@1","situations":[]}}]}',
      'rule.situations[0].rule.kind',
      undefined,
    ],
    ['__proto__', '{"kind":"manual@1","__proto__":{"step":1}}', 'rule.__proto__', 'absent'],
  ])('%s: nói đúng chỗ', (_, json, place, wanted) => {
    expect(readRuleJson(json)).toMatchObject({ place, ...(wanted === undefined ? {} : { wanted }) });
  });
});
