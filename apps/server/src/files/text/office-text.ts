import { readFile } from 'node:fs/promises';
import type { Grid } from '@parindex/documents';
import { readXlsxBytes } from '../read-xlsx.ts';
import { type ArchiveLimits, unpackGuarded } from '../unzip-guard.ts';
import type { TextEnd } from './document-text.ts';
import { readWordBlocks, textOfBlocks, type WordBlock } from './word-blocks.ts';

const wordLimits: ArchiveLimits = {
  parts: 5000,
  partSize: 40_000_000,
  totalSize: 60_000_000,
  ratio: 400,
};
const fileLimit = 60_000_000;

/** The words of a .docx; undefined when it cannot be read. Its headers come first, since a stamp may stand there. */
export const readWord = async (path: string): Promise<readonly WordBlock[] | 'encrypted' | undefined> => {
  const bytes = await readFile(path);
  if (bytes.length > fileLimit) return undefined;
  const archive = unpackGuarded(bytes, wordLimits, (name) =>
    /^word\/(?:document|header\d*)\.xml$/.test(name),
  );
  if (!archive.ok) return archive.problems[0]?.code === 'workbook.encrypted' ? 'encrypted' : undefined;
  const { parts } = archive.value;
  if (!parts.has('word/document.xml')) return undefined;
  const order = [...parts.keys()].sort((one, other) => Number(isMain(one)) - Number(isMain(other)));
  return order.flatMap((name) => [
    ...readWordBlocks(new TextDecoder().decode(parts.get(name) ?? new Uint8Array())),
  ]);
};

const isMain = (name: string) => name === 'word/document.xml';

/** The sheets of an .xlsx; undefined when it cannot be read. */
export const readSheets = async (path: string): Promise<readonly Grid[] | 'encrypted' | undefined> => {
  const bytes = await readFile(path);
  if (bytes.length > fileLimit) return undefined;
  const book = await readXlsxBytes(bytes);
  if (book.ok) return book.value.grids.filter(({ hidden }) => !hidden);
  return book.problems[0]?.code === 'workbook.encrypted' ? 'encrypted' : undefined;
};

export const readWordText = async (path: string, onPage: (text: string) => void): Promise<TextEnd> => {
  const blocks = await readWord(path);
  if (blocks === undefined) return { state: 'unreadable' };
  if (blocks === 'encrypted') return { state: 'encrypted' };
  const text = textOfBlocks(blocks);
  onPage(text);
  return { state: text.trim() === '' ? 'no-text' : 'read' };
};

export const readSheetText = async (path: string, onPage: (text: string) => void): Promise<TextEnd> => {
  const grids = await readSheets(path);
  if (grids === undefined) return { state: 'unreadable' };
  if (grids === 'encrypted') return { state: 'encrypted' };
  for (const grid of grids) onPage(textOfGrid(grid));
  return { state: grids.some(({ rows }) => rows.length > 0) ? 'read' : 'no-text' };
};

const textOfGrid = ({ rows }: Grid): string =>
  rows
    .map(({ cells }) =>
      cells
        .map(({ value }) => textOfValue(value))
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n');

/** A cell as it is searched. */
export const textOfValue = (value: Grid['rows'][number]['cells'][number]['value']): string => {
  if (value === undefined) return '';
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'date') return value.day.split('-').reverse().join('/');
  return value.kind === 'error' ? value.error : String(value.flag);
};
