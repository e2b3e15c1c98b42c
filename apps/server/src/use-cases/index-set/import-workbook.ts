import type { DraftMadeReply } from '@parindex/contract';
import { draftFromReading } from '@parindex/documents';
import {
  canonicalJson,
  type IndexSet,
  type Json,
  ok,
  type Problem,
  problem,
  refuse,
  setRowLimit,
  summariseIndexSet,
} from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertIndexSetVersion } from '../../store/index-set.store.ts';
import { useCase } from '../use-case.ts';
import { defaultScoring } from './default-scoring.ts';
import { freeze } from './frozen.ts';
import { type FurtherVersion, loadFurtherVersion } from './further-version.ts';
import { readingReply, type WorkbookReading } from './read-workbook.ts';
import { keepRowIds } from './same-rows.ts';
import { indexSetsTopic } from './topics.ts';

/** A workbook as the server read it, and what the person says about the set that it becomes. */
export type WorkbookToImport = {
  readonly read: WorkbookReading;
  readonly title?: string;
  readonly groupKind?: string;
  /** A further version of this set. */
  readonly indexSetId?: string;
  /** Problems of the table are kept with the draft, to be corrected on the screen. */
  readonly acceptsProblems?: boolean;
};

type Loaded = { readonly further?: FurtherVersion };
type Decision = { readonly set: IndexSet; readonly rowIds: readonly string[] };

/**
 * Nhập tệp Excel thành bản nháp — verb `index-set.import`; the draft keeps the file's name and SHA-256, and how every
 * row was read.
 *
 * Problems  every blocking one of the reading unless `acceptsProblems`; a workbook without a table is always refused;
 *           `index-set.group-missing`, `index-set.draft-exists`, `index-set.too-many-rows`
 */
export const importWorkbook = useCase<WorkbookToImport, Loaded, Decision, DraftMadeReply>({
  verb: 'index-set.import',
  load: async (context, { indexSetId }) => {
    if (indexSetId === undefined) return {};
    const further = await loadFurtherVersion(context, indexSetId);
    return further && { further };
  },
  subject: () => ({}),
  decide: ({ further }, input) => {
    const groupKind = further?.latest.groupKind ?? input.groupKind ?? input.read.reading.groupKind;
    const problems = [
      ...problemsOf(input),
      ...(further?.problems ?? []),
      ...(groupKind ? [] : [problem('index-set.group-missing', {}, 'groupKind')]),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(draftOf(input, groupKind ?? '', further));
  },
  save: async ({ tx, now }, { set, rowIds }, _loaded, { read }) => {
    const versionId = uuidv7();
    const frozen = freeze(set);
    const reading = canonicalJson(readingReply(read.reading, read.grid, rowIds) as unknown as Json);
    await insertIndexSetVersion(tx, {
      versionId,
      ...frozen,
      now,
      sourceName: read.source.name,
      sourceSha256: read.source.sha256,
      reading,
    });
    const { items, waiting, total } = summariseIndexSet(set);
    return ok({
      reply: { versionId, indexSetId: set.id },
      audit: {
        subject: `index-set-version:${versionId}`,
        content: {
          year: set.year,
          title: set.title,
          version: set.version,
          file: read.source.name,
          fileSha256: read.source.sha256,
          sheet: read.reading.sheet,
          items,
          waiting,
          total,
          hash: frozen.hash,
        },
      },
      topics: [indexSetsTopic],
    });
  },
});

const problemsOf = ({ read: { reading }, acceptsProblems }: WorkbookToImport): readonly Problem[] => {
  const blocking = reading.problems.filter((each) => each.blocking !== false);
  if (reading.rows.length === 0) return blocking;
  if (reading.rows.length > setRowLimit)
    return [problem('index-set.too-many-rows', { rows: reading.rows.length, limit: setRowLimit })];
  return acceptsProblems === true ? [] : blocking;
};

/** Every item with a remark, at its rule or at one of its cells, waits for a person's look. */
const draftOf = (
  { read: { reading }, title }: WorkbookToImport,
  groupKind: string,
  further: FurtherVersion | undefined,
): Decision => {
  const draft = draftFromReading(reading, uuidv7);
  const doubtful = new Set(reading.problems.map(({ at }) => sheetRowOf(at)));
  const remarked = reading.rows.map(({ remarks, sheetRow }) => remarks.length > 0 || doubtful.has(sheetRow));
  const fresh: IndexSet = {
    id: further?.latest.id ?? uuidv7(),
    year: further?.latest.year ?? draft.year,
    title: title ?? further?.latest.title ?? draft.title ?? reading.sheet,
    groupKind,
    demonstration: draft.demonstration,
    levelWords: draft.levelWords,
    version: further?.number ?? 1,
    state: 'draft',
    rows: draft.rows.map((row, index) =>
      row.kind === 'item' && remarked[index] === true ? { ...row, attention: true } : row,
    ),
    scoring: draft.scoring ?? further?.latest.scoring ?? defaultScoring,
    ...decisionOf(reading.decision),
  };
  const set = further === undefined ? fresh : keepRowIds(fresh, further.latest);
  return { set, rowIds: set.rows.map(({ id }) => id) };
};

/** "Bảng 2!C56" → 56 */
const sheetRowOf = (place: string | undefined): number | undefined => {
  const digits = /![A-Z]+(\d+)$/.exec(place ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** The table may name only a part of its decision; the rest is typed in before the set is issued. */
const decisionOf = (decision: WorkbookReading['reading']['decision']): Pick<IndexSet, 'decision'> => {
  const { number, date, issuer } = decision ?? {};
  return number === undefined || date === undefined
    ? {}
    : { decision: { number, date, issuer: issuer ?? '' } };
};
