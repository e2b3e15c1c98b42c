import type { Decimal } from '@parindex/domain';
import { sumOf } from '../amount.ts';
import { readNumber } from '../number.ts';
import { folded } from './normalise.ts';

/** Khoảng giá trị trong lời văn. `unit` is "%" or empty for a count; absent ends are open. */
export type Interval = {
  readonly from?: Decimal;
  readonly fromInclusive?: boolean;
  readonly to?: Decimal;
  readonly toInclusive?: boolean;
  readonly unit: '%' | '';
};

/** A label that speaks of an interval: the interval and the words before and after it ("thực hiện", "kế hoạch"). */
export type IntervalLabel = {
  readonly interval: Interval;
  readonly before: string;
  readonly after: string;
};

const n = String.raw`(\d+(?:[.,]\d+)?)\s*(%?)`;
const lead = String.raw`(?:từ|đạt từ|trong khoảng)?\s*`;

type Shape = {
  readonly pattern: RegExp;
  readonly build: (low: Decimal, high: Decimal) => Omit<Interval, 'unit'>;
};

/** In order: the first that fits wins, so the longer forms come first. */
const twoEnded: readonly Shape[] = [
  {
    pattern: new RegExp(String.raw`${lead}(?:trên|>)\s*${n}\s*(?:đến|tới|-)\s*(?:dưới|<)\s*${n}`),
    build: (from, to) => ({ from, fromInclusive: false, to, toInclusive: false }),
  },
  {
    pattern: new RegExp(String.raw`${lead}(?:trên|>)\s*${n}\s*(?:đến|tới|-)\s*${n}`),
    build: (from, to) => ({ from, fromInclusive: false, to, toInclusive: true }),
  },
  {
    pattern: new RegExp(String.raw`${lead}(?:>=\s*)?${n}\s*(?:đến|tới|-)\s*(?:dưới|<)\s*${n}`),
    build: (from, to) => ({ from, fromInclusive: true, to, toInclusive: false }),
  },
  {
    pattern: new RegExp(String.raw`${lead}${n}\s*(?:đến hết|đến|tới|-)\s*${n}`),
    build: (from, to) => ({ from, fromInclusive: true, to, toInclusive: true }),
  },
];

const oneEnded: readonly Shape[] = [
  {
    pattern: /vượt\s*(?:từ)?\s*(\d+(?:[.,]\d+)?)\s*(%)/,
    build: (over) => ({ from: sumOf(['100', over]), fromInclusive: true }),
  },
  {
    pattern: new RegExp(String.raw`(?:không dưới|tối thiểu|ít nhất|từ|>=)\s*${n}`),
    build: (from) => ({ from, fromInclusive: true }),
  },
  { pattern: new RegExp(String.raw`${n}\s*trở lên`), build: (from) => ({ from, fromInclusive: true }) },
  {
    pattern: new RegExp(String.raw`(?:không quá|không vượt quá|tối đa|<=)\s*${n}`),
    build: (to) => ({ to, toInclusive: true }),
  },
  {
    pattern: new RegExp(String.raw`(?:dưới|chưa đạt|thấp hơn|<)\s*${n}`),
    build: (to) => ({ to, toInclusive: false }),
  },
  {
    pattern: new RegExp(String.raw`(?:trên|hơn|>)\s*${n}`),
    build: (from) => ({ from, fromInclusive: false }),
  },
  {
    pattern: new RegExp(n),
    build: (at) => ({ from: at, fromInclusive: true, to: at, toInclusive: true }),
  },
];

/**
 * Đọc khoảng giá trị trong một nhãn: "từ 70% đến dưới 100%", "80%-<90%", "trên 90% kế hoạch", "1 sáng kiến".
 *
 * @returns undefined when the label holds no number, or a further number that the interval does not use
 */
export const readInterval = (label: string): IntervalLabel | undefined => {
  const text = folded(label);
  for (const { pattern, build } of twoEnded) {
    const found = pattern.exec(text);
    const low = readNumber(found?.[1] ?? '')?.number;
    const high = readNumber(found?.[3] ?? '')?.number;
    if (found && low !== undefined && high !== undefined)
      return labelled(text, found, { ...build(low, high), unit: found[2] || found[4] ? '%' : '' });
  }
  for (const { pattern, build } of oneEnded) {
    const found = pattern.exec(text);
    const end = readNumber(found?.[1] ?? '')?.number;
    if (found && end !== undefined)
      return labelled(text, found, { ...build(end, end), unit: found[2] === '%' ? '%' : '' });
  }
  return undefined;
};

const labelled = (text: string, found: RegExpExecArray, interval: Interval): IntervalLabel | undefined => {
  const before = wordsOnly(text.slice(0, found.index));
  const after = wordsOnly(text.slice(found.index + found[0].length));
  return /\d/.test(before + after) ? undefined : { interval, before, after };
};

const wordsOnly = (text: string): string =>
  text
    .replace(/trở lên/gu, '')
    .replace(/[,.;:()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
