import { type Band, type Decimal, type Problem, problem } from '@parindex/domain';
import { compareDecimals, sumOf } from '../amount.ts';

/** Bands in order with what they leave open; `bands` are completed where only one completion is possible. */
export type Cover = { readonly bands: readonly Band[]; readonly remarks: readonly Problem[] };

/**
 * Kiểm tra các bậc có phủ hết, có chồng nhau không.
 *
 * @param percent  values are %, from 0 upwards without steps; otherwise whole counts
 * @param implied  bonus and deduction: a value that no band names gives nothing
 */
export const checkBands = (bands: readonly Band[], percent: boolean, implied: boolean): Cover => {
  const sorted = [...bands].sort((a, b) => compareStarts(a, b));
  const remarks: Problem[] = [];
  for (const [index, band] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next) remarks.push(...between(band, next, percent));
  }
  const first = sorted[0];
  const last = sorted.at(-1);
  const opensAt = first?.from;
  const missesBottom =
    opensAt !== undefined && !(compareDecimals(opensAt, '0') === 0 && first?.fromInclusive);
  if (missesBottom && implied)
    return {
      bands: [...sorted.reverse(), { to: opensAt, toInclusive: first?.fromInclusive === false, points: '0' }],
      remarks,
    };
  if (missesBottom) remarks.push(gap(`dưới ${show(opensAt, percent)}`));
  const end = last?.to;
  const reachesTop =
    end === undefined || (percent && compareDecimals(end, '100') >= 0 && last?.toInclusive === true);
  if (!reachesTop && end !== undefined) remarks.push(gap(`trên ${show(end, percent)}`));
  return { bands: sorted.reverse(), remarks };
};

const compareStarts = (a: Band, b: Band): number => {
  if (a.from === undefined) return b.from === undefined ? 0 : -1;
  if (b.from === undefined) return 1;
  return (
    compareDecimals(a.from, b.from) || Number(b.fromInclusive ?? false) - Number(a.fromInclusive ?? false)
  );
};

const between = (low: Band, high: Band, percent: boolean): readonly Problem[] => {
  if (low.to === undefined || high.from === undefined)
    return [overlapAt(`từ ${show(high.from ?? '0', percent)}`)];
  const order = compareDecimals(high.from, low.to);
  if (order < 0) return [overlapAt(`${show(high.from, percent)} đến ${show(low.to, percent)}`)];
  if (order === 0) {
    if (low.toInclusive && high.fromInclusive) return [overlapAt(show(low.to, percent))];
    return low.toInclusive || high.fromInclusive ? [] : [gap(show(low.to, percent))];
  }
  const adjacentCounts =
    !percent && low.toInclusive && high.fromInclusive && sumOf([low.to, '1']) === high.from;
  return adjacentCounts ? [] : [gap(`${show(low.to, percent)} đến ${show(high.from, percent)}`)];
};

const show = (value: Decimal, percent: boolean): string => `${value.replace('.', ',')}${percent ? ' %' : ''}`;

const gap = (range: string): Problem => problem('wording.gap', { range }, undefined, false);

const overlapAt = (range: string): Problem => problem('wording.overlap', { range }, undefined, false);
