import type { WorkbookReadingReply } from '@parindex/contract';
import type { IndexSet, ScoringPolicy, SetRow } from '@parindex/domain';
import { sheetRowOf } from '../rows/set-line.ts';

/** What was read as a set, to be looked at with the same eyes as a draft. Its ids are of this reading only. */
export const previewSet = (reply: WorkbookReadingReply): IndexSet => {
  const doubtful = new Set(reply.reading.problems.map(({ at }) => sheetRowOf(at)));
  return {
    id: '',
    year: reply.year,
    title: reply.title ?? reply.reading.sheet,
    groupKind: reply.groupKind ?? '',
    demonstration: reply.demonstration,
    levelWords: reply.levelWords,
    version: 1,
    state: 'draft',
    rows: reply.rows.map((row) => withLook(row, reply, doubtful)),
    scoring: reply.scoring ?? plainScoring,
  };
};

/** The draft will ask a person about the same rows. */
const withLook = (
  row: SetRow,
  { reading }: WorkbookReadingReply,
  doubtful: ReadonlySet<number | undefined>,
): SetRow => {
  const read = reading.rows[row.id];
  const waits = read !== undefined && (read.remarks.length > 0 || doubtful.has(read.sheetRow));
  return row.kind === 'item' && waits ? { ...row, attention: true } : row;
};

/** Only so that the rows can be checked; the draft gets its own. */
const plainScoring: ScoringPolicy = {
  rounding: { at: 'index', places: 2, mode: 'half-up' },
  ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
  grading: { on: 'index', bands: [] },
  exempt: 'reduce-maximum',
  unsurveyed: 'reduce-maximum',
};
