import { exact } from '@parindex/domain';
import type { Ruler } from '@parindex/scoring';
import { matcher } from '../../lib/search.ts';
import { type AppraisalLine, changeOf } from './appraisal-line.ts';
import { shownAxis } from './line-ruler.tsx';

/** What a row came to, for filtering. */
export type ConclusionKey = 'agreed' | 'differs' | 'asked' | 'late' | 'council';
export const conclusionKeys: readonly ConclusionKey[] = ['agreed', 'differs', 'asked', 'late', 'council'];

/** Which rows are shown; an empty set leaves that side open. `bins` are columns of the distribution. */
export type LineFilter = {
  readonly query: string;
  readonly conclusions: ReadonlySet<ConclusionKey>;
  readonly kinds: ReadonlySet<string>;
  readonly bins: ReadonlySet<number>;
};

export const noFilter: LineFilter = {
  query: '',
  conclusions: new Set(),
  kinds: new Set(),
  bins: new Set(),
};

export const isFiltering = ({ query, conclusions, kinds, bins }: LineFilter): boolean =>
  query.trim() !== '' || conclusions.size + kinds.size + bins.size > 0;

export const conclusionKey = (line: AppraisalLine): ConclusionKey => {
  const { cell } = line;
  if (cell.decided !== undefined || cell.appraisal.state === 'to-council') return 'council';
  if (cell.appraisal.state === 'supplement-requested')
    return cell.supplement?.overdue === true ? 'late' : 'asked';
  const change = changeOf(line);
  return change === undefined || exact.isZero(exact.decimal(change)) ? 'agreed' : 'differs';
};

export const filterLines = (
  lines: readonly AppraisalLine[],
  { query, conclusions, kinds, bins }: LineFilter,
): readonly AppraisalLine[] => {
  const matches = matcher(query);
  return lines.filter(
    (line) =>
      matches(line.title) &&
      (conclusions.size === 0 || conclusions.has(conclusionKey(line))) &&
      (kinds.size === 0 || kinds.has(line.unit.kind)) &&
      (bins.size === 0 || bins.has(binOf(line))),
  );
};

/** Adds what is missing, takes away what is there. */
export const toggled = <Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
};

export const binCount = 20;

/** The column of the distribution that a claim falls into; −1 without a figure. What lies outside goes to the ends. */
export const binOf = ({ cell, item }: AppraisalLine): number => {
  const value = cell.claim?.measured;
  if (value === undefined || item.ruler === undefined) return -1;
  const { from, to } = shownAxis(item.ruler);
  const share = (Number(value) - Number(from)) / (Number(to) - Number(from));
  return Math.min(binCount - 1, Math.max(0, Math.floor(share * binCount)));
};

/** Where a column of the distribution begins, as exact text. */
export const binStart = (ruler: Ruler, bin: number): string => {
  const { from, to } = shownAxis(ruler);
  const width = exact.divide(
    exact.subtract(exact.decimal(to), exact.decimal(from)),
    exact.rational(binCount),
  );
  return exact.toDecimal(exact.add(exact.decimal(from), exact.multiply(width, exact.rational(bin))));
};
