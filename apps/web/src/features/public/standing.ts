import type { PublicFrame, PublicRowReply } from '@parindex/contract';
import { compareDecimals } from '../../lib/search.ts';
import type { PublicWords } from './words.ts';

/** The field in which a unit reached the smallest share; undefined where no field applies. */
export const lowestField = ({ fields }: PublicRowReply): number | undefined => {
  const shares = fields.flatMap(({ share }, position) => (share === undefined ? [] : [{ share, position }]));
  return shares.toSorted((a, b) => compareDecimals(a.share, b.share))[0]?.position;
};

/** The step of the scale of shares, 1 the lowest. */
export const shareStep = (share: string): 1 | 2 | 3 | 4 | 5 => {
  const value = Number(share);
  if (value < 70) return 1;
  if (value < 80) return 2;
  if (value < 88) return 3;
  return value < 95 ? 4 : 5;
};

/** Whether criteria that do not apply make a field smaller for this unit. */
export const isSmaller = ({ fields }: PublicFrame, row: PublicRowReply, position: number): boolean => {
  const whole = fields[position]?.maxPoints;
  const own = row.fields[position]?.maximum;
  return whole !== undefined && own !== undefined && compareDecimals(own, whole) < 0;
};

/** Where the unit stood a year before, in words. */
export const movementWords = (row: PublicRowReply, words: PublicWords): string => {
  const before = row.previous?.rank;
  if (row.previous === undefined) return words.firstTime;
  if (before === undefined || row.rank === undefined) return words.notCompared;
  return before === row.rank ? words.kept(before) : words.from(before);
};

/** The axis of the dots: from the five below the lowest index to 100. */
export const axisFrom = (rows: readonly PublicRowReply[]): number => {
  const values = rows.flatMap(({ index, previous }) =>
    [index, previous?.index].flatMap((value) => (value === undefined ? [] : [Number(value)])),
  );
  return Math.max(0, Math.floor((Math.min(100, ...values) - 0.01) / 5) * 5);
};
