/** Words of the pack of documents: its name, its index, why a document is not in it. */
export const evidencePackText = {
  fileName: (unit: string, year: number) => `Tai lieu kiem chung ${year} ${unit}.zip`,
  indexWorkbook: '00 Mục lục.xlsx',
  indexDocument: '00 Mục lục.docx',
  pages: (pages: string) => (/^\d/.test(pages) ? `trang ${pages}` : pages),
  paper: 'Bản giấy, không có tệp',
  secretPaper: 'Văn bản có dấu Mật: xem bản giấy',
  restricted: 'Tệp hạn chế: không kèm trong gói',
} as const;
