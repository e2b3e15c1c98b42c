import {
  type DocumentForm,
  type DocumentHeading,
  type DocumentKind,
  documentKinds,
  type Id,
  type Instant,
  type RoundState,
  type Sha256,
  type Verb,
} from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();
const kind = z.enum(documentKinds as readonly [DocumentKind, ...DocumentKind[]]);
const line = z.string().max(1000);

export const shelfInput = z.object({ roundId: id, unitId: id.optional() });

/** GET …/documents/:kind/:format — which document of the round, about what. */
export const documentInput = z.object({
  roundId: id,
  kind,
  format: z.enum(['docx', 'pdf', 'xlsx']),
  groupId: id.optional(),
  unitId: id.optional(),
  officeId: id.optional(),
});

export const templateInput = z.object({ kind });
/** POST /api/document-templates/:kind — the Word file as the body; its name in the query. */
export const replaceTemplateInput = z.object({ kind, fileName: z.string().min(1).max(300) });

export const headingInput = z.object({ unitId: id });
export const updateHeadingInput = z.object({
  unitId: id,
  version: z.int().min(0),
  heading: z.object({
    superior: line.optional(),
    issuer: z.array(line).max(6),
    abbreviation: line,
    place: line,
    signingTitles: z.array(line).max(6),
    decidingTitles: z.array(line).max(6),
    signer: line.optional(),
    receivers: z.array(line).max(30),
  }),
});

/** One time that a document was made. `figures` is the code of what it said; `targetId` the group, unit or office. */
export type ProductionReply = {
  readonly at: Instant;
  readonly by: string;
  readonly format: string;
  readonly figures: string;
  readonly targetId?: Id;
};

/** One kind on the shelf; `made` the newest first. */
export type ShelfDocumentReply = {
  readonly kind: DocumentKind;
  readonly about: DocumentForm['about'];
  readonly may: boolean;
  readonly sheet: boolean;
  readonly result: boolean;
  readonly ownTemplate: boolean;
  readonly made: readonly ProductionReply[];
};

/** GET /api/rounds/:roundId/documents; with `unitId` the papers of that unit. `pdf`: the server can print PDF. */
export type ShelfReply = {
  readonly round: {
    readonly id: Id;
    readonly year: number;
    readonly title: string;
    readonly state: RoundState;
    readonly demonstration: boolean;
  };
  readonly pdf: boolean;
  readonly groups: readonly { readonly id: Id; readonly name: string }[];
  readonly units: readonly {
    readonly unitId: Id;
    readonly name: string;
    readonly shortName: string;
    readonly groupId: Id;
  }[];
  readonly offices: readonly { readonly id: Id; readonly name: string }[];
  readonly documents: readonly ShelfDocumentReply[];
  readonly may: readonly Verb[];
};

/** GET /api/document-templates */
export type TemplatesReply = {
  readonly fields: readonly { readonly name: string; readonly table: boolean }[];
  readonly templates: readonly {
    readonly kind: DocumentKind;
    readonly required: readonly string[];
    readonly own?: {
      readonly fileName: string;
      readonly sha256: Sha256;
      readonly updatedAt: Instant;
      readonly by: string;
    };
  }[];
};

/** GET /api/units/:unitId/document-heading; version 0 is a proposal that nobody has saved. */
export type HeadingReply = {
  readonly unitId: Id;
  readonly unitName: string;
  readonly heading: DocumentHeading;
  readonly version: number;
};
