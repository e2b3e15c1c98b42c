import type { Trace } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { traceInWords, traceSentence } from './trace.ts';

const share = (numerator: string, denominator: string, percent: string, unit?: string): Trace[number] => ({
  code: 'measure.share',
  values: { numerator, denominator, share: percent, ...(unit === undefined ? {} : { unit }) },
});
const sentence = (...trace: Trace): string => traceSentence(trace).replaceAll('\u00A0', ' ');

describe('diễn giải cách tính bằng lời', () => {
  test('tỷ lệ có ngưỡng, ở khoảng giữa', () => {
    expect(
      sentence(share('38', '40', '95', 'nhiệm vụ'), {
        code: 'floor.between',
        values: {
          floor: '70',
          floorInclusive: true,
          full: '100',
          base: '100',
          share: '95',
          maximum: '2',
          points: '1.9',
        },
      }),
    ).toBe('38/40 nhiệm vụ = 95 % × 2 = 1,90 · theo khoảng “từ 70 % đến dưới 100 %”');
  });
  test('dưới ngưỡng, đủ điểm', () => {
    expect(
      sentence(share('20', '40', '50', 'nhiệm vụ'), {
        code: 'floor.below',
        values: { floor: '70', points: '0' },
      }),
    ).toBe('20/40 nhiệm vụ = 50 %: 0,00 · theo khoảng “dưới 70 %”');
    expect(
      sentence(share('5', '5', '100'), { code: 'floor.full', values: { full: '100', points: '1' } }),
    ).toBe('5/5 = 100 %: 1,00 · theo khoảng “100 %”');
  });
  test('chia cho số khác 100', () => {
    expect(
      sentence(
        { code: 'measure.figure', values: { label: 'Tỷ lệ', value: '70', unit: '%' } },
        {
          code: 'floor.between',
          values: {
            floor: '60',
            floorInclusive: true,
            full: '85',
            base: '85',
            share: '70',
            maximum: '10',
            points: '8.235294117647',
          },
        },
      ),
    ).toBe('70 % ÷ 85 % × 10 ≈ 8,24 · theo khoảng “từ 60 % đến dưới 85 %”');
  });
  test('điểm lẻ nói cả số đủ và số để đọc', () => {
    expect(
      sentence(share('6', '8', '75', 'tồn tại'), {
        code: 'ratio.times-maximum',
        values: { share: '75', maximum: '1.5', points: '1.125' },
      }),
    ).toBe('6/8 tồn tại = 75 % × 1,5 = 1,125 ≈ 1,13');
  });
  test('bộ làm tròn ở từng mục thì nói ra', () => {
    expect(
      sentence(
        share('6', '8', '75'),
        { code: 'ratio.times-maximum', values: { share: '75', maximum: '1.5', points: '1.125' } },
        { code: 'rounded', values: { from: '1.125', to: '1.13', places: 2 } },
      ),
    ).toBe('6/8 = 75 % × 1,5 = 1,125 ≈ 1,13, làm tròn 1,13 · bộ chỉ số làm tròn 2 chữ số ở từng mục');
  });
  test('theo bậc; bậc của số nguyên đọc là “đúng”', () => {
    expect(
      sentence(share('2', '6', '33.333333333333', 'đơn vị'), {
        code: 'band.within',
        values: { from: '30', fromInclusive: true, unit: '%', points: '1' },
      }),
    ).toBe('2/6 đơn vị = 33,33 %: 1,00 · theo bậc “từ 30 % trở lên”');
    expect(
      sentence(
        { code: 'measure.figure', values: { label: 'Sáng kiến', value: '1', unit: 'sáng kiến' } },
        {
          code: 'band.within',
          values: { from: '1', fromInclusive: true, to: '2', whole: true, unit: 'sáng kiến', points: '0.75' },
        },
      ),
    ).toBe('1 sáng kiến: 0,75 · theo bậc “đúng 1 sáng kiến”');
  });
  test('mốc thời gian', () => {
    expect(
      sentence({
        code: 'date.within',
        values: { date: '2019-12-27', until: '2019-12-30', label: 'Trước 31/12/2019', points: '0.5' },
      }),
    ).toBe('Ngày 27/12/2019: 0,50 · theo mốc “Trước 31/12/2019”');
    expect(
      sentence({ code: 'date.late', values: { date: '2020-02-05', until: '2020-01-31', points: '0' } }),
    ).toBe('Ngày 05/02/2020: 0,00 · sau mốc cuối 31/01/2020');
  });
  test('cộng từng ý nói ý nào chưa đạt', () => {
    expect(
      sentence(
        { code: 'part.met', values: { label: 'Một cửa', points: '0.75' } },
        { code: 'part.unmet', values: { label: 'Cổng thông tin', points: '0.75' } },
        { code: 'parts.sum', values: { met: '1', of: '2', points: '0.75' } },
      ),
    ).toBe('0,75 + 0 = 0,75 · chưa đạt “Cổng thông tin” · đạt 1/2 ý');
  });
  test('trừ theo lỗi, dừng ở 0', () => {
    expect(
      sentence(
        { code: 'base', values: { points: '1' } },
        { code: 'occurrence', values: { label: 'chậm', count: '1', each: '-0.25', points: '-0.25' } },
        { code: 'occurrence', values: { label: 'thiếu', count: '2', each: '-0.5', points: '-1' } },
        { code: 'occurrences.sum', values: { points: '-0.25' } },
        { code: 'deduction.stopped', values: { floor: '0' } },
      ),
    ).toBe('1 − 1 × 0,25 (chậm) − 2 × 0,5 (thiếu) = −0,25, lấy 0,00 · không thấp hơn 0');
  });
  test('điểm trừ ngoài thang, và không có lỗi nào', () => {
    expect(
      sentence(
        { code: 'occurrence', values: { label: 'kê khai sai', count: '3', each: '-0.5', points: '-1.5' } },
        { code: 'occurrences.sum', values: { points: '-1.5' } },
      ),
    ).toBe('−3 × 0,5 (kê khai sai) = −1,50');
    expect(
      sentence(
        { code: 'occurrence', values: { label: 'kê khai sai', count: '0', each: '-0.5', points: '0' } },
        { code: 'occurrences.sum', values: { points: '0' } },
      ),
    ).toBe('Không có: 0,00');
  });
  test('so với nhóm nói mức của nhóm', () => {
    expect(
      sentence(
        { code: 'measure.figure', values: { label: 'Băng thông', value: '50', unit: 'Mbps' } },
        {
          code: 'group.best',
          values: { value: '50', best: '100', direction: 'higher-is-better', maximum: '40', points: '20' },
        },
      ),
    ).toBe('50 Mbps ÷ 100 Mbps × 40 = 20,00 · tốt nhất nhóm: 100 Mbps');
    expect(
      sentence(
        { code: 'measure.figure', values: { label: 'Số ngày', value: '60' } },
        {
          code: 'group.min-max',
          values: {
            value: '60',
            smallest: '20',
            largest: '100',
            direction: 'lower-is-better',
            maximum: '10',
            points: '5',
          },
        },
      ),
    ).toBe('60 → (100 − 60) ÷ (100 − 20) × 10 = 5,00 · trong nhóm: thấp nhất 20, cao nhất 100');
  });
  test('chỉ số khác, khảo sát', () => {
    expect(
      sentence({
        code: 'index.scaled',
        values: { index: 'SIPAS', value: '86.3', scale: '100', maximum: '10', points: '8.63' },
      }),
    ).toBe('SIPAS 86,3 % × 10 = 8,63');
    expect(
      sentence(
        { code: 'survey.too-few', values: { validCount: '3', minimumCount: '5' } },
        { code: 'not-surveyed', values: { treatment: 'reduce-maximum' } },
      ),
    ).toBe('3 phiếu hợp lệ · ít hơn mức tối thiểu 5 phiếu · không tính vào điểm tối đa');
  });
  test('công thức đọc bằng lời với nhãn của số liệu', () => {
    expect(
      sentence(
        { code: 'formula.input', values: { key: 'total', label: 'Được giao', value: '112' } },
        { code: 'formula.input', values: { key: 'done', label: 'Hoàn thành', value: '112' } },
        { code: 'formula.result', values: { expression: 'done < total ? 0 : 2', points: '2' } },
      ),
    ).toBe(
      'Được giao: 112; Hoàn thành: 112 → 2,00 · theo công thức: nếu “Hoàn thành” < “Được giao” thì 0; không thì 2',
    );
  });
  test('miễn, không phát sinh, điểm cho trực tiếp', () => {
    expect(
      sentence({ code: 'exempt', values: { reason: 'huyện không có xã', treatment: 'reduce-maximum' } }),
    ).toBe('Miễn: huyện không có xã · không tính vào điểm tối đa');
    expect(sentence({ code: 'nothing-arose', values: { treatment: 'full-points', points: '1.5' } })).toBe(
      'Không phát sinh: được điểm tối đa 1,50 theo bộ chỉ số',
    );
    expect(sentence({ code: 'given', values: { points: '1.25' } })).toBe('Điểm cho trực tiếp: 1,25');
  });
  test('tình huống đứng trước cách tính của nó', () => {
    expect(
      sentence({ code: 'situation.taken', values: { label: 'Có kế hoạch' } }, share('85', '100', '85'), {
        code: 'band.within',
        values: { from: '85', fromInclusive: true, to: '100', unit: '%', points: '4' },
      }),
    ).toBe('Có kế hoạch — 85/100 = 85 %: 4,00 · theo bậc “từ 85 % đến dưới 100 %”');
  });
  test('chưa có gì thì không nói gì; phép tính và ghi chú tách được', () => {
    expect(traceSentence([])).toBe('');
    expect(
      traceInWords([share('1', '2', '50'), { code: 'floor.below', values: { floor: '70', points: '0' } }]),
    ).toEqual({
      computation: '1/2 = 50\u00A0%: 0,00',
      remarks: ['theo khoảng “dưới 70\u00A0%”'],
    });
  });
});
