import { setImmediate as nextTurn } from 'node:timers/promises';
import { columnName, type GridStream } from '@parindex/documents';
import { Zip, ZipDeflate } from 'fflate';
import { sheetXml } from './sheet-xml.ts';
import { openStyleBook } from './xlsx-styles.ts';
import { escapeXml } from './xml-text.ts';

const blockSize = 65_536;
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes a workbook as a stream of bytes. Rows are taken from the sheets one by one and leave as packed bytes, so that
 * memory stays flat however many there are; between blocks other work gets its turn.
 */
export async function* writeWorkbook(sheets: readonly GridStream[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const styles = openStyleBook();
  for (const [at, sheet] of sheets.entries()) {
    const part = openPart(zip, `xl/worksheets/sheet${at + 1}.xml`);
    for (const block of blocksOf(sheetXml(sheet, styles))) {
      part.push(block);
      yield* ready.splice(0);
      await nextTurn();
    }
    part.push(new Uint8Array(0), true);
  }
  for (const [name, xml] of smallParts(sheets, styles.xml()))
    openPart(zip, name).push(new TextEncoder().encode(xml), true);
  zip.end();
  yield* ready;
}

const openPart = (zip: Zip, name: string): ZipDeflate => {
  const part = new ZipDeflate(name, { level: 4 });
  part.mtime = '1980-01-01T12:00:00';
  zip.add(part);
  return part;
};

function* blocksOf(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockSize) continue;
    yield encoder.encode(block);
    block = '';
  }
  yield encoder.encode(block);
}

const smallParts = (
  sheets: readonly GridStream[],
  styles: string,
): readonly (readonly [string, string])[] => [
  ['xl/styles.xml', styles],
  ['xl/workbook.xml', workbookXml(sheets)],
  [
    'xl/_rels/workbook.xml.rels',
    relationshipsXml([
      ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ]),
  ],
  ['_rels/.rels', relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']])],
  ['[Content_Types].xml', contentTypesXml(sheets.length)],
];

const relationshipsXml = (
  links: readonly (readonly [id: string, type: string, target: string])[],
): string => {
  const lines = links.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
};

const contentTypesXml = (sheets: number): string => {
  const type = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    type('xl/workbook.xml', 'sheet.main'),
    type('xl/styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, at) => type(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')),
    '</Types>',
  ].join('');
};

const workbookXml = (sheets: readonly GridStream[]): string => {
  const names = sheetNames(sheets);
  const list = sheets.map(
    (sheet, at) =>
      `<sheet name="${escapeXml(names[at] ?? '')}" sheetId="${at + 1}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ layout }, at) => {
    const rows = layout?.repeatRows;
    const name = (names[at] ?? '').replaceAll("'", "''");
    const printed = layout?.printColumns;
    const area =
      printed === undefined
        ? []
        : [
            `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${escapeXml(`'${name}'!$A:$${columnName(printed)}`)}</definedName>`,
          ];
    return rows
      ? [
          ...area,
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`'${name}'!$${rows.from}:$${rows.to}`)}</definedName>`,
        ]
      : area;
  });
  const defined = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationship}"><sheets>${list.join('')}</sheets>${defined}</workbook>`;
};

/** Excel allows 31 signs, none of `: \ / ? * [ ]`, no apostrophe at the ends, and no name twice. */
const sheetNames = (sheets: readonly GridStream[]): readonly string[] => {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const clean =
      name
        .normalize('NFC')
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `Trang ${at + 1}`;
    const free = taken.has(clean.toLowerCase()) ? `${clean.slice(0, 27)} (${at + 1})` : clean;
    taken.add(free.toLowerCase());
    return free;
  });
};
