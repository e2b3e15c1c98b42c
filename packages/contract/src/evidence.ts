import type { Day, Id, Instant } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();
const optionalText = (limit: number) => z.string().trim().max(limit).optional();

/** What a person types in about a document. */
const description = {
  number: optionalText(100),
  signedOn: z.iso.date().optional(),
  issuer: optionalText(300),
  subject: optionalText(1000),
  pageCount: z.int().min(1).max(100_000).optional(),
  secret: z.boolean().optional(),
  restricted: z.boolean().optional(),
};

/**
 * POST /api/rounds/:roundId/units/:unitId/entries/:itemId/evidence — cites a link, a paper (seen in person, secret
 * ones among them) or a file already in the unit's store. A new file is sent as the raw body to …/evidence/file with
 * the name in `?fileName=`.
 */
export const citeEvidenceInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  kind: z.enum(['link', 'paper', 'known']),
  evidenceId: id.optional(),
  address: optionalText(2000),
  pages: optionalText(200),
  section: optionalText(500),
  ...description,
});

/** The file is the body, or one that came in pieces and is named by `uploadId`. */
export const attachFileInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  fileName: z.string().max(2000),
  uploadId: id.optional(),
});

/** POST /api/uploads — announces a file that will come in pieces; repeating it tells how far it came. */
export const openUploadInput = z.object({
  id,
  fileName: z.string().min(1).max(2000),
  size: z.int().min(0),
});
export const uploadInput = z.object({ uploadId: id });
/** PATCH /api/uploads/:uploadId — bytes from `offset` on. */
export const uploadPieceInput = z.object({ uploadId: id, offset: z.coerce.number().int().min(0) });

/** How far a file came, in bytes; also in the headers Upload-Offset and Upload-Length. */
export type UploadReply = { readonly id: Id; readonly size: number; readonly offset: number };

/** PATCH …/evidence/:evidenceId — description and the pages that prove this item. */
export const describeEvidenceInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  evidenceId: id,
  version: z.int().min(1),
  pages: optionalText(200),
  section: optionalText(500),
  ...description,
});

export const detachEvidenceInput = z.object({ roundId: id, unitId: id, itemId: id, evidenceId: id });
export const evidenceInput = z.object({ evidenceId: id });
/** Without `revision` the current file. */
export const readEvidenceInput = z.object({
  evidenceId: id,
  revision: z.coerce.number().int().min(1).optional(),
});
/** One stretch of text of a Word file. */
export type PreviewRun = { readonly text: string; readonly bold?: true; readonly italic?: true };
/** A paragraph or a table of a Word file; `heading` from 1. */
export type PreviewBlock =
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly PreviewRun[];
      readonly align?: 'center' | 'right';
      readonly heading?: number;
      readonly listed?: true;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly PreviewBlock[])[])[] };

/** A cell of a workbook; `columns` and `rows` where it is merged with its neighbours. */
export type PreviewCell = {
  readonly column: number;
  readonly text: string;
  readonly number?: true;
  readonly bold?: true;
  readonly columns?: number;
  readonly rows?: number;
};
export type PreviewSheet = {
  readonly name: string;
  readonly columns: number;
  /** Only the beginning is shown. */
  readonly cut: boolean;
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly PreviewCell[];
    /** Columns that a merged cell above or to the left covers. */
    readonly covered: readonly number[];
  }[];
};

/** GET /api/evidence/:evidenceId/preview — what a Word file or a workbook holds, as plain data; `none`: unreadable. */
export type OfficePreviewReply =
  | { readonly kind: 'word'; readonly blocks: readonly PreviewBlock[] }
  | { readonly kind: 'workbook'; readonly sheets: readonly PreviewSheet[] }
  | { readonly kind: 'none' };

/** PUT …/evidence/:evidenceId/file — the next revision, as body or by `uploadId`. */
export const replaceFileInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  evidenceId: id,
  fileName: z.string().max(2000),
  uploadId: id.optional(),
});

/** GET /api/evidence/:evidenceId/revisions — the older ones, the latest first. */
export type EvidenceRevisionsReply = {
  readonly revisions: readonly {
    readonly revision: number;
    readonly fileName: string;
    readonly mediaType: string;
    readonly sha256: string;
    readonly size: number;
    readonly replacedAt: Instant;
  }[];
};

/** GET /api/rounds/:roundId/units/:unitId/evidence.zip */
export const evidencePackInput = z.object({ roundId: id, unitId: id });

/** GET /api/rounds/:roundId/shared-documents — files with identical bytes in the sheets of several units. */
export const sharedDocumentsInput = z.object({ roundId: id });
export type SharedDocumentsReply = {
  readonly documents: readonly {
    readonly sha256: string;
    readonly size: number;
    /** How many units cite it. */
    readonly units: number;
    readonly places: readonly {
      readonly unitId: Id;
      readonly unitName: string;
      readonly itemId: Id;
      readonly code: string;
      readonly evidenceId: Id;
      readonly fileName: string;
      readonly number?: string;
    }[];
  }[];
};

/** Tài liệu kiểm chứng as cited for one item; the bytes are at GET /api/evidence/:id/content. */
export type EvidenceReply = {
  readonly id: Id;
  readonly kind: 'file' | 'link' | 'paper';
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly size?: number;
  readonly sha256?: string;
  readonly address?: string;
  readonly number?: string;
  readonly signedOn?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly pageCount?: number;
  readonly secret: boolean;
  /** Hạn chế: only the unit and the appraisers of its items open the file. */
  readonly restricted: boolean;
  /** From 1; the older ones at GET /api/evidence/:id/revisions. */
  readonly revision: number;
  readonly pages?: string;
  readonly section?: string;
  readonly createdAt: Instant;
  readonly version: number;
  /** The document is dated outside the item's window or the year. */
  readonly outsideYear: boolean;
  /** Other items of this sheet that cite it, by code. */
  readonly alsoAt: readonly string[];
};

/** GET /api/units/:unitId/evidence — the unit's store, judged by the round that the person looks from. */
export const evidenceStoreInput = z.object({ unitId: id, roundId: id.optional() });

/** Where a document is cited. `itemName` is absent for an item that no set holds any more. */
export type CitedAt = {
  readonly roundId: Id;
  readonly year: number;
  readonly itemId: Id;
  readonly code: string;
  readonly itemName?: string;
  readonly pages?: string;
  readonly section?: string;
};

/**
 * How far the text of a file is known: all of it, its beginning, or why not (a scan, a password, a broken file, another
 * kind); absent where the document is no file.
 */
export type TextState = 'read' | 'cut' | 'no-text' | 'encrypted' | 'unreadable' | 'unknown-kind';

export type StoredDocument = EvidenceReply & {
  readonly usedAt: readonly CitedAt[];
  /** Other documents of the unit with the same bytes. */
  readonly sameContent: readonly Id[];
  /** The bytes are on the disk of the server; absent where the document is no file. */
  readonly stored?: boolean;
  readonly text?: TextState;
};

/** `usedAt` this round's first; `outsideYear` as the items of this round see it, else as its year does. */
export type EvidenceStoreReply = {
  readonly unitName: string;
  readonly year: number;
  readonly evidence: readonly StoredDocument[];
};

/** GET /api/units/:unitId/evidence/search — inside the text of the files, without diacritics. */
export const searchEvidenceInput = z.object({ unitId: id, query: z.string().max(200) });

/** The first page that holds these words in this order, and what stands around the hit. */
export type EvidenceSearchReply = {
  readonly found: readonly {
    readonly evidenceId: Id;
    readonly page: number;
    readonly before: string;
    readonly hit: string;
    readonly after: string;
  }[];
};
