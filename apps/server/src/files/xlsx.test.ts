import type { Grid } from '@parindex/documents';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsxBytes } from './read-xlsx.ts';
import { readingLimits, readWorkbook, writeWorkbook } from './xlsx.ts';
import { numberText } from './xlsx-cells.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNs = 'http://schemas.openxmlformats.org/package/2006/relationships';

const sheet = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${body}</worksheet>`;

/** A whole workbook of one sheet; further or other parts by name. */
const workbook = (parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array => {
  const all: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packageNs}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Bảng 2" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageNs}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c></row></sheetData>',
    ),
    ...parts,
  };
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(all))
    zippable[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(zippable);
};

const withSheet = (body: string): Uint8Array => workbook({ 'xl/worksheets/sheet1.xml': sheet(body) });

const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await readXlsxBytes(bytes);
  return read.ok ? read.value.warnings.map(({ code }) => code) : read.problems.map(({ code }) => code);
};

const cellsOf = async (bytes: Uint8Array) => {
  const read = await readXlsxBytes(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return (read.value.grids[0] as Grid).rows.flatMap((row) => row.cells);
};

/** Writes another unpacked size of one part into the archive's directory. */
const declaring = (bytes: Uint8Array, name: string, size: number): Uint8Array => {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  const nameBytes = Buffer.from(name);
  for (let at = 0; at + 46 + nameBytes.length < lying.length; at += 1)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      nameBytes.equals(lying.subarray(at + 46, at + 46 + nameBytes.length))
    )
      view.setUint32(at + 24, size, true);
  return lying;
};

const compound = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

describe('tệp không phải sổ làm việc .xlsx được gọi đúng tên', () => {
  it.each([
    ['tệp 0 byte', new Uint8Array(0), 'workbook.empty'],
    ['tệp CSV', strToU8('STT;Tên;Điểm tối đa\n1;Chỉ đạo;12\n'), 'workbook.other-format'],
    [
      'trang HTML đặt tên .xls',
      strToU8('<html><table><tr><td>1</td></tr></table></html>'),
      'workbook.other-format',
    ],
    ['tệp PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'workbook.other-format'],
    ['tệp .xls', compound('Workbook'), 'workbook.old-format'],
    ['tệp đặt mật khẩu', compound('EncryptedPackage'), 'workbook.encrypted'],
    [
      'tệp OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'workbook.other-format',
    ],
    [
      'tệp Word',
      zipSync({ 'word/document.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<a/>') }),
      'workbook.other-format',
    ],
    ['tệp nén thường', zipSync({ 'ảnh.jpg': strToU8('x') }), 'workbook.not-a-workbook'],
    ['tệp nhị phân lạ', new Uint8Array([0, 1, 2, 3, 255, 254]), 'workbook.not-a-workbook'],
  ])('%s', async (_, bytes, code) => {
    expect(await codesOf(bytes)).toEqual([code]);
  });
});

describe('tệp hỏng hoặc có ý phá bị từ chối', () => {
  it('tệp tải lên dở dang', async () => {
    const whole = workbook();
    expect(await codesOf(whole.slice(0, whole.length - 40))).toEqual(['workbook.broken']);
  });

  it('thiếu phần bắt buộc', async () => {
    expect(await codesOf(workbook({ 'xl/_rels/workbook.xml.rels': '<a/>' }))).toEqual(['workbook.broken']);
    expect(await codesOf(workbook({ 'xl/workbook.xml': 'không phải XML' }))).not.toEqual([]);
  });

  const sheetName = 'xl/worksheets/sheet1.xml';

  it('bom nén: một phần bung ra 70 MB', async () => {
    const bomb = workbook({ [sheetName]: new Uint8Array(70_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codesOf(bomb)).toEqual(['workbook.unpacks-too-large']);
  });

  it('bom nén khai kích thước nhỏ vẫn bị chặn khi đang bung', async () => {
    const bomb = workbook({ [sheetName]: new Uint8Array(20_000_000) });
    expect(await codesOf(declaring(bomb, sheetName, 500))).toEqual(['workbook.unpacks-too-large']);
  });

  it('phần khai khác kích thước thật là tệp hỏng', async () => {
    expect(await codesOf(declaring(workbook(), sheetName, 3))).toEqual(['workbook.broken']);
  });

  it('hàng nghìn phần bên trong', async () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`xl/media/${at}.png`, 'x']));
    expect(await codesOf(workbook(many))).toEqual(['workbook.too-many-parts']);
  });

  it.each([
    ['UTF-8', (xml: string) => strToU8(xml)],
    ['UTF-16', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
  ])('thực thể XML lồng nhau, mã %s', async (_, encode) => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData/></worksheet>';
    expect(await codesOf(workbook({ 'xl/worksheets/sheet1.xml': encode(laughs) }))).toEqual([
      'workbook.hostile-xml',
    ]);
  });

  it.each([
    [
      'một ô ở XFD1048576',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ],
    ['cột thứ 16.385', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    [
      'hơn 500.000 ô',
      `<row r="1">${Array.from({ length: 500_001 }, (_, at) => `<c s="${at}"/>`).join('')}</row>`,
    ],
  ])('trang tính quá rộng: %s', async (_, rows) => {
    expect(await codesOf(withSheet(`<sheetData>${rows}</sheetData>`))).toEqual(['workbook.too-many-cells']);
  });

  it('một chữ dài dùng chung cho hàng nghìn ô', async () => {
    const text = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const cells = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = workbook({
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageNs}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${text}</sst>`,
      [sheetName]: sheet(`<sheetData>${cells.join('')}</sheetData>`),
    });
    expect(await codesOf(bytes)).toEqual(['workbook.unpacks-too-large']);
  });

  it('hàng vạn vùng gộp ô', async () => {
    const merges = Array.from({ length: 20_001 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join(
      '',
    );
    expect(await codesOf(withSheet(`<sheetData/><mergeCells>${merges}</mergeCells>`))).toEqual([
      'workbook.too-many-cells',
    ]);
  });

  it('tệp lớn hơn hạn mức không được mở', async () => {
    const read = await readWorkbook(workbook(), { ...readingLimits, bytes: 100 });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'workbook.too-large' }] });
  });

  it('tệp độc đọc trong tiến trình riêng cũng chỉ là một lời từ chối, tiến trình sau vẫn đọc được', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>';
    expect(await readWorkbook(workbook({ [sheetName]: laughs }))).toMatchObject({ ok: false });
    expect(await readWorkbook(workbook())).toMatchObject({ ok: true });
  });

  it('đọc quá lâu thì dừng và nói rõ', async () => {
    const read = await readWorkbook(workbook(), { ...readingLimits, milliseconds: 1 });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'workbook.took-too-long' }] });
  });
});

describe('liên kết ngoài và macro', () => {
  it('bị bỏ qua và được nói ra', async () => {
    const bytes = workbook({
      'xl/vbaProject.bin': new Uint8Array([1]),
      'xl/externalLinks/externalLink1.xml': '<!DOCTYPE a><externalLink/>',
    });
    expect(await codesOf(bytes)).toEqual(['workbook.external-links-ignored', 'workbook.macros-ignored']);
  });
});

describe('giá trị của ô', () => {
  it('số giữ đúng như Excel hiện, không sai số dấu phẩy động', async () => {
    const numbers = [
      '0.1',
      '0.30000000000000004',
      '1E-3',
      '1234567890123456',
      '0.70000000000000007',
      '-0.25',
      '33.5',
    ];
    const row = numbers
      .map((number, at) => `<c r="${String.fromCharCode(65 + at)}1"><v>${number}</v></c>`)
      .join('');
    const cells = await cellsOf(withSheet(`<sheetData><row r="1">${row}</row></sheetData>`));
    expect(cells.map(({ value }) => value?.kind === 'number' && value.number)).toEqual([
      '0.1',
      '0.3',
      '0.001',
      '1234567890123460',
      '0.7',
      '-0.25',
      '33.5',
    ]);
  });

  it('ô công thức lấy giá trị đã lưu; ô ngày, phần trăm, chữ đậm, lỗi, chữ tổ hợp được nhận ra', async () => {
    const cells = await cellsOf(
      withSheet(`<sheetData><row r="3" outlineLevel="1">
        <c r="A3"><f>SUM(A1:A2)</f><v>2.5</v></c>
        <c r="B3" s="1"><v>43952</v></c>
        <c r="C3" s="2"><v>0.824</v></c>
        <c r="D3" s="3" t="inlineStr"><is><t>${'Chỉ đạo'.normalize('NFD')}</t></is></c>
        <c r="E3" t="e"><v>#REF!</v></c>
        <c r="F3" t="inlineStr"><is><t>1.10</t></is></c>
        <c r="G3" t="b"><v>1</v></c>
      </row></sheetData>`),
    );
    expect(cells).toEqual([
      { column: 1, value: { kind: 'number', number: '2.5' }, formula: true },
      { column: 2, value: { kind: 'date', day: '2020-05-01' } },
      { column: 3, value: { kind: 'number', number: '0.824', percent: true } },
      { column: 4, value: { kind: 'text', text: 'Chỉ đạo' }, look: { bold: true } },
      { column: 5, value: { kind: 'error', error: '#REF!' } },
      { column: 6, value: { kind: 'text', text: '1.10' } },
      { column: 7, value: { kind: 'flag', flag: true } },
    ]);
  });

  it.each([
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%s thành %s', (number, text) => {
    expect(numberText(number)).toBe(text);
  });
});

describe('ghi rồi đọc lại', () => {
  const written: Grid = {
    name: 'Bảng: 1/2',
    rows: [
      {
        number: 2,
        outline: 1,
        cells: [
          { column: 1, value: { kind: 'text', text: '1.10' }, look: { format: '@', border: true } },
          {
            column: 2,
            value: { kind: 'text', text: 'Đạt < 70 % & "chưa" _x0041_\ndòng hai' },
            look: { bold: true },
          },
          { column: 3, value: { kind: 'number', number: '77.32' }, look: { format: '#,##0.00' } },
          { column: 4, value: { kind: 'date', day: '2020-02-29' }, look: { format: 'dd/mm/yyyy' } },
          { column: 30, value: { kind: 'flag', flag: false } },
        ],
      },
    ],
    merges: [{ fromRow: 2, fromColumn: 1, toRow: 4, toColumn: 1 }],
    layout: {
      orientation: 'landscape',
      columnWidths: [8, 40],
      repeatRows: { from: 1, to: 2 },
      footer: 'A & B',
    },
  };

  const bytesOf = async (grids: readonly Grid[]): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeWorkbook(grids)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  it('giữ nguyên chữ, số, ngày, ô gộp và cấp dòng', async () => {
    const read = await readWorkbook(await bytesOf([written, { name: 'Bảng: 1/2', rows: [], merges: [] }]));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const [first, second] = read.value.grids;
    expect(first?.name).toBe('Bảng  1 2');
    expect(second?.name).toBe('Bảng  1 2 (2)');
    expect(first?.merges).toEqual(written.merges);
    expect(first?.rows[0]?.outline).toBe(1);
    expect(first?.rows[0]?.cells.map(({ value }) => value)).toEqual(
      written.rows[0]?.cells.map(({ value }) => value),
    );
  });

  it('ký tự mà XML cấm bị bỏ, không làm hỏng tệp', async () => {
    const grid: Grid = {
      name: 'A',
      rows: [{ number: 1, cells: [{ column: 1, value: { kind: 'text', text: 'a\u0000b\u0008c\uD800d' } }] }],
      merges: [],
    };
    const cells = await cellsOf(await bytesOf([grid]));
    expect(cells[0]?.value).toEqual({ kind: 'text', text: 'abcd' });
  });
});
