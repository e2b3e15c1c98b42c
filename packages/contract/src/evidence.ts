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

export const attachFileInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  fileName: z.string().max(2000),
});

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
export const readEvidenceInput = z.object({ evidenceId: id });

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
  readonly pages?: string;
  readonly section?: string;
  readonly createdAt: Instant;
  readonly version: number;
  /** The document is dated outside the item's window or the year. */
  readonly outsideYear: boolean;
  /** Other items of this sheet that cite it, by code. */
  readonly alsoAt: readonly string[];
};

/** GET /api/units/:unitId/evidence — the unit's store. */
export type EvidenceStoreReply = {
  readonly evidence: readonly (EvidenceReply & { readonly usedAt: readonly string[] })[];
};
