import type { Problem } from '@parindex/domain';
import { showCount, showDay, showDecimal, showPoints } from './figures.ts';

/** The values that a problem carries for its sentence. */
export type Details = NonNullable<Problem['details']>;

/** Makes one sentence from what a problem carries; says what, where, and what to do. */
export type Sentence = (details: Details, at: string | undefined) => string;

/**
 * Words from one detail, as they stand; a list is joined with commas. A detail that is absent reads "…", so that a
 * sentence never breaks.
 */
export const words = (details: Details, key: string): string => {
  const value = details[key];
  if (value === undefined) return '…';
  if (typeof value === 'number') return showCount(value);
  return typeof value === 'string' ? value : value.join(', ');
};

/** The first of a list, and how many more there are: "Huyện Biển, Huyện Núi và 166 khác". */
export const some = (details: Details, key: string, limit = 4): string => {
  const value = details[key];
  if (typeof value !== 'object' || value.length <= limit + 1) return words(details, key);
  return `${value.slice(0, limit).join(', ')} và ${showCount(value.length - limit)} khác`;
};

/** A decimal from one detail, as many places as it has: `"2.5"` → `"2,5"`. */
export const figure = (details: Details, key: string): string => showDecimal(rawText(details, key));

/** Points from one detail, two places. */
export const points = (details: Details, key: string): string => showPoints(rawText(details, key));

/** A day from one detail, dd/mm/yyyy. */
export const day = (details: Details, key: string): string => showDay(rawText(details, key));

/** Whether the problem carries this detail at all. */
export const has = (details: Details, key: string): boolean => details[key] !== undefined;

const rawText = (details: Details, key: string): string => {
  const value = details[key];
  if (value === undefined) return '…';
  return typeof value === 'object' ? value.join(', ') : String(value);
};
