import { strToU8, zipSync } from 'fflate';
import { readXlsxBytes } from './read-xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';

const cell = (column: string, row: number): string =>
  column === 'C'
    ? `<c r="C${row}" s="1"><v>0.5</v></c>`
    : `<c r="${column}${row}" s="1" t="inlineStr"><is><t xml:space="preserve">Từ 70% đến dưới 100%: 0,5 &amp; ${row}</t></is></c>`;

const rowOf = (_: unknown, at: number): string =>
  `<row r="${at + 1}" outlineLevel="1">${['A', 'B', 'C', 'D', 'E'].map((column) => cell(column, at + 1)).join('')}</row>`;

/** A plain workbook of our own, with everything in it that reading one touches. */
const practice = (): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
        'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><cellXfs count="2"><xf/><xf fontId="1"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${Array.from({ length: 60 }, rowOf).join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

/** Reads a workbook of our own some times, so that the next one, a person's, is read by code that is already fast. */
export const warmUp = async (): Promise<void> => {
  const bytes = practice();
  for (let round = 0; round < 3; round += 1) JSON.stringify(await readXlsxBytes(bytes));
};
