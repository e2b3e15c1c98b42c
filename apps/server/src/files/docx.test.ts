import { type Page, paragraph } from '@parindex/documents';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocument } from './docx.ts';

const page: Page = {
  title: 'Báo cáo',
  bodySize: 14,
  footer: 'SỐ LIỆU MINH HỌA',
  sections: [
    {
      orientation: 'portrait',
      blocks: [
        {
          kind: 'letterhead',
          issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN CÔN ĐẢO'],
          ruleMm: 20,
          number: 'Số: 305/BC-UBND',
          dated: 'Côn Đảo, ngày 20 tháng 11 năm 2020',
        },
        paragraph('basis', 'Căn cứ Luật;'),
        paragraph('body', 'Chỉ số '.normalize('NFD'), { text: '61,22 < 71,5 & "đủ"', bold: true }),
        { kind: 'ending', receivers: ['Lưu: VT.'], signature: { titles: ['CHỦ TỊCH'] } },
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        {
          kind: 'table',
          numbered: true,
          size: 'normal',
          columns: [
            { heading: ['STT'], widthMm: 52, align: 'center' },
            { heading: ['Tên'], widthMm: 200, align: 'left' },
          ],
          rows: [{ weight: 'criterion', cells: [{ lines: ['1.10'] }, { lines: ['Mục', 'dòng hai'] }] }],
        },
      ],
    },
  ],
};

const partsOf = async (written: Page): Promise<Readonly<Record<string, string>>> => {
  const parts = unzipSync(await writeDocument(written));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

describe('tệp Word theo Nghị định 30/2020', () => {
  it('A4, lề 20, 20, 30, 15 mm, cả trên trang ngang; trang đầu không đánh số', async () => {
    const document = (await partsOf(page))['word/document.xml'] ?? '';
    const margins = [...document.matchAll(/<w:pgMar ([^>]+)\/>/g)].map(([, attributes]) => attributes);
    expect(margins).toHaveLength(2);
    for (const attributes of margins)
      for (const margin of ['w:top="1134"', 'w:bottom="1134"', 'w:left="1701"', 'w:right="851"'])
        expect(attributes).toContain(margin);
    expect([...document.matchAll(/<w:titlePg\/>/g)]).toHaveLength(2);
    expect(document).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
    expect([...document.matchAll(/<w:pgNumType w:start="1"\/>/g)]).toHaveLength(2);
  });

  it('kiểu chữ thật có tên tiếng Việt, phông Times New Roman, tiếng Việt', async () => {
    const styles = (await partsOf(page))['word/styles.xml'] ?? '';
    for (const name of ['Quốc hiệu', 'Tiêu ngữ', 'Căn cứ', 'Điều', 'Bảng', 'Trích yếu', 'Nơi nhận'])
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
  });

  it('đầu bảng lặp lại, dòng không bị tách, mã giữ nguyên chữ', async () => {
    const document = (await partsOf(page))['word/document.xml'] ?? '';
    expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(2);
    expect([...document.matchAll(/<w:cantSplit\/>/g)].length).toBeGreaterThanOrEqual(3);
    expect(document).toContain('>1.10<');
  });

  it('chữ theo NFC, ký tự đặc biệt được viết đúng', async () => {
    const document = (await partsOf(page))['word/document.xml'] ?? '';
    expect(document).toBe(document.normalize('NFC'));
    expect(document).toContain('61,22 &lt; 71,5 &amp; &quot;đủ&quot;');
  });

  it('số trang là trường thật ở đầu trang; dấu minh họa ở cuối mọi trang, bản thật thì không', async () => {
    const parts = await partsOf(page);
    const headers = Object.keys(parts).filter((name) => /header\d+\.xml$/.test(name));
    expect(headers.filter((name) => parts[name]?.includes('PAGE'))).toHaveLength(2);
    const footers = Object.keys(parts).filter((name) => /footer\d+\.xml$/.test(name));
    expect(footers).toHaveLength(4);
    expect(footers.every((name) => parts[name]?.includes('SỐ LIỆU MINH HỌA'))).toBe(true);
    const { footer: _, ...real } = page;
    const plain = await partsOf(real);
    expect(Object.values(plain).some((xml) => xml.includes('MINH HỌA'))).toBe(false);
  });
});
