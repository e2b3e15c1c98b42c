import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { useNamedPeople } from '../harness/named-people.ts';
import { asWorkbook, criteriaGrid, goodLines, workbookOf } from './index-set-workbooks.ts';

const the = useInstallation();
const { as } = useNamedPeople(the, { 'Lan, cơ quan thường trực': 'secretariat' });

/** What comes of a file that somebody chose as a workbook; the import says the same as the preview. */
const refusalOf = async (bytes: Uint8Array) => {
  const send = (path: string) =>
    as('Lan, cơ quan thường trực').post(`${path}?year=2020&fileName=b.xlsx`, Buffer.from(bytes), asWorkbook);
  const [shown, imported] = [await send('/api/index-set-readings'), await send('/api/index-sets/import')];
  expect(imported.problems).toEqual(shown.problems);
  return { status: shown.status, problems: shown.problems };
};

const parts = (sheet: string) => ({
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bảng" sheetId="1" r:id="r1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(sheet),
});

const worksheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

describe('a file that is no good workbook is refused in words, and the server goes on', () => {
  test('an empty file', async () => {
    expect(await refusalOf(new Uint8Array())).toEqual({ status: 422, problems: ['workbook.empty'] });
  });

  test('a text with the wrong ending', async () => {
    expect((await refusalOf(strToU8('STT;Tên;Điểm'))).problems).toEqual(['workbook.other-format']);
  });

  test.each([
    ['EncryptedPackage', 'workbook.encrypted'],
    ['Workbook', 'workbook.old-format'],
  ])('a compound file that holds %s', async (name, code) => {
    const compound = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(name, 'utf16le'),
    ]);
    expect((await refusalOf(compound)).problems).toEqual([code]);
  });

  test('a workbook cut off half way', async () => {
    const whole = await workbookOf(criteriaGrid(goodLines));
    expect((await refusalOf(whole.subarray(0, whole.length / 2))).problems).toEqual(['workbook.broken']);
  });

  test('a document of another program', async () => {
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('<a/>'),
    });
    expect((await refusalOf(odt)).problems).toEqual(['workbook.other-format']);
  });

  test('a zip bomb', async () => {
    const bomb = zipSync(parts(worksheet(`<!--${' '.repeat(70_000_000)}-->`)), { level: 6 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await refusalOf(bomb)).problems).toEqual(['workbook.unpacks-too-large']);
  });

  test('entities', async () => {
    const hostile = parts(
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>')}`,
    );
    expect((await refusalOf(zipSync(hostile))).problems).toEqual(['workbook.hostile-xml']);
  });

  test('a million rows', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    const { problems } = await refusalOf(zipSync(parts(worksheet(rows.join(''))), { level: 1 }));
    expect(problems[0]).toMatch(/^workbook\.(too-many-cells|unpacks-too-large|took-too-long)$/);
  });

  test('more bytes than may be sent', async () => {
    const { status, problems } = await refusalOf(new Uint8Array(21_000_000));
    expect([status, problems]).toEqual([422, ['workbook.too-large']]);
  });
});

test('a formula counts with the value that Excel kept', async () => {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = worksheet(
    [
      `<row r="1">${['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tài liệu kiểm chứng', 'Hướng dẫn chấm'].map((text, at) => cell(`${'ABCDE'[at]}1`, text)).join('')}</row>`,
      `<row r="2">${cell('A2', '1')}${cell('B2', 'Lĩnh vực')}<c r="C2"><f>C3+0</f><v>4</v></c></row>`,
      `<row r="3">${cell('A3', '1.1')}${cell('B3', 'Công khai')}<c r="C3"><v>4</v></c>${cell('E3', 'Có công khai: 4; không công khai: 0')}</row>`,
    ].join(''),
  );
  const { body } = await as('Lan, cơ quan thường trực').post<{ rows: { maxPoints: string }[] }>(
    '/api/index-set-readings?year=2020&fileName=b.xlsx',
    Buffer.from(zipSync(parts(sheet))),
    asWorkbook,
  );
  expect(body.rows.map(({ maxPoints }) => maxPoints)).toEqual(['4', '4']);
});
