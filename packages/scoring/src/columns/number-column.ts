import { exact, type Facts } from '@parindex/domain';
import type { FactsOfUnits } from './kernel.ts';

/** Một cột số liệu — whole numbers of 1 ÷ `scale`, one for each unit. */
export type NumberColumn = { readonly key: string; readonly values: Float64Array; readonly scale: number };

const mostPlaces = 6;

/** A column wide enough for the decimals that the units have typed in so far. */
export const numberColumn = (key: string, facts: FactsOfUnits): NumberColumn => {
  let scale = 1;
  for (const one of facts) {
    const text = one?.[key];
    if (typeof text !== 'string') continue;
    const point = text.indexOf('.');
    if (point >= 0) scale = Math.max(scale, 10 ** Math.min(text.length - point - 1, mostPlaces));
  }
  return { key, values: new Float64Array(facts.length), scale };
};

/** Puts one unit's figure into the column; false where it is absent, no number, or does not fit. */
export const readNumberInto = ({ key, values, scale }: NumberColumn, unit: number, facts: Facts): boolean => {
  const text = facts[key];
  if (typeof text !== 'string') return false;
  const value = exact.parseDecimal(text);
  if (value === undefined || typeof value.n !== 'number' || typeof value.d !== 'number') return false;
  if (scale % value.d !== 0) return false;
  const scaled = value.n * (scale / value.d);
  if (!Number.isSafeInteger(scaled)) return false;
  values[unit] = scaled;
  return true;
};
