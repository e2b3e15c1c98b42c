import { describe, expect, it } from 'vitest';
import type { Cell, GridStream } from '../grid.ts';
import { type RankingLine, rankingGrid } from './ranking-sheet.ts';
import { type ScoreLine, scoreGrid } from './score-sheet.ts';

const shown = (cell: Cell | undefined): unknown => {
  if (cell?.value?.kind === 'number') return Number(cell.value.number);
  return cell?.value?.kind === 'text' ? cell.value.text : null;
};

const tableOf = (grid: GridStream): readonly (readonly unknown[])[] =>
  [...grid.rows].map((row) => row.cells.map(shown));

const line = (rank: number, unit: string, index: string): RankingLine => ({
  rank,
  unit,
  appraised: '59.85',
  survey: '17.47',
  extra: '0',
  total: '77.32',
  maximum: '95.5',
  index,
  grade: 'Tốt',
  previousRank: 7,
});

const ranking = {
  title: ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2020'],
  subtitle: '(Kèm theo Quyết định số       /QĐ-UBND)',
  demonstration: true,
  draft: true,
  previousYear: 2019,
  lines: [line(4, 'Huyện Châu Đức', '86.7'), line(4, 'Huyện Xuyên Mộc', '86.7')],
  average: '86.16',
  notes: ['Bằng điểm thì cùng hạng.'],
};

describe('bảng xếp hạng xuất ra Excel', () => {
  it('đủ mười cột như phụ lục quyết định, cột (6) và (8) in công thức, có dấu minh họa và dự thảo', () => {
    expect(tableOf(rankingGrid(ranking))).toEqual([
      ['SỐ LIỆU MINH HỌA – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ'],
      ['DỰ THẢO'],
      ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2020'],
      ['(Kèm theo Quyết định số       /QĐ-UBND)'],
      [
        'Hạng',
        'Đơn vị',
        'Điểm thẩm định',
        'Điểm điều tra XHH',
        'Điểm thưởng, trừ',
        'Tổng điểm',
        'Điểm tối đa áp dụng',
        'Chỉ số (%)',
        'Xếp loại',
        'Hạng năm 2019',
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(3)+(4)+(5)', '(7)', '(8)=(6):(7)×100', '(9)', '(10)'],
      [4, 'Huyện Châu Đức', 59.85, 17.47, 0, 77.32, 95.5, 86.7, 'Tốt', 7],
      [4, 'Huyện Xuyên Mộc', 59.85, 17.47, 0, 77.32, 95.5, 86.7, 'Tốt', 7],
      [null, 'Trung bình', null, null, null, null, null, 86.16, null, null],
      ['Ghi chú:'],
      ['- Bằng điểm thì cùng hạng.'],
    ]);
  });

  it('điểm là số có hai số lẻ, tiêu đề lặp lại ở mọi trang', () => {
    const grid = rankingGrid(ranking);
    const cells = [...grid.rows][6]?.cells ?? [];
    expect(cells[5]?.look).toMatchObject({ format: '#,##0.00', align: 'right' });
    expect(grid.layout).toMatchObject({ orientation: 'portrait', repeatRows: { from: 6, to: 7 } });
  });

  it('bản chính thức không mang dấu nào', () => {
    const grid = rankingGrid({ ...ranking, demonstration: false, draft: false });
    expect(tableOf(grid)[0]).toEqual(ranking.title);
    expect(grid.layout?.footer).toBeUndefined();
  });

  it('các dòng chỉ được lấy khi đang ghi', () => {
    let made = 0;
    const lines = {
      *[Symbol.iterator]() {
        for (; made < 3321; made += 1) yield line(made + 1, `Xã ${made}`, '80');
      },
    };
    const rows = rankingGrid({ ...ranking, lines }).rows[Symbol.iterator]();
    for (let at = 0; at < 10; at += 1) rows.next();
    expect(made).toBeLessThan(10);
  });
});

describe('bảng chấm điểm của một đơn vị', () => {
  const score: ScoreLine = {
    code: '1.10',
    name: 'Mục mười',
    level: 1,
    heading: false,
    maxPoints: '0.5',
    claimed: '0.25',
    evidence: ['Kế hoạch số 214/KH-UBND ngày 27/12/2019; trang 3-9', '1 ảnh'],
    note: 'Miễn',
  };

  it('mã giữ là chữ, điểm là số, cột thẩm định chỉ có khi đã thẩm định', () => {
    const sheet = {
      title: ['BẢNG CHẤM ĐIỂM'],
      demonstration: false,
      draft: false,
      levelWords: ['Lĩnh vực', 'Tiêu chí'],
      lines: [score],
      columns: { appraised: false, decided: false },
      total: { maxPoints: '95.5', claimed: '61.22' },
    };
    const table = tableOf(scoreGrid(sheet));
    expect(table.slice(-2)).toEqual([
      [
        '1.10',
        'Mục mười',
        0.5,
        0.25,
        'Kế hoạch số 214/KH-UBND ngày 27/12/2019; trang 3-9\n1 ảnh',
        null,
        'Miễn',
      ],
      [null, 'Tổng cộng', 95.5, 61.22, null, null, null],
    ]);
    expect(tableOf(scoreGrid({ ...sheet, columns: { appraised: true, decided: true } }))[1]).toContain(
      'Điểm thẩm định',
    );
  });
});
