import { describe, expect, it } from 'vitest';
import type { CellRange } from '../grid.ts';
import { gridOf, type Written } from '../testing/grid-of.ts';
import { readCriteriaSheet } from './criteria-sheet.ts';

const head: readonly Written[] = [
  'STT',
  'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
  'Điểm tối đa',
  'Tài liệu kiểm chứng',
  'Hướng dẫn chấm',
];

const small: readonly (readonly Written[])[] = [
  ['1', 'Chỉ đạo, điều hành', 3],
  ['1.1', 'Kế hoạch', 2],
  ['1.1.1', 'Ban hành kế hoạch', 0.5, 'Kế hoạch', 'Có: 0,5; không: 0'],
  [
    '1.1.2',
    'Hoàn thành kế hoạch',
    '1,5',
    'Báo cáo',
    '100%: 1,5; từ 70% đến dưới 100%: công thức; dưới 70%: 0',
  ],
  ['1.2', 'Báo cáo định kỳ', 1, 'Báo cáo', 'Đủ, đúng hạn: 1; mỗi báo cáo chậm trừ 0,25; không âm'],
];

const read = (rows: readonly (readonly Written[])[], merges: readonly CellRange[] = []) =>
  readCriteriaSheet([gridOf([head, ...rows], merges)], 2020);

const codesOf = (rows: readonly (readonly Written[])[]) =>
  read(rows).problems.map(({ code, at }) => `${code} ${at}`);

const noDecision = 'criteria-sheet.decision-missing Bảng 2!A1';

describe('bảng tiêu chí theo mẫu STT | Lĩnh vực/Tiêu chí/TCTP | Điểm tối đa | TLKC | Hướng dẫn chấm', () => {
  it('đọc được cây, điểm, lời văn và quy tắc, mỗi thứ kèm địa chỉ ô', () => {
    const reading = read(small);
    expect(reading.problems.map(({ code }) => code)).toEqual(['criteria-sheet.decision-missing']);
    expect(reading.total).toEqual({ total: '3', fields: ['3'] });
    expect(reading.levelWords).toEqual(['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần']);
    const rows = reading.rows.map(({ row, cells, verdict }) => ({
      code: row.code,
      under: reading.rows.find((each) => each.row.id === row.parentId)?.row.code,
      kind: row.kind,
      max: row.maxPoints,
      rule: row.kind === 'item' ? row.rule.kind : undefined,
      wording: cells.wording,
      verdict,
    }));
    expect(rows).toEqual([
      {
        code: '1',
        under: undefined,
        kind: 'heading',
        max: '3',
        rule: undefined,
        wording: 'E2',
        verdict: 'certain',
      },
      {
        code: '1.1',
        under: '1',
        kind: 'heading',
        max: '2',
        rule: undefined,
        wording: 'E3',
        verdict: 'certain',
      },
      {
        code: '1.1.1',
        under: '1.1',
        kind: 'item',
        max: '0.5',
        rule: 'options@1',
        wording: 'E4',
        verdict: 'certain',
      },
      {
        code: '1.1.2',
        under: '1.1',
        kind: 'item',
        max: '1.5',
        rule: 'ratio-with-floor@1',
        wording: 'E5',
        verdict: 'certain',
      },
      {
        code: '1.2',
        under: '1',
        kind: 'item',
        max: '1',
        rule: 'deduction@1',
        wording: 'E6',
        verdict: 'certain',
      },
    ]);
  });

  it('tìm dòng tiêu đề ở bất kỳ đâu, dưới khối tên bộ và quyết định', () => {
    const reading = readCriteriaSheet(
      [
        gridOf([
          ['ỦY BAN NHÂN DÂN TỈNH'],
          [null, 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
          [null, 'CỦA ỦY BAN NHÂN DÂN CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ'],
          ['(Kèm theo Quyết định số 2319/QĐ-UBND ngày 05 tháng 9 năm 2019 của Chủ tịch UBND tỉnh)'],
          [],
          ['TT', 'Nội dung tiêu chí', 'Điểm\nchuẩn', 'Minh chứng', 'Cách tính điểm'],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ...small,
        ]),
      ],
      2020,
    );
    expect(reading.title).toBe(
      'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA ỦY BAN NHÂN DÂN CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ',
    );
    expect(reading.groupKind).toBe('district');
    expect(reading.decision).toEqual({
      number: '2319/QĐ-UBND',
      date: '2019-09-05',
      issuer: 'Chủ tịch UBND tỉnh',
    });
    expect(reading.rows).toHaveLength(5);
    expect(reading.problems).toEqual([]);
  });

  it('các trang tính khác có bảng được kể tên, đọc trang được chọn', () => {
    const grids = [
      gridOf([head, ...small], [], 'Bảng 1'),
      gridOf([head, ...small.slice(0, 1)], [], 'Bảng 2'),
    ];
    expect(readCriteriaSheet(grids, 2020).otherSheets).toEqual(['Bảng 2']);
    expect(readCriteriaSheet(grids, 2020, 'Bảng 2').sheet).toBe('Bảng 2');
  });

  it('không có bảng nào thì nói rõ cần gì', () => {
    expect(readCriteriaSheet([gridOf([['Danh sách'], ['Nguyễn Văn A']])], 2020).problems).toMatchObject([
      { code: 'criteria-sheet.table-missing', at: 'Bảng 2' },
    ]);
    expect(readCriteriaSheet([], 2020).problems).toMatchObject([{ code: 'criteria-sheet.table-missing' }]);
  });

  it('chữ tổ hợp (NFD) đọc như chữ dựng sẵn', () => {
    const nfd = [head, ...small].map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    );
    const reading = readCriteriaSheet([gridOf(nfd)], 2020);
    expect(reading.rows.map(({ row }) => row.name)).toEqual(small.map((row) => row[1]));
    expect(reading.rows.every(({ verdict }) => verdict === 'certain')).toBe(true);
  });
});

describe('số điểm trong ô', () => {
  it('“1.000,5” là một nghìn không trăm lẻ năm phần mười', () => {
    expect(read([['1', 'Mục', '1.000,5', '', 'Có: 1000,5; không: 0']]).rows[0]?.row.maxPoints).toBe('1000.5');
  });

  it('“1.000” có hai cách đọc nên hỏi lại', () => {
    expect(read([['1', 'Mục', '1.000', '', 'Có: 1000; không: 0']]).problems).toContainEqual({
      code: 'criteria-sheet.maximum-two-readings',
      at: 'Bảng 2!C2',
      details: { text: '1.000', number: '1000', other: '1' },
      blocking: false,
    });
  });

  it('Excel đã đổi 1.5 thành ngày 01/5: đọc là 1,5 và nói ra', () => {
    const reading = read([['1', 'Mục', { day: '2020-05-01' }, '', 'Có: 1,5; không: 0']]);
    expect(reading.rows[0]?.row.maxPoints).toBe('1.5');
    expect(reading.problems).toContainEqual({
      code: 'criteria-sheet.maximum-became-date',
      at: 'Bảng 2!C2',
      details: { typed: '1.5', shown: '01/5', number: '1.5' },
      blocking: false,
    });
  });

  it('Excel đã đổi 2.25 thành 01/02/2025: đọc là 2,25', () => {
    expect(read([['1', 'Mục', { day: '2025-02-01' }, '', '']]).rows[0]?.row.maxPoints).toBe('2.25');
  });

  it('ô công thức lấy giá trị đã lưu', () => {
    expect(read([['1', 'Mục', { cached: 2.5 }, '', '']]).rows[0]?.row.maxPoints).toBe('2.5');
  });

  it.each([
    ['để trống', null, 'index-set.maximum-missing Bảng 2!C2'],
    ['là chữ', 'theo quy định', 'criteria-sheet.maximum-not-a-number Bảng 2!C2'],
    ['báo lỗi', { error: '#REF!' }, 'criteria-sheet.cell-error Bảng 2!C2'],
  ])('ô điểm %s thì chặn, nêu đúng ô', (_, cell, problem) => {
    expect(codesOf([['1', 'Mục', cell, 'TL', 'Có: 1; không: 0']])).toEqual([noDecision, problem]);
  });
});

describe('mã và cây', () => {
  it('mã trùng nêu cả hai ô', () => {
    const { problems } = read([...small, ['1.1.1', 'Trùng', 1, '', 'Có: 1; không: 0']]);
    expect(problems).toContainEqual({
      code: 'index-set.code-duplicate',
      at: 'Bảng 2!A7',
      details: { code: '1.1.1', first: 'Bảng 2!A4' },
    });
  });

  it('điểm các mục con cộng lại khác mục cha thì nêu hai số và ô của mục cha', () => {
    const rows = small.map((row) => (row[0] === '1.2' ? row.with(2, 1.25) : row));
    expect(read(rows).problems).toContainEqual({
      code: 'index-set.sum-differs',
      at: 'Bảng 2!C2',
      details: { code: '1', stated: '3', sum: '3.25' },
    });
  });

  it('dòng tổng cộng sai cũng bị nêu', () => {
    expect(read([...small, [null, 'TỔNG CỘNG', 100]]).problems).toContainEqual({
      code: 'index-set.sum-differs',
      at: 'Bảng 2!C7',
      details: { stated: '100', sum: '3' },
    });
    expect(
      codesOf([...small, [null, 'Tổng điểm', 3], ['Ghi chú: điểm làm tròn'], ['1', 'Không đọc', 9]]),
    ).toEqual([noDecision]);
  });

  it('bảng có hơn 1.000 dòng là bảng khác: nói rõ và không đọc hết', () => {
    const many = Array.from({ length: 1200 }, (_, at): Written[] => [
      String(at + 1),
      `Mục ${at}`,
      1,
      '',
      'Có: 1; không: 0',
    ]);
    const reading = read(many);
    expect(reading.rows).toHaveLength(1000);
    expect(reading.problems.map(({ code }) => code)).toContain('workbook.too-many-cells');
  });

  it('mã không có mục cha ở trên', () => {
    expect(codesOf([...small, ['2.1.1', 'Lạc', 1, '', 'Có: 1; không: 0']])).toContain(
      'criteria-sheet.parent-missing Bảng 2!A7',
    );
  });

  it('Excel bỏ số 0 của “1.10”: đọc lại theo dòng trên và nói ra', () => {
    const rows: Written[][] = [
      ['1', 'Lĩnh vực', 2],
      ['1.9', 'Chín', 1, '', 'Có: 1; không: 0'],
      [1.1, 'Mười', 1, '', 'Có: 1; không: 0'],
    ];
    expect(read(rows).rows.map(({ row }) => row.code)).toEqual(['1', '1.9', '1.10']);
    expect(codesOf(rows)).toContain('criteria-sheet.code-became-number Bảng 2!A4');
  });

  it('Excel đổi mã “1.2” thành ngày: đọc lại là 1.2', () => {
    const rows: Written[][] = [
      ['1', 'Lĩnh vực', 1],
      [{ day: '2020-02-01' }, 'Một hai', 1, '', 'Có: 1; không: 0'],
    ];
    expect(read(rows).rows.map(({ row }) => row.code)).toEqual(['1', '1.2']);
  });

  it('số La Mã trên số thường, mã chấm dưới số La Mã', () => {
    const reading = read([
      ['I', 'Chỉ đạo', 2],
      ['1', 'Kế hoạch', 1, '', 'Có: 1; không: 0'],
      ['2', 'Báo cáo', 1, '', 'Có: 1; không: 0'],
      ['II', 'Thể chế', 1],
      ['2.1', 'Văn bản', 1, '', 'Có: 1; không: 0'],
    ]);
    const parents = reading.rows.map(
      ({ row }) => reading.rows.find((each) => each.row.id === row.parentId)?.row.code,
    );
    expect(parents).toEqual([undefined, 'I', 'I', undefined, 'II']);
    expect(reading.problems.map(({ code }) => code)).toEqual(['criteria-sheet.decision-missing']);
  });

  it('cột STT chỉ đếm dòng thì chữ hoa đậm, chữ đậm, chữ thường cho biết cấp', () => {
    const reading = read([
      ['1', { bold: 'CHỈ ĐẠO' }, 2],
      ['2', { bold: 'Kế hoạch' }, 2],
      ['3', 'Ban hành', 1, '', 'Có: 1; không: 0'],
      ['4', 'Thực hiện', 1, '', 'Có: 1; không: 0'],
    ]);
    expect(reading.rows.map(({ row }) => row.parentId)).toEqual([undefined, 'r2', 'r3', 'r3']);
  });

  it('phần thưởng, trừ đứng riêng, không cộng vào thang', () => {
    const reading = read([
      ...small,
      [null, 'ĐIỂM THƯỞNG, ĐIỂM TRỪ'],
      ['2.1', 'Điểm thưởng: mô hình mới', 2, '', '+1 mỗi mô hình, tối đa +2'],
      ['2.2', 'Điểm trừ: nộp chậm', -1, '', '−0,5 nếu chậm 1–3 ngày; −1 nếu chậm hơn'],
    ]);
    expect(reading.rows.slice(-2).map(({ row }) => [row.part, row.parentId])).toEqual([
      ['bonus', undefined],
      ['deduction', undefined],
    ]);
    expect(reading.total?.total).toBe('3');
    expect(reading.problems.map(({ code }) => code)).toEqual(['criteria-sheet.decision-missing']);
  });
});
