import { showCount } from '../figures.ts';

/** Kiểm tra bản chốt — what `parindex export-snapshot` and `parindex verify` say, in Vietnamese. */
export const snapshotCheckVi = {
  exportSummary: 'ghi bản chốt kết quả đã công bố của một khối ra màn hình (đúng từng byte)',
  verifySummary: 'tính lại kết quả từ chính số liệu trong tệp; có sai khác, hoặc một byte bị sửa, thì mã 1',
  exportNeeds: 'Nêu đợt (năm hoặc mã) và khối (tên, ví dụ cap-huyen).',
  verifyNeeds: 'Nêu tệp cần kiểm tra.',
  published: 'Đã công bố:',
  nothing: (round: string, group: string) => `Chưa công bố kết quả nào cho đợt "${round}", khối "${group}".`,
  identical: 'giống hệt',
  about: (year: number, group: string, version: number, decision: string) =>
    `${group}, năm ${year}, phiên bản ${version}, ${decision}`,
  recomputed: (units: number, items: number) =>
    items === 0
      ? `Đã tính lại ${showCount(units)} đơn vị từ điểm lĩnh vực.`
      : `Đã tính lại ${showCount(units)} đơn vị, ${showCount(items)} mục.`,
  hash: (sha256: string) => `SHA-256 ${sha256}`,
  differences: (count: number) => `Không khớp: ${showCount(count)}`,
  unreadable: 'Tệp này không phải bản chốt kết quả, hoặc không còn nguyên.',
  changed: (found: string, expected: string) =>
    `Tệp đã bị sửa: mã băm tính được ${found}, mã băm phải có ${expected}.`,
  differs: (path: string, stored: string, computed: string) =>
    `${path}: tệp ghi ${stored}, tính được ${computed}`,
} as const;
