import type { Grid } from '@parindex/documents';
import type { WordBlock } from './word-blocks.ts';

/**
 * How far the text of a file is known.
 *
 * `read` all of it · `cut` the beginning, then time was over · `no-text` a scan or pictures only · `encrypted` behind a
 * password · `unreadable` broken · `unknown-kind` no text is read from files of this kind
 */
export type TextState = 'read' | 'cut' | 'no-text' | 'encrypted' | 'unreadable' | 'unknown-kind';

/** What the reading of one file came to. `pageCount` for PDF only. */
export type TextEnd = { readonly state: TextState; readonly pageCount?: number };

/** The text of a file: by page of a PDF, by sheet of a workbook, whole of a Word file. Lines as printed. */
export type DocumentText = TextEnd & { readonly pages: readonly string[] };

/** What a Word file or a workbook holds, for a preview that draws it anew. */
export type OfficeContent =
  | { readonly kind: 'word'; readonly blocks: readonly WordBlock[] }
  | { readonly kind: 'workbook'; readonly sheets: readonly Grid[] };

export type ChildQuestion = {
  readonly want: 'text' | 'content';
  readonly path: string;
  readonly mediaType: string;
};

export type ChildAnswer =
  | { readonly kind: 'page'; readonly text: string }
  | ({ readonly kind: 'end' } & TextEnd)
  | { readonly kind: 'content'; readonly content: readonly WordBlock[] | readonly Grid[] | undefined };
