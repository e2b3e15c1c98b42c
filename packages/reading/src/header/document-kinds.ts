/** Tên loại văn bản và chữ viết tắt trong ký hiệu (Nghị định 30/2020, Hướng dẫn 36-HD/VPTW). */
export const documentKinds: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
  'Quy chế': 'QC',
  'Quy định': 'QyĐ',
  'Thông cáo': 'TC',
  'Thông báo': 'TB',
  'Hướng dẫn': 'HD',
  'Chương trình': 'CTr',
  'Kế hoạch': 'KH',
  'Phương án': 'PA',
  'Đề án': 'ĐA',
  'Dự án': 'DA',
  'Báo cáo': 'BC',
  'Biên bản': 'BB',
  'Tờ trình': 'TTr',
  'Hợp đồng': 'HĐ',
  'Công điện': 'CĐ',
  'Bản ghi nhớ': 'BGN',
  'Bản thỏa thuận': 'BTT',
  'Giấy ủy quyền': 'GUQ',
  'Giấy mời': 'GM',
  'Giấy giới thiệu': 'GGT',
  'Phiếu gửi': 'PG',
  'Phiếu chuyển': 'PC',
  'Phiếu báo': 'PB',
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Thông tư liên tịch': 'TTLT',
  Luật: 'L',
  'Kết luận': 'KL',
};

const byCapitals = new Map(Object.keys(documentKinds).map((kind) => [kind.toUpperCase(), kind]));

/** "QUYẾT ĐỊNH:" alone on a line → "Quyết định"; undefined for any other line. */
export const kindOfLine = (line: string): string | undefined =>
  byCapitals.get(line.replace(/\s*:$/, '').replace(/\s+/g, ' ').toUpperCase());

const symbols = new Map(Object.entries(documentKinds).map(([kind, symbol]) => [symbol, kind]));

/** Tên loại theo ký hiệu: "155/KH-UBND" → "Kế hoạch"; undefined for a công văn ("1120/UBND-NV"). */
export const kindOfSymbol = (number: string): string | undefined =>
  symbols.get(/^\d+[a-zđ]?(?:\/\d{4})?[/-](\p{L}+)/u.exec(number)?.[1] ?? '');
