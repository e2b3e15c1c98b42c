import type { Band, Decimal, Measure, Problem } from '@parindex/domain';
import { compareDecimals } from '../amount.ts';
import { checkBands } from './band-cover.ts';
import { type Interval, type IntervalLabel, readInterval } from './interval.ts';
import { count, shareFromName } from './measure.ts';
import { folded } from './normalise.ts';
import { arising, type ParsedWording, pointsOf, type Recogniser } from './parsed-wording.ts';
import { differsFromMaximum, highest, lowest } from './points-check.ts';

const denial = /^(?:không|chưa)(?:\s+(?:có|thực hiện|tổ chức|đạt|ban hành|kiểm tra|phát sinh))?$/u;
const meets = /^(?:hoàn thành|đạt)(?:\s+(?:kế hoạch|dự toán|chỉ tiêu))?$/u;
const beyond = /^(?:chậm|muộn|nhiều|cao|lớn)\s+hơn$/u;

type Row = {
  readonly points: Decimal;
  readonly interval?: IntervalLabel;
  readonly word?: 'none' | 'meets' | 'beyond';
};

/**
 * Theo bậc: every clause is an interval with points, or "không thực hiện" (the value 0), "hoàn thành" (100 %), "chậm
 * hơn". The words around the numbers must be the same, else the clauses are situations to choose from.
 */
export const recogniseBands: Recogniser = (wording) => {
  const rows = readRows(wording);
  if (!rows || rows.filter((row) => row.interval).length === 0 || rows.length < 2) return undefined;
  const labels = rows.flatMap((row) => (row.interval ? [row.interval] : []));
  if (!speakOfOne(labels)) return undefined;
  const percent = rows.some((row) => row.interval?.interval.unit === '%');
  const bands = toBands(rows, percent);
  if (!bands || hasRepeats(bands)) return undefined;
  const { bands: covered, remarks } = checkBands(bands, percent, wording.part !== 'main');
  const over = covered.some((band) => band.from !== undefined && compareDecimals(band.from, '100') > 0);
  return {
    rule: {
      kind: 'bands@1',
      measure: percent ? shareFromName(wording.name, over) : countOf(labels),
      bands: covered,
      ...arising(wording),
    },
    remarks: [...remarks, ...maximumRemark(covered, wording)],
  };
};

const readRows = (wording: ParsedWording): readonly Row[] | undefined => {
  const rows: Row[] = [];
  for (const { award } of wording.clauses) {
    const points = award && pointsOf(award.points, wording.max);
    if (!award || points === undefined) return undefined;
    const label = folded(award.label);
    const interval = readInterval(label);
    const word = denial.test(label)
      ? 'none'
      : meets.test(label)
        ? 'meets'
        : beyond.test(label)
          ? 'beyond'
          : undefined;
    if (!interval && word === undefined) return undefined;
    rows.push(interval ? { points, interval } : { points, ...(word === undefined ? {} : { word }) });
  }
  return rows;
};

/** All words of each label must stand in the longest one: "kế hoạch" and "thực hiện kế hoạch" speak of one thing. */
const speakOfOne = (labels: readonly IntervalLabel[]): boolean => {
  const contexts = labels.map((label) => `${label.before} ${label.after}`);
  const known = new Set(`${longestOf(contexts)} đạt thực hiện hoàn thành từ có`.split(' '));
  return contexts.every((context) => context.split(' ').every((word) => word === '' || known.has(word)));
};

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((best, next) => (next.length > best.length ? next : best), '');

const countOf = (labels: readonly IntervalLabel[]): Measure => {
  const counted = longestOf(labels.map((label) => label.after)) || 'lần';
  const doing = longestOf(labels.map((label) => label.before)).replace(/^(?:có|đạt|thực hiện)$/u, '');
  return count(`Số ${counted}${doing === '' ? '' : ` ${doing}`}`);
};

const toBands = (rows: readonly Row[], percent: boolean): readonly Band[] | undefined => {
  const intervals = rows.flatMap((row) => (row.interval ? [row.interval.interval] : []));
  const top = highest(intervals.flatMap((each) => (each.from === undefined ? [] : [each.from])));
  const none = rows.some((row) => row.word === 'none');
  const bands: Band[] = [];
  for (const row of rows) {
    const band = toBand(row, intervals, percent, top, none);
    if (!band) return undefined;
    bands.push(band);
  }
  return bands;
};

const toBand = (
  { points, interval, word }: Row,
  intervals: readonly Interval[],
  percent: boolean,
  top: Decimal,
  none: boolean,
): Band | undefined => {
  if (word === 'none') return { from: '0', fromInclusive: true, to: '0', toInclusive: true, points };
  if (word === 'meets') {
    const next = intervals.flatMap((each) =>
      each.from && compareDecimals(each.from, '100') > 0 ? [each.from] : [],
    );
    if (!percent) return undefined;
    return next.length === 0
      ? { from: '100', fromInclusive: true, points }
      : { from: '100', fromInclusive: true, to: lowest(next), toInclusive: false, points };
  }
  if (word === 'beyond') {
    const ends = intervals.flatMap((each) => (each.to === undefined ? [] : [each.to]));
    return ends.length === 0 ? undefined : { from: highest(ends), fromInclusive: false, points };
  }
  if (!interval) return undefined;
  const { unit: _, ...band } = interval.interval;
  const wholeScale = percent && band.from === '100' && band.to === '100' && top === '100';
  if (wholeScale) return { from: '100', fromInclusive: true, points };
  return none && band.from === undefined
    ? { from: '0', fromInclusive: false, ...band, points }
    : { ...band, points };
};

const hasRepeats = (bands: readonly Band[]): boolean =>
  new Set(bands.map(({ points: _, ...ends }) => JSON.stringify(ends))).size < bands.length;

const maximumRemark = (bands: readonly Band[], wording: ParsedWording): readonly Problem[] => {
  const points = bands.map((band) => band.points);
  return wording.part === 'deduction'
    ? differsFromMaximum(lowest(points), wording.max)
    : differsFromMaximum(highest(points), wording.max);
};
