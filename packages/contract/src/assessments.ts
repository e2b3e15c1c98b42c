import type {
  AssessmentState,
  Day,
  Decimal,
  EntryState,
  Explanation,
  ExplanationCase,
  Facts,
  Id,
  IndexSet,
  Instant,
  Outcome,
  PhaseName,
  Problem,
  Verb,
} from '@parindex/domain';
import { z } from 'zod';
import type { EvidenceReply } from './evidence.ts';
import type { ObjectionReply } from './objections.ts';
import type { ReviewReply, SheetRevisionReply } from './set-revisions.ts';

const id = z.uuid();
const sheet = { roundId: id, unitId: id };
const entry = { ...sheet, itemId: id };
const text = (limit: number) => z.string().max(limit);

export const sheetInput = z.object(sheet);
export const entryInput = z.object(entry);

export const factsInput = z.record(z.string().max(100), z.union([text(500), z.boolean()]));

export const explanationInput = z.object({
  gap: text(20_000),
  computation: text(20_000),
  officialFiguresOn: z.iso.date().optional(),
});

/** PUT …/entries/:itemId — the whole claim for one item; `version` 0 for the first save. */
export const enterSelfScoreInput = z.object({
  ...entry,
  version: z.int().min(0),
  facts: factsInput,
  estimated: z.boolean(),
  evidenceComplete: z.boolean(),
  explanation: explanationInput.optional(),
});

/** POST …/entries/hand-in | take-back | accept: several items in one act, all or none. */
export const entriesInput = z.object({ ...sheet, itemIds: z.array(id).min(1).max(1000) });
export const returnEntriesInput = z.object({
  ...sheet,
  itemIds: z.array(id).min(1).max(1000),
  reason: text(4000),
});

/** POST …/remarks */
export const askQuestionInput = z.object({ ...entry, body: text(4000) });
export const answerQuestionInput = z.object({ ...entry, questionId: id, body: text(4000) });

/** POST …/present | recall | submit | withdraw | lock; `sheetHash` is what the person saw. */
export const stepInput = z.object({
  ...sheet,
  sheetHash: z.string().length(64).optional(),
  reason: text(4000).optional(),
});
/** POST …/send-back: only the chosen items are opened again. */
export const sendBackInput = z.object({
  ...sheet,
  itemIds: z.array(id).min(1).max(1000),
  reason: text(4000),
  resubmitBy: z.iso.datetime().optional(),
});
/** POST …/approve; `submit` sends the approved sheet to the province in the same act. */
export const approveInput = stepInput.extend({ submit: z.boolean().optional() });
/** PUT …/report-text: the parts of the self-assessment report that are words; `version` 0 for the first save. */
export const reportTextInput = z.object({
  ...sheet,
  version: z.int().min(0),
  basis: text(2000),
  organisation: text(20_000),
  difficulties: text(20_000),
  proposals: text(20_000),
});

/** GET …/report-text; a paragraph per line. What nobody has written yet is proposed. */
export type ReportTextReply = {
  readonly version: number;
  readonly basis: string;
  readonly organisation: string;
  readonly difficulties: string;
  readonly proposals: string;
};

export const remindInput = z.object({ ...sheet, officeId: id });

/** A figure that the unit does not type in: loaded by the province, from the survey or another index. */
export type FigureReply = {
  readonly facts: Facts;
  readonly notSurveyed: boolean;
  readonly estimated: boolean;
  readonly source: string;
  readonly cutOff?: Day;
  readonly document?: string;
};

/**
 * One item of the sheet as the person may see it. `outcome` follows from facts and rule (claimed points); the client
 * computes the same as a preview. `owed` is the case in which an explanation is demanded.
 */
export type EntryReply = {
  readonly itemId: Id;
  readonly facts: Facts;
  readonly estimated: boolean;
  readonly evidenceComplete: boolean;
  readonly explanation?: Explanation;
  readonly state: EntryState;
  readonly version: number;
  readonly updatedAt?: Instant;
  readonly updatedBy?: string;
  readonly officeId?: Id;
  readonly supportingOfficeIds: readonly Id[];
  readonly evidenceCount: number;
  readonly owed?: ExplanationCase;
  readonly exempt?: string;
  readonly figure?: FigureReply;
  readonly outcome: Outcome;
  /** The version by which it was scored, where that is not the sheet's own. */
  readonly scoredBy?: number;
  readonly review?: ReviewReply;
  /** Entered for the office by somebody who is not of it (nhập thay). */
  readonly enteredFor?: boolean;
  /** The office got it from another one, in one act. */
  readonly received?: { readonly from: string; readonly at: Instant; readonly reason: string };
  readonly openQuestions: number;
  readonly appraised?: AppraisedReply;
  readonly supplement?: {
    readonly id: Id;
    readonly request: string;
    readonly dueAt: Instant;
    readonly answered: boolean;
  };
  readonly objection?: ObjectionReply;
  readonly may: readonly Verb[];
};

/** What the unit sees of its appraisal: points and reason, never who. */
export type AppraisedReply = {
  readonly points?: Decimal;
  readonly reason?: string;
  readonly decided?: Decimal;
};

export type PhaseReply = { readonly name: PhaseName; readonly opensAt: Instant; readonly closesAt: Instant };

/** A unit's line of last year's published result, by item code. */
export type LastYearReply = {
  readonly year: number;
  readonly points: Readonly<Record<string, Decimal>>;
  readonly index?: Decimal;
  /** Figures of last year, for the mark on the ruler and "33/38 = 86,8 %". */
  readonly facts?: Readonly<Record<string, Facts>>;
  /** Why points were lost, in the appraisal's words. */
  readonly lost?: Readonly<Record<string, string>>;
};

/** GET /api/rounds/:roundId/units/:unitId/sheet. The set comes apart (`/api/index-set-versions/:id`), cached by hash. */
export type SheetReply = {
  readonly round: {
    readonly id: Id;
    readonly year: number;
    readonly title: string;
    readonly demonstration: boolean;
    readonly now: Instant;
    readonly pagesRequiredAbove: number;
    /** With the unit's own extension. */
    readonly phases: readonly PhaseReply[];
  };
  readonly unit: { readonly id: Id; readonly name: string; readonly shortName: string };
  readonly group: { readonly id: Id; readonly name: string };
  readonly indexSetVersionId: Id;
  readonly indexSetHash: string;
  readonly setVersion: number;
  /** The set moved on while the round was running. */
  readonly revision?: SheetRevisionReply;
  readonly state: AssessmentState;
  readonly version: number;
  readonly sheetHash: string;
  readonly submittedAt?: Instant;
  readonly receiptNumber?: string;
  readonly offices: readonly { readonly id: Id; readonly name: string; readonly shortName: string }[];
  readonly entries: readonly EntryReply[];
  readonly lastYear?: LastYearReply;
  /** Units that this one follows: there is no last year of its own to compare with. */
  readonly predecessors?: readonly string[];
  readonly may: readonly Verb[];
};

/** GET …/entries/:itemId — what the detail pane needs besides the row. */
export type EntryDetailReply = {
  readonly entry: EntryReply;
  readonly evidence: readonly EvidenceReply[];
  readonly remarks: readonly RemarkReply[];
  readonly history: readonly HistoryReply[];
};

export type RemarkReply = {
  readonly id: Id;
  readonly kind: 'question' | 'answer' | 'return';
  readonly answersId?: Id;
  readonly by: string;
  readonly at: Instant;
  readonly body: string;
  readonly open: boolean;
};

/** One save or step of an entry; `facts` and `explanation` as they were then. */
export type HistoryReply = {
  readonly at: Instant;
  readonly by: string;
  readonly verb: Verb;
  readonly facts?: Facts;
  readonly explanation?: Explanation;
  readonly version?: number;
};

/** POST …/check: everything that stands against presenting or submitting, blocking and warning, with the items. */
export type SheetCheckReply = {
  readonly problems: readonly (Problem & { readonly itemIds: readonly Id[] })[];
};

/** GET …/overview — the coordinator's and the leader's board. */
export type OverviewReply = {
  readonly sheet: SheetReply;
  readonly offices: readonly {
    readonly officeId: Id;
    readonly counts: Readonly<Record<EntryState, number>>;
    readonly lastReminderAt?: Instant;
    /** How often the office was reminded in this phase: the button says "Nhắc lần 2". */
    readonly reminders?: number;
  }[];
  readonly transitions: readonly {
    readonly at: Instant;
    readonly by: string;
    readonly verb: Verb;
    readonly note?: string;
  }[];
  /** What this person saw on an earlier day, by item; null where nothing was claimed then. */
  readonly lastLook?: { readonly at: Instant; readonly points: Readonly<Record<Id, Decimal | null>> };
  /** Sent back by the leader: until when it is to be presented again. */
  readonly resubmitBy?: Instant;
};

/** The receipt of a submission, printable. */
export type ReceiptReply = {
  readonly number: string;
  readonly submittedAt: Instant;
  readonly by: string;
  readonly sheetHash: string;
};

/** GET /api/tasks?roundId=… — Việc của tôi, nearest deadline first. */
export type TaskReply = {
  readonly key: string;
  readonly kind: TaskKind;
  readonly unitId: Id;
  readonly unitShortName: string;
  readonly itemIds: readonly Id[];
  readonly codes: readonly string[];
  readonly title: string;
  readonly officeName?: string;
  readonly dueAt?: Instant;
  readonly detail?: string;
  readonly mine: boolean;
  /** How often the office was reminded of it. */
  readonly reminders?: number;
  /** The office to remind. */
  readonly officeId?: Id;
  /** The open question to answer. */
  readonly questionId?: Id;
};

/** What waits; the screen makes the words and the link from it. */
export type TaskKind =
  | 'score-item'
  | 'fix-returned'
  | 'review-revised'
  | 'explain-item'
  | 'answer-question'
  | 'review-handed-in'
  | 'chase-office'
  | 'present-sheet'
  | 'approve-sheet'
  | 'submit-sheet'
  | 'answer-supplement'
  | 'appraise-items'
  | 'review-supplement'
  | 'decide-items'
  | 'publish-group'
  | 'start-round'
  | 'issue-set';

export type TasksReply = {
  readonly now: Instant;
  readonly tasks: readonly TaskReply[];
  readonly doneToday: number;
  /** The phase of the calendar that opens next. */
  readonly next?: { readonly phase: PhaseName; readonly opensAt: Instant };
};

export type { IndexSet };
