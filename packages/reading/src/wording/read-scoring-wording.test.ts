import { describe, expect, it } from 'vitest';
import { readScoringWording } from './read-scoring-wording.ts';

const read = (wording: string, maxPoints = '2', name = 'Mục') =>
  readScoringWording({ wording, name, maxPoints, year: 2020 });

describe('không bao giờ đoán lặng lẽ', () => {
  it.each([
    ['các bậc chồng nhau', 'Từ 80%: 1; từ 90%: 2; dưới 80%: 0', 'wording.overlap'],
    ['các bậc hở ở đúng 90 %', 'Trên 90%: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0', 'wording.gap'],
    ['bậc dưới cùng không nói', 'Từ 90%: 2; từ 70% đến dưới 90%: 1', 'wording.gap'],
    ['điểm cao nhất khác điểm tối đa', 'Đủ: 1; thiếu: 0', 'wording.points-differ-from-maximum'],
    ['không nói khi nào 0 điểm', 'Đúng hạn: 2; chậm: 1', 'wording.gap'],
    ['không nói sau hạn thì sao', 'Trước 31/01: 2; không ban hành: 0', 'wording.gap'],
    ['“tỷ lệ” của cái gì', 'Tỷ lệ × 2', 'wording.measure-unnamed'],
    [
      '“công thức” không có mẫu số',
      'Từ 95%: 2; từ 70% đến dưới 95%: công thức; dưới 70%: 0',
      'wording.formula-base-unclear',
    ],
    ['không có lời văn', ' \n ', 'wording.missing'],
    ['văn xuôi', 'Căn cứ tình hình thực tế để cho điểm phù hợp.', 'wording.unreadable'],
    ['một ý không nói điểm', 'Đủ hồ sơ: 2; đúng hạn', 'wording.unreadable'],
    ['điểm tùy số lần', 'Hoàn thành: 2; cứ chậm 1 ngày bớt 0,1 điểm', 'wording.unreadable'],
    ['nhân với số khác điểm tối đa', 'Số đạt/tổng số × 3', 'wording.unreadable'],
    ['hai phép chia', 'Số a/số b/số c × 2', 'wording.unreadable'],
    ['chỉ một ý được điểm', 'Có kế hoạch: 2', 'wording.unreadable'],
    [
      'mốc thời gian lộn xộn',
      'Trước 31/3: 1; trước 31/01: 2; sau đó hoặc không ban hành: 0',
      'wording.remainder-unread',
    ],
    ['ngày không có thật', 'Trước 30/02: 2; sau đó hoặc không ban hành: 0', 'wording.remainder-unread'],
  ])('%s: “%s”', (_, wording, code) => {
    const reading = read(wording);
    expect(reading.verdict).not.toBe('certain');
    expect(reading.remarks.map((remark) => remark.code)).toContain(code);
    expect(reading.remarks.every(({ blocking }) => blocking === false)).toBe(true);
  });
});

describe('cách viết khác nhau của cùng một quy tắc', () => {
  const bands = read(
    'Từ 80% trở lên: 2; từ 50% đến dưới 80%: 1; dưới 50%: 0',
    '2',
    'Tỷ lệ hồ sơ đúng hạn',
  ).rule;

  it.each([
    'từ 80% trở lên: 2 điểm; từ 50% đến dưới 80%: 1 điểm; dưới 50%: 0 điểm',
    '- Đạt từ 80% trở lên: 02 điểm.\n- Đạt từ 50% đến dưới 80%: 01 điểm.\n- Đạt dưới 50%: 0 điểm.',
    '≥ 80%: 2 | 50% - <80%: 1 | < 50%: 0',
    'Từ 80% trở lên | 2 | Từ 50% đến dưới 80% | 1 | Dưới 50% | 0',
    'Từ 80% trở lên\n2\nTừ 50 - dưới 80%\n1\nDưới 50%\n0',
    'Từ 80% trở lên: 2, từ 50% đến dưới 80%: 1, dưới 50%: 0',
    'Dưới 50 %: 0; từ 50 % đến dưới 80 %: 1,0; từ 80 % trở lên: 2,00',
    'từ 80% trở lên: 2 điểm; từ 50% đến dưới 80%: 1 điểm; dưới 50%: 0 điểm'.normalize('NFD'),
    '80% trở lên: điểm tối đa; 50% đến dưới 80%: 1/2 × điểm tối đa; dưới 50%: 0',
  ])('%s', (wording) => {
    expect(read(wording, '2', 'Tỷ lệ hồ sơ đúng hạn')).toEqual({
      rule: bands,
      verdict: 'certain',
      remarks: [],
      others: [],
    });
  });

  it.each([
    ['1,5; mỗi lần vi phạm trừ 0,5', 'Không có vi phạm: 1,5; mỗi lần vi phạm trừ 0,5; tối thiểu 0'],
    ['trừ tối đa', 'Không có vi phạm: 1,5; mỗi lần vi phạm trừ 0,5, trừ tối đa 1,5'],
    ['điểm/lần', 'Không có vi phạm: 1,5; vi phạm trừ 0,5 điểm/lần'],
  ])('trừ theo lỗi viết “%s”', (_, wording) => {
    const { rule, verdict } = read(wording, '1.5');
    expect(verdict).toBe('certain');
    expect(rule).toMatchObject({ kind: 'deduction@1', base: '1.5', rates: [{ points: '0.5' }], floor: '0' });
  });

  it.each([
    [
      'Trước 31/12 năm trước: 2; trong tháng 01: 1; sau đó hoặc không ban hành: 0',
      ['2019-12-30', '2020-01-31'],
    ],
    ['Chậm nhất ngày 15/02: 2; sau ngày 15/02 hoặc không gửi: 0', ['2020-02-15']],
    [
      'Trong quý I: 2; trong quý II: 1; từ tháng 7 trở đi hoặc không thực hiện: 0',
      ['2020-03-31', '2020-06-30'],
    ],
    [
      'Trong tháng 2: 2; từ tháng 3 trở đi: 1; không ban hành: 0. Thời điểm tính theo chữ ký số',
      ['2020-02-29'],
    ],
  ])('mốc thời gian “%s”', (wording, days) => {
    const { rule, verdict } = read(wording);
    expect(verdict).toBe('certain');
    expect(rule.kind === 'date@1' && rule.deadlines.map(({ until }) => until)).toEqual(days);
  });

  it('không phát sinh: điểm tối đa, hay giảm điểm tối đa', () => {
    expect(read('Số đã xử lý/tổng số × 2; không có kiến nghị: điểm tối đa').rule).toMatchObject({
      whenNothingArose: 'full-points',
    });
    expect(
      read('Đủ: 2; thiếu: 0. Trường hợp không phát sinh thì không tính vào điểm tối đa').rule,
    ).toMatchObject({ kind: 'options@1', whenNothingArose: 'reduce-maximum' });
  });

  it('“không có sai phạm: 2” là một lựa chọn, không phải không phát sinh', () => {
    const { rule } = read('Không có sai phạm: 2; có sai phạm: 0');
    expect(rule.kind === 'options@1' && rule.whenNothingArose).toBeUndefined();
  });

  it('tình huống a), b) có quy tắc riêng', () => {
    const { rule, verdict } = read(
      'a) Đơn vị không có xã:\n- Có: 1\n- Không: 0\nb) Đơn vị có xã:\n- Từ 90%: 2\n- Dưới 90%: 0',
    );
    expect(verdict).toBe('certain');
    expect(rule).toMatchObject({
      kind: 'situations@1',
      situations: [{ rule: { kind: 'options@1' } }, { rule: { kind: 'bands@1' } }],
    });
  });

  it('tên mục cho biết tử số và mẫu số', () => {
    const { rule } = read('Từ 30%: 2; dưới 30%: 0', '2', 'Tỷ lệ đơn vị được kiểm tra trong năm');
    expect(rule).toMatchObject({
      measure: {
        numerator: { label: 'Số đơn vị được kiểm tra trong năm', whole: true },
        denominator: { label: 'Tổng số đơn vị' },
      },
    });
  });

  it('vượt dự toán thì tử số được lớn hơn mẫu số', () => {
    const { rule } = read('Vượt từ 5% dự toán: 2; hoàn thành: 1,5; 90%–<100%: 0,5; dưới 90%: 0');
    expect(rule).toMatchObject({ measure: { mayExceed: true }, bands: [{ from: '105' }, {}, {}, {}] });
  });
});
