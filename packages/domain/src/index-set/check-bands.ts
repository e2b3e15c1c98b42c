import {
  add,
  compare,
  equals,
  hundred,
  isWhole,
  negate,
  one,
  parseDecimal,
  type Rational,
  zero,
} from '../shared/exact.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Band, Measure } from './scoring-rule.ts';

/** An end of a band: the value and whether it belongs to the band; undefined is open. */
type End = { readonly value: Rational; readonly inclusive: boolean } | undefined;
type Interval = { readonly from: End; readonly to: End; readonly band: Band };

/**
 * Kiểm tra các bậc — that every value that can occur falls in exactly one band.
 *
 * Values that can occur: whole numbers where the quantity is whole; from 0 up unless it is signed; up to 100 for a
 * share whose numerator cannot exceed the denominator.
 *
 * Problems  `rule.bands-gap`, `rule.bands-overlap` with both ends; `rule.band-empty`; `rule.not-a-number`
 */
export const checkBands = (bands: readonly Band[], measure: Measure): readonly Problem[] => {
  if (bands.length === 0) return [problem('rule.list-empty', { field: 'bands' })];
  const malformed = bands.flatMap((band) =>
    [band.from, band.to, band.points].flatMap((text) =>
      text !== undefined && parseDecimal(text) === undefined
        ? [problem('rule.not-a-number', { field: 'bands', text })]
        : [],
    ),
  );
  if (malformed.length > 0) return malformed;
  const whole = measure.kind === 'figure' && measure.figure.whole === true;
  const intervals = bands.map((band) => intervalOf(band, whole));
  const empty = intervals.filter(isEmpty);
  if (empty.length > 0)
    return empty.map(({ band }) => problem('rule.band-empty', { from: band.from ?? '', to: band.to ?? '' }));
  const sorted = [...intervals].sort((a, b) => compareFrom(a.from, b.from));
  return [
    ...checkBottom(sorted[0], measure),
    ...sorted.flatMap((interval, index) => {
      const next = sorted[index + 1];
      return next === undefined ? [] : checkNeighbours(interval, next, whole);
    }),
    ...checkTop(sorted, measure),
  ];
};

/** Over whole numbers an exclusive end is the next number, inclusive: "trên 3" is "từ 4". */
const intervalOf = (band: Band, whole: boolean): Interval => {
  const from = endOf(band.from, band.fromInclusive);
  const to = endOf(band.to, band.toInclusive);
  if (!whole) return { from, to, band };
  return { from: toWhole(from, one), to: toWhole(to, negate(one)), band };
};

const endOf = (text: string | undefined, inclusive: boolean | undefined): End => {
  const value = text === undefined ? undefined : parseDecimal(text);
  return value === undefined ? undefined : { value, inclusive: inclusive === true };
};

const toWhole = (end: End, step: Rational): End =>
  end === undefined || end.inclusive || !isWhole(end.value)
    ? end
    : { value: add(end.value, step), inclusive: true };

const isEmpty = ({ from, to }: Interval): boolean => {
  if (from === undefined || to === undefined) return false;
  const order = compare(from.value, to.value);
  return order > 0 || (order === 0 && !(from.inclusive && to.inclusive));
};

const compareFrom = (a: End, b: End): number => {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return compare(a.value, b.value) || (a.inclusive ? 0 : 1) - (b.inclusive ? 0 : 1);
};

const checkNeighbours = (low: Interval, high: Interval, whole: boolean): readonly Problem[] => {
  const { to } = low;
  const { from } = high;
  const ends = { end: low.band.to ?? '', start: high.band.from ?? '' };
  if (to === undefined || from === undefined) return [problem('rule.bands-overlap', ends)];
  const order = compare(to.value, from.value);
  if (order > 0 || (order === 0 && to.inclusive && from.inclusive))
    return [problem('rule.bands-overlap', ends)];
  if (order === 0) return to.inclusive || from.inclusive ? [] : [problem('rule.bands-gap', ends)];
  return whole && equals(add(to.value, one), from.value) ? [] : [problem('rule.bands-gap', ends)];
};

const checkBottom = (lowest: Interval | undefined, measure: Measure): readonly Problem[] => {
  const from = lowest?.from;
  if (lowest === undefined || from === undefined) return [];
  const signed = measure.kind === 'figure' && measure.figure.signed === true;
  const order = compare(from.value, zero);
  const covers = !signed && (order < 0 || (order === 0 && from.inclusive));
  return covers ? [] : [problem('rule.bands-gap', { end: '', start: lowest.band.from ?? '' })];
};

const checkTop = (sorted: readonly Interval[], measure: Measure): readonly Problem[] => {
  if (sorted.some(({ to }) => to === undefined)) return [];
  const highest = sorted.at(-1);
  const to = highest?.to;
  if (highest === undefined || to === undefined) return [];
  const percent = measure.kind === 'share' ? measure.mayExceed !== true : measure.figure.unit === '%';
  const order = compare(to.value, hundred);
  if (percent && (order > 0 || (order === 0 && to.inclusive))) return [];
  return [problem('rule.bands-gap', { end: highest.band.to ?? '', start: '' })];
};
