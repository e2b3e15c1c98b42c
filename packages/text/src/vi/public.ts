import type { ScoringPolicy } from '@parindex/domain';
import { showCount, showDay, showDecimal, showDifference, showMaximum } from '../figures.ts';
import { gradeRange, gradeRanges, tieRule } from './ranking-notes.ts';

/** Names of units that begin a sentence in capitals and stand inside one in small letters. */
const commonNoun = /^(Tỉnh|Khối|Nhóm|Cấp|Huyện|Thị xã|Thành phố|Quận|Xã|Phường|Thị trấn|Đặc khu)(?= )/;

const insideSentence = (name: string): string =>
  name.replace(commonNoun, (word) => word.toLocaleLowerCase('vi'));

/** Trang công khai — words of the published results, Vietnamese. */
export const publicVi = {
  number: showDecimal,
  difference: (value: string, places = 2) => showDifference(value, places),
  maximum: showMaximum,
  day: showDay,
  month: (day: string) => `tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`,
  count: showCount,

  province: insideSentence,
  results: 'Kết quả',
  title: (group: string, year: number) => `Xếp hạng cải cách hành chính năm ${year}: ${group}`,
  titleShort: (year: number) => `Xếp hạng năm ${year}`,
  published: 'Công bố tại',
  decision: (number: string, day: string) => `Quyết định số ${number} ngày ${showDay(day)}`,
  by: (signerTitle: string) => `, ${signerTitle} ký`,
  frozen: (version: number) => ` · kết quả đã khóa, phiên bản ${version}`,
  year: (year: number) => `Năm ${year}`,
  yearLabel: 'Năm',
  group: (name: string, units: number) => `${name} (${showCount(units)})`,
  groupLabel: 'Khối',
  search: 'Tìm đơn vị, gõ không dấu',
  searchShort: 'Tìm đơn vị',
  average: (units: number) => `Trung bình ${showCount(units)} đơn vị`,
  averageShort: 'Trung bình',
  averageBefore: (year: number, index: string) => ` · năm ${year}: ${index}`,
  download: 'Tải về',
  excel: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  print: 'In trang này',
  rank: 'Hạng',
  unit: 'Đơn vị',
  index: 'Chỉ số (%)',
  compared: (year: number) => `So với ${year} (điểm %)`,
  grade: 'Xếp loại',
  fieldMaximum: (maximum: string) => `${maximum} điểm`,
  appliedMaximum: (maximum: string) => `Điểm tối đa áp dụng ${maximum}`,
  unranked: 'Chấm điểm, không xếp hạng',
  tie: (rank: number, shares: number) => `đồng hạng ${rank}, ${showCount(shares)} đơn vị`,
  kept: (rank: number) => `hạng ${rank}, giữ nguyên`,
  from: (rank: number) => `từ hạng ${rank}`,
  firstTime: 'chưa có năm trước',
  notCompared: 'không so sánh',
  dotsLabel: (before: string | undefined, now: string) =>
    before === undefined ? `Chỉ số ${now}` : `Chỉ số ${before} → ${now}`,
  lowest: (field: string) => `thấp nhất: ${field}`,
  lowestLegend: 'lĩnh vực thấp nhất của đơn vị',
  shareLegend: 'Tỷ lệ điểm đạt theo lĩnh vực (%):',
  shareBelow: 'dưới 70',
  shareFrom: 'từ 95',
  grades: (grading: ScoringPolicy['grading']) => `Xếp loại: ${gradeRanges(grading).join(' · ')}`,
  gradeRange,
  ties: tieRule,
  starNote: '* Điểm tối đa của lĩnh vực thấp hơn vì có tiêu chí không xét.',
  openNote: 'Chọn tên đơn vị để xem vì sao.',
  smallNumbers: (year: number) => `Số nhỏ: tăng, giảm so với năm ${year} (điểm %)`,
  nothingFound: (query: string, units: number) =>
    `Không có đơn vị nào tên “${query}”. Thử bỏ dấu hoặc xem cả ${showCount(units)} đơn vị.`,
  showAll: 'Xem tất cả',
  coming: (year: number, expected: string | undefined, shown: number) =>
    `Kết quả năm ${year} chưa công bố.${expected === undefined ? '' : ` Dự kiến ${expected}.`} Đang xem năm ${shown}.`,
  nothingYet: 'Chưa công bố kết quả nào',
  nothingYetNote: 'Kết quả hiện ở đây ngay khi có quyết định công bố.',
  newerVersion: (version: number) => `Đang xem một phiên bản cũ. Phiên bản mới nhất là ${version}.`,
  toNewest: 'Xem phiên bản mới nhất',
  corrected: (version: number, note: string) => `Phiên bản ${version}. ${note}`,
  correctionFields: (name: string, parts: readonly string[], rank: string) =>
    `${name}: ${[...parts, `hạng ${rank}`].join('; ')}.`,
  withdrawn: (group: string, year: number, number: string, day: string, reason: string) =>
    `Kết quả ${group} năm ${year} đã thu hồi theo ${number} ngày ${day}. ${reason}`,
  toEarlier: (version: number) => `Xem phiên bản ${version}`,

  back: (group: string, year: number) => `Xếp hạng ${insideSentence(group)} năm ${year}`,
  backShort: (year: number) => `Xếp hạng ${year}`,
  why: (unit: string, index: string) => `Vì sao ${insideSentence(unit)} đạt ${index}?`,
  whyNote: 'Từng lĩnh vực, xếp theo số điểm còn mất.',
  rankOf: (rank: number) => `Hạng ${rank}`,
  among: (units: number) => `trong ${showCount(units)} đơn vị`,
  rankBefore: (year: number, rank: number) => ` · năm ${year}: hạng ${rank}`,
  indexGrade: (grade: string | undefined) => (grade === undefined ? 'Chỉ số (%)' : `Chỉ số (%) · ${grade}`),
  comparedWith: (year: number, index: string) => `so với năm ${year} (${index})`,
  rankThen: (year: number, rank: number) => `${year}: hạng ${rank}`,
  indexThen: (year: number, index: string) => `${year}: ${index}`,
  reached: 'điểm đạt',
  applied: 'điểm tối đa áp dụng',
  left: (items: readonly { readonly code: string; readonly maxPoints: string }[], reason: string) =>
    `Không xét ${items.map(({ code, maxPoints }) => `${code} (${showMaximum(maxPoints)} điểm)`).join(' và ')}: ${insideSentence(reason).replace(/[.\s]+$/, '')}.`,
  unsurveyed: (codes: readonly string[]) =>
    `Không đủ phiếu khảo sát để tính ${codes.join(', ')}, nên không tính vào điểm tối đa.`,
  field: 'Lĩnh vực',
  bar: 'Điểm đạt trong điểm tối đa',
  got: 'đạt',
  lost: 'còn mất',
  median: (units: number) => `trung vị ${showCount(units)} đơn vị`,
  gotOf: 'Đạt / tối đa',
  share: 'Tỷ lệ (%)',
  differencePoints: (year: number) => `So với ${year} (điểm)`,
  lostPoints: 'Còn mất (điểm)',
  reason: 'Nguyên nhân chính (ghi chú công bố)',
  barText: (got: string, maximum: string, median: string | undefined) =>
    `${got} trên ${maximum} điểm${median === undefined ? '' : `, trung vị ${median}`}`,
  gotText: (got: string, maximum: string) => `${got} / ${maximum} điểm.`,
  bonus: 'Điểm thưởng',
  deduction: 'Điểm trừ',
  total: 'Tổng',
  sortedByLoss: 'Xếp theo điểm còn mất.',

  verify: 'Kiểm tra kết quả này',
  verifyNote:
    'Tệp JSON là đúng những byte đã khóa lúc công bố. Mã băm SHA-256 dưới đây phải trùng với mã băm của tệp; lệnh verify tính lại thứ hạng từ điểm lĩnh vực.',
  hash: 'SHA-256 của tệp JSON',
  wholeHash: 'SHA-256 của bản chốt đầy đủ',
  loading: 'Đang tải kết quả',
  failed: 'Chưa tải được kết quả. Kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
} as const;
