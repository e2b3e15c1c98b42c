import { describe, expect, it } from 'vitest';
import type { Block, Page, Table } from '../page.ts';
import { datedWords } from './letter.ts';
import type { SelfAssessmentReport } from './self-assessment.ts';
import { selfAssessmentReport } from './self-assessment-report.ts';

const report: SelfAssessmentReport = {
  year: 2020,
  issuer: { lines: ['ỦY BAN NHÂN DÂN', 'HUYỆN CÔN ĐẢO'], symbol: 'BC-UBND', place: 'Côn Đảo', ruleMm: 20 },
  issue: {},
  demonstration: true,
  unitName: 'Ủy ban nhân dân huyện Côn Đảo',
  basis: 'Kế hoạch số 135/KH-UBND ngày 06 tháng 10 năm 2020 của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
  organisation: ['Ủy ban nhân dân huyện thành lập Tổ tự đánh giá.'],
  claimed: '61.215',
  claimable: '71.5',
  percent: '85.62',
  outsidePoints: '24',
  exempt: { codes: ['3.4.2', '5.6'], points: '4.5', reason: 'huyện không có đơn vị hành chính cấp xã' },
  applicable: '95.5',
  lines: [
    {
      code: '1',
      name: 'Chỉ đạo, điều hành',
      weight: 'field',
      maxPoints: '12',
      claimed: '9.58',
      evidence: [],
      explained: false,
    },
    {
      code: '1.1.3',
      name: 'Mức độ hoàn thành kế hoạch',
      weight: 'plain',
      maxPoints: '2',
      claimed: '1.95',
      evidence: ['Báo cáo nhiệm vụ đến 31/10/2020; trang 3-9'],
      explained: true,
    },
    {
      code: '3.4.2',
      name: 'Hồ sơ cấp xã',
      weight: 'plain',
      maxPoints: '3',
      evidence: [],
      explained: false,
      note: 'Miễn',
    },
  ],
  explanations: [
    {
      code: '4.2',
      name: 'Số lượng cấp phó',
      maxPoints: '1.5',
      claimed: '1.5',
      caseWords: 'Tài liệu chưa thể hiện hết',
      computation: 'Biểu chưa ký.\n8/8 cơ quan đúng.',
      related: ['Biểu thống kê'],
      kind: 'insufficient',
    },
    {
      code: '1.1.3',
      name: 'Mức độ hoàn thành kế hoạch',
      maxPoints: '2',
      claimed: '1.95',
      caseWords: 'Tài liệu chưa thể hiện hết',
      computation: '38/39 = 97,44%',
      related: [],
      kind: 'method',
    },
  ],
  difficulties: ['Đường truyền ra đảo chưa ổn định.'],
  proposals: ['Kiến nghị Sở Nội vụ hướng dẫn.'],
  receivers: ['UBND tỉnh;', 'Lưu: VT.'],
  signature: { titles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
};

const wordsOf = (block: Block): string =>
  'runs' in block ? block.runs.map(({ text }) => text).join('') : block.kind;

const letterOf = (page: Page): readonly string[] => page.sections[0]?.blocks.map(wordsOf) ?? [];

const tableOf = (page: Page, section: number): Table => {
  const table = page.sections[section]?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};

describe('báo cáo kết quả tự đánh giá có ba phần theo hướng dẫn', () => {
  const page = selfAssessmentReport(report);

  it('thư trên giấy dọc, hai phụ lục trên giấy ngang', () => {
    expect(page.sections.map(({ orientation }) => orientation)).toEqual([
      'portrait',
      'landscape',
      'landscape',
    ]);
    expect(letterOf(page).filter((text) => /^[IV]+\. /.test(text))).toEqual([
      'I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN',
      'II. KẾT QUẢ TỰ CHẤM ĐIỂM',
      'III. GIẢI TRÌNH',
      'IV. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ',
    ]);
  });

  it('tổng điểm làm tròn nửa lên, điểm tối đa như trong bộ, phần trăm viết liền', () => {
    expect(letterOf(page)).toContain(
      '1. Tổng điểm tự chấm: 61,22 điểm trên 71,5 điểm tối đa của phần tự đánh giá, đạt tỷ lệ 85,62%.',
    );
    expect(letterOf(page).find((text) => text.startsWith('2. '))).toBe(
      '2. Không tự chấm: 24 điểm xác định qua điều tra xã hội học và chỉ số do tỉnh thực hiện; 4,5 điểm của các tiêu chí thành phần 3.4.2 và 5.6 không áp dụng vì huyện không có đơn vị hành chính cấp xã. Điểm tối đa áp dụng: 95,5 điểm.',
    );
  });

  it('phần III kể riêng mục thiếu tài liệu và mục cần nêu cách tính', () => {
    expect(letterOf(page).find((text) => text.includes('giải trình tại'))).toBe(
      'Các tiêu chí, tiêu chí thành phần không có hoặc chưa có đủ tài liệu kiểm chứng (4.2) và các tiêu chí, tiêu chí thành phần cần nêu rõ cách đánh giá, tính điểm (1.1.3) được giải trình tại Phụ lục II kèm theo.',
    );
  });

  it('số và ngày để trống cho văn thư điền, cũng trong đầu phụ lục', () => {
    const head = page.sections[0]?.blocks[0];
    expect(head).toMatchObject({ kind: 'letterhead' });
    if (head?.kind !== 'letterhead') return;
    expect(head.number.replace(/\u00A0+/g, '…')).toBe('Số: …/BC-UBND');
    expect(head.dated.replace(/\u00A0+/g, '…')).toBe('Côn Đảo, ngày … tháng … năm 2020');
    const annex = page.sections[1]?.blocks[0];
    expect(annex?.kind === 'annex-title' && annex.reference[0]?.replace(/[\u00A0 ]+/g, ' ')).toBe(
      '(Kèm theo Báo cáo số /BC-UBND ngày tháng năm 2020 của Ủy ban nhân dân huyện Côn Đảo)',
    );
  });

  it('bảng tổng hợp: mục miễn không có điểm, mục giải trình chỉ sang Phụ lục II, dòng cuối là tổng', () => {
    const { rows, columns } = tableOf(page, 1);
    expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(252);
    expect(rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' ')))).toEqual([
      ['1', 'Chỉ đạo, điều hành', '12', '9,58', '', '', ''],
      [
        '1.1.3',
        'Mức độ hoàn thành kế hoạch',
        '2',
        '1,95',
        'Báo cáo nhiệm vụ đến 31/10/2020; trang 3-9',
        'Phụ lục II',
        '',
      ],
      ['3.4.2', 'Hồ sơ cấp xã', '3', '', '', '', 'Miễn'],
      ['', 'Tổng cộng', '95,5', '61,22', 'trên 71,5 điểm của phần tự đánh giá', '', ''],
    ]);
  });

  it('bảng giải trình đủ bảy cột, vừa khổ ngang', () => {
    const { rows, columns } = tableOf(page, 2);
    expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(252);
    expect(rows[0]?.cells.map(({ lines }) => lines.join('/'))).toEqual([
      '1',
      '4.2. Số lượng cấp phó',
      '1,5',
      '1,50',
      'Tài liệu chưa thể hiện hết',
      'Biểu chưa ký./8/8 cơ quan đúng.',
      'Biểu thống kê',
    ]);
  });

  it('không có gì phải giải trình thì không có Phụ lục II, không có khó khăn thì nói không có', () => {
    const plain = selfAssessmentReport({ ...report, explanations: [], difficulties: [], proposals: [] });
    expect(plain.sections).toHaveLength(2);
    expect(letterOf(plain)).toContain('Không có.');
    expect(letterOf(plain).join(' ')).not.toContain('Phụ lục II');
  });

  it('bản thật không mang dấu minh họa; bản dự thảo có khung dự thảo', () => {
    const real = selfAssessmentReport({
      ...report,
      demonstration: false,
      issue: { number: '5', date: '2021-02-03' },
      draft: { version: 2, date: '2020-11-18' },
    });
    expect(real.footer).toBeUndefined();
    expect(real.sections[0]?.blocks[0]).toMatchObject({
      number: 'Số: 05/BC-UBND',
      dated: 'Côn Đảo, ngày 03 tháng 02 năm 2021',
      draft: 'DỰ THẢO lần 2, 18/11/2020',
    });
  });
});

describe('ngày tháng trong văn bản', () => {
  it.each([
    ['2020-11-20', 'ngày 20 tháng 11 năm 2020'],
    ['2021-02-03', 'ngày 03 tháng 02 năm 2021'],
    ['2021-03-09', 'ngày 09 tháng 3 năm 2021'],
    ['2021-10-01', 'ngày 01 tháng 10 năm 2021'],
  ])('%s viết là %s', (day, words) => {
    expect(datedWords(day, 2020)).toBe(words);
  });
});
