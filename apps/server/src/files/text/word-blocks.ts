import { attributeOf, xmlEvents } from './xml-events.ts';

/** A stretch of text with one look. */
export type WordRun = { readonly text: string; readonly bold?: true; readonly italic?: true };

/** What a Word file says, without how it was made: paragraphs, and tables of them. Pictures and fields are left out. */
export type WordBlock =
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly WordRun[];
      readonly align?: 'center' | 'right';
      /** Level of a heading, from 1. */
      readonly heading?: number;
      readonly listed?: true;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly WordBlock[])[])[] };

type Cell = WordBlock[];
type Table = { rows: Cell[][] };
type Paragraph = { runs: WordRun[]; align?: 'center' | 'right'; heading?: number; listed?: true };

/** Text boxes come twice, for old programs once more: that copy is skipped. */
const skipped = new Set(['mc:Fallback', 'w:del', 'w:instrText', 'w:moveFrom']);

/** Reads the main part of a .docx, or a header of it. Deep nesting is cut, not followed. */
export const readWordBlocks = (xml: string): readonly WordBlock[] => {
  const body: Cell = [];
  const tables: Table[] = [];
  /** Paragraphs hold text boxes that hold paragraphs. */
  const paragraphs: Paragraph[] = [];
  let run: { bold?: true; italic?: true } = {};
  let inText = false;
  let skip = 0;
  const room = (): Cell => tables.at(-1)?.rows.at(-1)?.at(-1) ?? body;
  const write = (text: string) => {
    const runs = paragraphs.at(-1)?.runs;
    if (runs === undefined || text === '') return;
    const last = runs.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, ...run });
  };
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (inText && skip === 0) write(event.text);
      continue;
    }
    const { name } = event;
    if (skipped.has(name)) {
      skip += event.kind === 'open' ? 1 : -1;
      continue;
    }
    if (skip > 0) continue;
    if (event.kind === 'open') open(name, event.attributes);
    else close(name);
  }
  return body;

  function open(name: string, attributes: string): void {
    const said = attributeOf(attributes, 'w:val');
    const on = said !== '0' && said !== 'false' && said !== 'none';
    const paragraph = paragraphs.at(-1);
    if (name === 'w:p') paragraphs.push({ runs: [] });
    else if (name === 'w:r') run = {};
    else if (name === 'w:t') inText = true;
    else if (name === 'w:tab') write('\t');
    else if (name === 'w:br' || name === 'w:cr') write('\n');
    else if (name === 'w:noBreakHyphen') write('-');
    else if (name === 'w:b' && on) run = { ...run, bold: true };
    else if (name === 'w:i' && on) run = { ...run, italic: true };
    else if (name === 'w:tbl' && tables.length < 8) tables.push({ rows: [] });
    else if (name === 'w:tr') tables.at(-1)?.rows.push([]);
    else if (name === 'w:tc') tables.at(-1)?.rows.at(-1)?.push([]);
    else if (paragraph && name === 'w:jc' && (said === 'center' || said === 'right')) paragraph.align = said;
    else if (paragraph && name === 'w:numPr') paragraph.listed = true;
    else if (paragraph && name === 'w:pStyle') {
      const level = /^heading\s*(\d)$/i.exec(said ?? '')?.[1];
      if (level !== undefined) paragraph.heading = Number(level);
    }
  }

  function close(name: string): void {
    if (name === 'w:t') inText = false;
    else if (name === 'w:r') run = {};
    else if (name === 'w:p') {
      const done = paragraphs.pop();
      if (done) room().push({ kind: 'paragraph', ...done });
    } else if (name === 'w:tbl') {
      const done = tables.pop();
      if (done) room().push({ kind: 'table', rows: done.rows });
    }
  }
};

/** The text of blocks, a line for each paragraph. */
export const textOfBlocks = (blocks: readonly WordBlock[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.runs.map(({ text }) => text).join('')
        : block.rows.map((row) => row.map(textOfBlocks).join('\n')).join('\n'),
    )
    .join('\n');
