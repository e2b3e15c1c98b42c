/** Words of `parindex import-criteria`. */
export const importCriteriaVi = {
  summary: 'đọc tệp Excel bộ chỉ số, in bộ và các vấn đề theo ô; mã 1 khi có vấn đề chặn',
  needs: 'Cần đúng một tệp .xlsx.',
  yearWrong: (text: string) => `“${text}” không phải là năm. Viết như --year 2020.`,
  notRead: (file: string) => `Không đọc được ${file}:`,
  head: (title: string, sheet: string) => `${title} (trang “${sheet}”)`,
  untitled: 'Bộ chỉ số chưa có tên',
  counts: (rows: number, items: number, year: number) => `${rows} dòng, ${items} mục chấm, năm ${year}`,
  total: (total: string, fields: string) => `Tổng ${total} = ${fields}`,
  verdicts: { certain: 'chắc chắn', look: 'cần xem', unreadable: 'không đọc được' },
  problems: (count: number, blocking: number) => `Vấn đề: ${count}, trong đó ${blocking} chặn`,
  noProblems: 'Không có vấn đề nào.',
  blocks: 'chặn',
  warns: 'xem',
};
