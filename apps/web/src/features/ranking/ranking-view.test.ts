import type { RankingReply, RankingRowReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { axisOf, dotsOf, heatKey, heatOf, labelsOf, partsOf } from './ranking-view.ts';

const row = (shortName: string, more: Partial<RankingRowReply>): RankingRowReply => ({
  unitId: shortName,
  name: `Huyện ${shortName}`,
  shortName,
  ranked: true,
  shares: 1,
  needsCouncil: false,
  appraised: '0',
  survey: '0',
  bonus: '0',
  deduction: '0',
  total: '0',
  maximum: '100',
  pending: 0,
  fields: [],
  exemptions: [],
  ...more,
});
const share = (value: string) => [{ rowId: 'f', points: '0', maximum: '1', share: value, pending: 0 }];
const rows = [
  row('Vũng Tàu', { rank: 1, index: '93.34', grade: 'Xuất sắc', fields: share('98') }),
  row('Phú Mỹ', { rank: 2, index: '88.42', grade: 'Tốt', fields: share('90') }),
  row('Châu Đức', { rank: 2, index: '88.42', grade: 'Tốt', fields: share('74') }),
  row('Bưu điện', { ranked: false, index: '70', grade: 'Khá', fields: share('60') }),
];
const reply = {
  rows,
  fields: [{ rowId: 'f', code: '1', name: 'Chỉ đạo', shortName: 'Chỉ đạo', maxPoints: '12' }],
  scoring: {
    grading: {
      on: 'index',
      bands: [{ name: 'Xuất sắc', from: '90' }, { name: 'Tốt', from: '80' }, { name: 'Khá' }],
    },
  },
} as unknown as RankingReply;

describe('bảng xếp hạng dự thảo', () => {
  test('mỗi loại một phần, đơn vị không xếp hạng đứng cuối', () => {
    expect(partsOf(reply).map(({ grade, range, rows: own }) => [grade, range, own.length])).toEqual([
      ['Xuất sắc', 'từ 90', 1],
      ['Tốt', 'từ 80 đến dưới 90', 2],
      [undefined, '', 1],
    ]);
  });

  test('màu của lĩnh vực chạy từ đơn vị thấp nhất đến cao nhất của khối; đơn vị ngoài xếp hạng không đặt mốc', () => {
    const heat = heatOf(reply);
    expect(heat.get(heatKey('Vũng Tàu', 'f'))).toEqual({ step: 5, lowest: false });
    expect(heat.get(heatKey('Phú Mỹ', 'f'))).toEqual({ step: 4, lowest: false });
    expect(heat.get(heatKey('Châu Đức', 'f'))).toEqual({ step: 1, lowest: true });
    expect(heat.get(heatKey('Bưu điện', 'f'))?.step).toBe(1);
  });

  test('hai đơn vị cùng chỉ số: chấm xếp chồng, tên đứng chung', () => {
    expect(dotsOf(rows, 0.5).map(({ name, level }) => [name, level])).toEqual([
      ['Phú Mỹ', 0],
      ['Châu Đức', 1],
      ['Vũng Tàu', 0],
    ]);
    expect(labelsOf(rows).map(({ names }) => names)).toEqual([['Vũng Tàu'], ['Phú Mỹ', 'Châu Đức']]);
  });

  test('trục theo số liệu, không quá 100', () => {
    expect(axisOf([73.2, 93.34])).toEqual({ from: 70, to: 95 });
    expect(axisOf([99.8])).toEqual({ from: 95, to: 100 });
  });
});
