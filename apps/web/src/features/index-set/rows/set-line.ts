import type { ReadingReply, RowReadingReply } from '@parindex/contract';
import { checkIndexSet, type IndexSet, isItem, type Problem, type SetRow } from '@parindex/domain';

/**
 * How far a row is understood. `certain`: read without a doubt; `seen`: a person confirmed it; `look`: a person must
 * still; `unreadable`: no rule could be made of the words; `wrong`: the set cannot be issued with it as it is.
 */
export type LineVerdict = 'certain' | 'seen' | 'look' | 'unreadable' | 'wrong';

/** One row of the table with everything that the screen says of it. `verdict` is absent for headings in order. */
export type SetLine = {
  readonly row: SetRow;
  readonly level: number;
  readonly verdict: LineVerdict | undefined;
  readonly reading: RowReadingReply | undefined;
  /** What a person should know of how the row was read: remarks of its rule, problems at its cells. */
  readonly remarks: readonly Problem[];
  /** What keeps the set from being issued, at this row. */
  readonly faults: readonly Problem[];
};

/** Every row of a set in order, with its verdict. */
export const linesOf = (set: IndexSet, reading: ReadingReply | undefined): readonly SetLine[] => {
  const faults = faultsByCode(set);
  const cells = problemsBySheetRow(reading);
  const levels = new Map<string, number>();
  return set.rows.map((row) => {
    const level = row.parentId === undefined ? 0 : (levels.get(row.parentId) ?? 0) + 1;
    levels.set(row.id, level);
    const read = reading?.rows[row.id];
    const own = faults.get(row.code) ?? [];
    const remarks = read === undefined ? [] : [...read.remarks, ...(cells.get(read.sheetRow) ?? [])];
    return {
      row,
      level,
      reading: read,
      remarks,
      faults: own,
      verdict: verdictOf(row, read, remarks.length > 0, own),
    };
  });
};

const verdictOf = (
  row: SetRow,
  read: RowReadingReply | undefined,
  remarked: boolean,
  faults: readonly Problem[],
): LineVerdict | undefined => {
  if (faults.length > 0) return 'wrong';
  if (!isItem(row)) return undefined;
  if (!row.attention) return read?.verdict === 'certain' && !remarked ? 'certain' : 'seen';
  return row.rule.kind === 'manual@1' && read?.verdict === 'unreadable' ? 'unreadable' : 'look';
};

const faultsByCode = (set: IndexSet): ReadonlyMap<string, readonly Problem[]> => {
  const blocking = checkIndexSet(set).filter((each) => each.blocking !== false);
  return Map.groupBy(blocking, ({ at }) => (at?.startsWith('item:') ? at.slice('item:'.length) : ''));
};

const problemsBySheetRow = (reading: ReadingReply | undefined): ReadonlyMap<number, readonly Problem[]> =>
  Map.groupBy(
    (reading?.problems ?? []).filter(({ at }) => sheetRowOf(at) !== undefined),
    ({ at }) => sheetRowOf(at) ?? 0,
  );

/** "Bảng 2!C56" → 56; a name of a sheet may hold a "!" itself. */
export const sheetRowOf = (place: string | undefined): number | undefined => {
  const digits = /![A-Z]+(\d+)$/.exec(place ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** "Bảng 2!C56" → "C56" */
export const cellOf = (place: string | undefined): string | undefined =>
  /!([A-Z]+\d+)$/.exec(place ?? '')?.[1];

/** What the chips above the table let through. */
export type LineFilter = 'all' | LineVerdict | 'changed';

export const lineFilters: readonly LineFilter[] = [
  'all',
  'certain',
  'seen',
  'look',
  'unreadable',
  'wrong',
  'changed',
];

/** Items by verdict; headings count where something is wrong with them. */
export const countLines = (lines: readonly SetLine[]): Readonly<Record<LineVerdict | 'all', number>> => {
  const counts = { all: 0, certain: 0, seen: 0, look: 0, unreadable: 0, wrong: 0 };
  for (const { row, verdict } of lines) {
    if (isItem(row)) counts.all += 1;
    if (verdict !== undefined) counts[verdict] += 1;
  }
  return counts;
};

/** The rows that pass, each with the headings above it, so that nobody loses the place. */
export const filterLines = (
  lines: readonly SetLine[],
  passes: (line: SetLine) => boolean,
): readonly SetLine[] => {
  const byId = new Map(lines.map((line) => [line.row.id, line]));
  const shown = new Set<SetLine>();
  for (const line of lines.filter(passes))
    for (let above: SetLine | undefined = line; above !== undefined && !shown.has(above); ) {
      shown.add(above);
      above = byId.get(above.row.parentId ?? '');
    }
  return lines.filter((line) => shown.has(line));
};

/** Whether a person has something to do at this row. */
export const needsLook = ({ verdict }: SetLine): boolean =>
  verdict === 'look' || verdict === 'unreadable' || verdict === 'wrong';

/** The next row to look at, from `from` on; round the end to the first. Undefined when there is none but itself. */
export const nextToLook = (
  lines: readonly SetLine[],
  from: string | undefined,
  step: 1 | -1,
): SetLine | undefined => {
  const at = lines.findIndex(({ row }) => row.id === from);
  const start = at < 0 ? (step === 1 ? -1 : lines.length) : at;
  for (let move = 1; move <= lines.length; move += 1) {
    const line = lines[(start + step * move + lines.length * 2) % lines.length];
    if (line !== undefined && line.row.id !== from && needsLook(line)) return line;
  }
  return undefined;
};
