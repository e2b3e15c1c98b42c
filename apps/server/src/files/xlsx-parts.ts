import type { Problem, Result } from '@parindex/domain';
import { refusal, remark } from './refusal.ts';

/** At most this many cells, and this rectangle around them, in one sheet. */
const cellLimit = 500_000;
const areaLimit = 4_000_000;
const rowLimit = 1_000_000;
const columnLimit = 16_384;
const mergeLimit = 20_000;

/** Parts that values, formats and merged ranges come from; drawings, comments, links, macros are never opened. */
const wantedParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

export const isWantedPart = (name: string): boolean => wantedParts.test(name);

/** What is left out of a workbook, said once: links to other files, macros. */
export const leftOut = (names: ReadonlySet<string>): readonly Problem[] => [
  ...([...names].some((name) => name.startsWith('xl/externalLinks/'))
    ? [remark('workbook.external-links-ignored')]
    : []),
  ...(names.has('xl/vbaProject.bin') ? [remark('workbook.macros-ignored')] : []),
];

/**
 * Looks at every XML part before anybody parses it: readable text, no document type or entities, not more cells than a
 * sheet may have.
 */
export const checkParts = (
  parts: ReadonlyMap<string, Uint8Array>,
): Result<ReadonlyMap<string, Uint8Array>> => {
  const checked = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const [name, bytes] of parts) {
    if (name === 'mimetype') continue;
    const text = decodeXml(bytes);
    if (text === undefined) problems.push(refusal('workbook.broken', { part: name }));
    else if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
      problems.push(refusal('workbook.hostile-xml', { part: name }));
    else {
      if (/^xl\/worksheets\//i.test(name)) problems.push(...checkExtent(name, text));
      checked.set(name, new TextEncoder().encode(text));
    }
  }
  return problems.length === 0 ? { ok: true, value: checked } : { ok: false, problems };
};

/** UTF-8, or UTF-16 by its byte order mark; a declaration of anything else is refused. */
const decodeXml = (bytes: Uint8Array): string | undefined => {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /^\s*<\?xml[^>]*encoding=["']([^"']+)["']/i.exec(text.slice(0, 200))?.[1];
    if (declared !== undefined && !/^utf-?(?:8|16)$/i.test(declared)) return undefined;
    return text.replace(/^(\s*<\?xml[^>]*encoding=["'])[^"']+/i, '$1UTF-8');
  } catch {
    return undefined;
  }
};

const cellTag = /<(?:\w+:)?c[\s/>](?:[^>]*?\br=["']([A-Za-z]{1,4})(\d{1,8})["'])?/g;
const mergeTag = /<(?:\w+:)?mergeCell[\s/>]/g;
const rowTag = /<(?:\w+:)?row[\s/>]/g;

const checkExtent = (name: string, xml: string): readonly Problem[] => {
  const sheet = name.replace(/^.*\//, '');
  let cells = 0;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [, letters = '', digits = '0'] of xml.matchAll(cellTag)) {
    cells += 1;
    if (cells > cellLimit) return [tooMany(sheet, `${cellLimit} ô`)];
    lastRow = Math.max(lastRow, Number(digits));
    lastColumn = Math.max(lastColumn, columnNumber(letters));
  }
  let rows = 0;
  for (const _ of xml.matchAll(rowTag)) {
    rows += 1;
    if (rows > rowLimit) return [tooMany(sheet, `${rowLimit} dòng`)];
  }
  let merges = 0;
  for (const _ of xml.matchAll(mergeTag)) {
    merges += 1;
    if (merges > mergeLimit) return [tooMany(sheet, `${mergeLimit} ô gộp`)];
  }
  if (lastRow > rowLimit) return [tooMany(sheet, `${rowLimit} dòng`)];
  if (lastColumn > columnLimit) return [tooMany(sheet, `${columnLimit} cột`)];
  return lastRow * lastColumn > areaLimit ? [tooMany(sheet, `${areaLimit} ô`)] : [];
};

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tooMany = (sheet: string, limit: string): Problem =>
  refusal('workbook.too-many-cells', { sheet, limit }, sheet);
