import type {
  Decimal,
  Id,
  IndexSet,
  IndexSetChange,
  Instant,
  LegalBasis,
  LevelWords,
  Problem,
  ScoringPolicy,
  ScoringRule,
  SetPart,
  SetRow,
  Sha256,
  Verb,
} from '@parindex/domain';
import { setRowLimit } from '@parindex/domain';
import { z } from 'zod';
import { decimalInput } from './scoring-rule.ts';
import { legalBasisInput, scoringPolicyInput, setRowInput } from './set-content.ts';

const id = z.uuid();
const year = z.coerce.number().int().min(2000).max(2100);
const text = (limit: number) => z.string().max(limit);
const optional = z.exactOptional;

export const versionInput = z.object({ versionId: id });

/** POST /api/index-set-readings: the workbook is the body; nothing is saved. */
export const readWorkbookInput = z.object({
  year: optional(year),
  fileName: text(300),
  sheet: optional(text(200)),
});

/** POST /api/index-sets/read-wording: how one wording would be read. */
export const readWordingInput = z.object({
  year,
  wording: text(20_000),
  name: text(2000),
  maxPoints: optional(decimalInput),
  part: optional(z.enum(['main', 'bonus', 'deduction'])),
});

/**
 * POST /api/index-sets/import: the workbook is the body. `indexSetId`: a further version of that set, rows with the
 * same code keep their ids. `acceptProblems`: what is wrong with the table will be corrected on the screen; it is
 * refused otherwise, and never keeps the draft from being refused when it is issued.
 */
export const importWorkbookInput = readWorkbookInput.extend({
  title: optional(text(500)),
  groupKind: optional(text(60)),
  indexSetId: optional(id),
  acceptProblems: optional(z.literal('yes')),
});

/** POST /api/index-sets: an empty set, or with `copyOf` a copy: its next version, or the set of another year. */
export const createIndexSetInput = z.object({
  title: text(500).trim().min(1),
  year,
  groupKind: text(60).min(1),
  copyOf: optional(id),
});

/** POST /api/index-set-versions/:versionId/extend: a set of a lower authority on this template. */
export const extendTemplateInput = z.object({
  versionId: id,
  unitId: id,
  title: text(500).trim().min(1),
});

/** POST /api/index-set-versions/:versionId/copy: the next version of the same set, as a draft. */
export const copyVersionInput = versionInput;

const changeInput: z.ZodType<IndexSetChange> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row'), row: setRowInput }),
  z.object({ kind: z.literal('confirm'), rowId: id, seen: z.boolean() }),
  z.object({ kind: z.literal('add'), row: setRowInput, before: optional(id) }),
  z.object({ kind: z.literal('move'), rowId: id, parentId: optional(id), before: optional(id) }),
  z.object({ kind: z.literal('remove'), rowId: id }),
  z.object({ kind: z.literal('rows'), rows: z.array(setRowInput).max(setRowLimit) }),
  z.object({
    kind: z.literal('title'),
    title: z.object({
      year,
      title: text(500),
      groupKind: text(60),
      decision: optional(legalBasisInput),
      demonstration: z.boolean(),
      levelWords: z.array(text(60)).min(1).max(8),
    }),
  }),
  z.object({ kind: z.literal('scoring'), scoring: scoringPolicyInput }),
]);

/** POST /api/index-set-versions/:versionId/changes: one change over `rowVersion`; refused when it is not the latest. */
export const editIndexSetInput = z.object({
  versionId: id,
  rowVersion: z.int().min(1),
  change: changeInput,
});

/** POST /api/index-set-versions/:versionId/issue */
export const issueIndexSetInput = z.object({
  versionId: id,
  rowVersion: z.int().min(1),
  decision: legalBasisInput,
});

/** DELETE /api/index-set-versions/:versionId: a draft. */
export const discardDraftInput = z.object({ versionId: id, rowVersion: z.int().min(1) });

/** GET /api/index-set-versions/:versionId/package/:part; `with` names the set to compare with. */
export const packagePartInput = z.object({
  versionId: id,
  part: z.enum(['evidence.docx', 'evidence.xlsx', 'comparison.docx', 'comparison.xlsx', 'package.zip']),
  with: optional(id),
});

/** The file that a version was read from. */
export type WorkbookSource = { readonly name: string; readonly sha256: Sha256 };

/** One line of GET /api/index-set-versions. */
export type IndexSetVersionLine = {
  readonly versionId: Id;
  readonly indexSetId: Id;
  readonly year: number;
  readonly title: string;
  readonly groupKind: string;
  readonly version: number;
  readonly state: 'draft' | 'issued';
  readonly demonstration: boolean;
  readonly decision?: LegalBasis;
  readonly source?: WorkbookSource;
  readonly issuedAt?: Instant;
  readonly updatedAt: Instant;
  readonly rowVersion: number;
  readonly items: number;
  /** Items whose rule a person must still look at. */
  readonly waiting: number;
  /** Maximum of the main scale. */
  readonly total: Decimal;
  /** A lower authority may add to it. */
  readonly open?: true;
  readonly templateTitle?: string;
  readonly ownerUnitId?: Id;
  readonly may: readonly Verb[];
};

/** GET /api/index-set-versions. `may` is about sets as such: reading a workbook, making a new set. */
export type IndexSetListReply = {
  readonly versions: readonly IndexSetVersionLine[];
  readonly may: readonly Verb[];
};

/**
 * GET /api/index-set-versions/:versionId, the set with its rules; ETag by hash, kept for ever by the browser when
 * issued. It carries nothing about the person who asks: rights are in the list.
 */
export type IndexSetVersionReply = IndexSet & {
  readonly versionId: Id;
  readonly rowVersion: number;
  readonly updatedAt: Instant;
  readonly source?: WorkbookSource;
  readonly hasReading: boolean;
};

/** After a change of a draft: its new version; the set itself only when it is not what the client computed. */
export type IndexSetSavedReply = {
  readonly versionId: Id;
  readonly rowVersion: number;
  readonly updatedAt: Instant;
  readonly hash: Sha256;
};

/** How one row of the workbook was read; `cells` are addresses in the sheet ("E53"). */
export type RowReadingReply = {
  readonly sheetRow: number;
  readonly cells: {
    readonly code?: string;
    readonly name?: string;
    readonly maxPoints?: string;
    readonly evidence?: string;
    readonly wording?: string;
  };
  readonly source: 'heading' | 'rule-sheet' | 'wording';
  readonly verdict: 'certain' | 'look' | 'unreadable';
  readonly remarks: readonly Problem[];
  readonly others: readonly { readonly rule: ScoringRule; readonly label: string }[];
};

/** A part of the sheet as its reader sees it: shown texts by column letter, long ones cut. */
export type SheetExcerpt = {
  readonly rows: readonly { readonly number: number; readonly cells: Readonly<Record<string, string>> }[];
  readonly merges: readonly string[];
};

/** How a draft was read from its workbook, by row id; GET /api/index-set-versions/:versionId/reading. */
export type ReadingReply = {
  readonly sheet: string;
  readonly problems: readonly Problem[];
  readonly rows: Readonly<Record<Id, RowReadingReply>>;
  readonly excerpt: SheetExcerpt;
};

/** POST /api/index-set-readings: what the workbook holds. `rows` carry ids of this reading only. */
export type WorkbookReadingReply = {
  readonly source: WorkbookSource;
  readonly size: number;
  readonly milliseconds: number;
  readonly otherSheets: readonly string[];
  readonly year: number;
  readonly title?: string;
  readonly groupKind?: string;
  readonly decision?: Partial<LegalBasis>;
  readonly demonstration: boolean;
  readonly levelWords: LevelWords;
  readonly scoring?: ScoringPolicy;
  readonly rows: readonly SetRow[];
  readonly reading: ReadingReply;
};

/** POST /api/index-sets/read-wording */
export type WordingReadingReply = Pick<RowReadingReply, 'verdict' | 'remarks' | 'others'> & {
  readonly rule: ScoringRule;
};

export type WordingToRead = {
  readonly year: number;
  readonly wording: string;
  readonly name: string;
  readonly maxPoints?: Decimal;
  readonly part?: SetPart;
};

/** After import, create or copy. */
export type DraftMadeReply = { readonly versionId: Id; readonly indexSetId: Id };
