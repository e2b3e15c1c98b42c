import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kindOfSymbol } from './document-kinds.ts';
import { mendLegacyText } from './legacy-text.ts';
import { readDocumentHeader } from './read-document-header.ts';

type Case = { id: string; raw: string; header: Record<string, string> };

const cases = JSON.parse(
  readFileSync(new URL('./document-headers.json', import.meta.url), 'utf8'),
) as readonly Case[];

const partsOf = (raw: string) => {
  const { layout: _, secret: __, ...parts } = readDocumentHeader(raw);
  return parts;
};

describe('đầu văn bản chép từ trang mạng, đủ kiểu lộn xộn', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_, { raw, header }) => {
    expect(partsOf(raw)).toEqual(header);
  });

  it.each(cases.map((each) => [each.id, each] as const))(
    '%s viết bằng chữ tổ hợp (NFD)',
    (id, { raw, header }) => {
      if (id === 'h080') return expect(partsOf(raw.normalize('NFD')).number).toBe(header.number);
      return expect(partsOf(raw.normalize('NFD'))).toEqual(header);
    },
  );
});

const national = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

describe('văn bản của huyện và tỉnh', () => {
  it('kế hoạch năm trước 05/3/2020 theo Thông tư 01/2011', () => {
    expect(
      readDocumentHeader(
        `ỦY BAN NHÂN DÂN\nHUYỆN CÔN ĐẢO\n${national}Số: 214/KH-UBND\nCôn Đảo, ngày 27 tháng 12 năm 2019\nKẾ HOẠCH\nCải cách hành chính năm 2020\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;`,
      ),
    ).toEqual({
      number: '214/KH-UBND',
      date: '2019-12-27',
      issuer: 'ỦY BAN NHÂN DÂN HUYỆN CÔN ĐẢO',
      kind: 'Kế hoạch',
      subject: 'Cải cách hành chính năm 2020',
      layout: 'circular-01-2011',
      secret: false,
    });
  });

  it('văn bản của Đảng: gạch nối sau số', () => {
    expect(
      readDocumentHeader(
        'TỈNH ỦY BÀ RỊA - VŨNG TÀU\nHUYỆN ỦY CÔN ĐẢO\n*\nSố 05-NQ/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nCôn Đảo, ngày 14 tháng 02 năm 2020\nNGHỊ QUYẾT\nvề lãnh đạo công tác cải cách hành chính năm 2020\n-----\nThực hiện Chương trình số 01-CTr/TU',
      ),
    ).toEqual({
      number: '05-NQ/HU',
      date: '2020-02-14',
      issuer: 'HUYỆN ỦY CÔN ĐẢO',
      kind: 'Nghị quyết',
      subject: 'về lãnh đạo công tác cải cách hành chính năm 2020',
      layout: 'party',
      secret: false,
    });
  });

  it('công văn: trích yếu dưới số, cơ quan chủ quản ở trên', () => {
    expect(
      readDocumentHeader(
        `UBND TỈNH BÀ RỊA - VŨNG TÀU\nSỞ NỘI VỤ\n${national}Số: 1629/SNV-CCHC\nV/v hướng dẫn tự đánh giá,\nchấm điểm Chỉ số CCHC năm 2020\nBà Rịa - Vũng Tàu, ngày 12 tháng 11 năm 2020\nKính gửi: UBND các huyện, thị xã, thành phố.`,
      ),
    ).toEqual({
      number: '1629/SNV-CCHC',
      date: '2020-11-12',
      issuer: 'SỞ NỘI VỤ',
      kind: 'Công văn',
      subject: 'hướng dẫn tự đánh giá, chấm điểm Chỉ số CCHC năm 2020',
      layout: 'decree-30-2020',
      secret: false,
    });
  });

  it('dự thảo chưa có số, chưa ghi ngày thì không lấy ngày của văn bản căn cứ', () => {
    expect(
      partsOf(
        `ỦY BAN NHÂN DÂN\nHUYỆN CÔN ĐẢO\n${national}Số:      /BC-UBND\nCôn Đảo, ngày      tháng      năm 2020\nBÁO CÁO\nKết quả tự đánh giá, chấm điểm\nChỉ số cải cách hành chính năm 2020\nThực hiện Kế hoạch số 135/KH-UBND ngày 06 tháng 10 năm 2020`,
      ),
    ).toEqual({
      issuer: 'ỦY BAN NHÂN DÂN HUYỆN CÔN ĐẢO',
      kind: 'Báo cáo',
      subject: 'Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2020',
    });
  });

  it('dấu Mật được nhận ra', () => {
    const text = `THANH TRA HUYỆN CÔN ĐẢO\nMẬT\n${national}Số: 12/KL-TTr\nCôn Đảo, ngày 03 tháng 9 năm 2020\nKẾT LUẬN\nKiểm tra công tác tuyển dụng`;
    expect(readDocumentHeader(text).secret).toBe(true);
    expect(readDocumentHeader(text.replace('MẬT\n', '')).secret).toBe(false);
  });

  it.each([
    '12/BC-ƯPT',
    '45/BC-CAT-PC06',
    '1685/NQ-UBTVQH15',
    '116/2025/QH15',
    '582/TTr-SNV',
    '01-CTr/TU',
    '36-HD/VPTW',
    '07a/QĐ-ĐHĐCĐ',
    '92/KH-BCĐĐA',
  ])('ký hiệu %s', (number) => {
    expect(
      readDocumentHeader(`BỘ NỘI VỤ\n${national}Số: ${number}\nHà Nội, ngày 01 tháng 02 năm 2021`).number,
    ).toBe(number);
  });

  it('chữ bất kỳ không làm lỗi và không sinh ra điều không có', () => {
    for (const text of [
      '',
      'abc',
      '|||',
      'Số:',
      'ngày tháng năm',
      'QUYẾT ĐỊNH',
      'Số: 5/2020/QĐ-UBND ngày 40 tháng 13 năm 2020',
    ])
      expect(readDocumentHeader(text).date).toBeUndefined();
  });
});

describe('tên loại theo ký hiệu', () => {
  it.each([
    ['155/KH-UBND', 'Kế hoạch'],
    ['05-NQ/HU', 'Nghị quyết'],
    ['30/2021/QĐ-UBND', 'Quyết định'],
    ['582/TTr-SNV', 'Tờ trình'],
    ['1120/UBND-NV', undefined],
  ])('%s là %s', (number, kind) => {
    expect(kindOfSymbol(number)).toBe(kind);
  });
});

describe('chữ của phông cũ', () => {
  it('dòng viết bằng TCVN3 thành Unicode, dòng Unicode giữ nguyên', () => {
    expect(mendLegacyText('uû ban nh©n d©n tØnh\nNgành Kế hoạch ViÖt Nam')).toBe(
      'uỷ ban nhân dân tỉnh\nNgành Kế hoạch Việt Nam',
    );
    expect(mendLegacyText('Café Trung Nguyên')).toBe('Café Trung Nguyên');
  });
});
